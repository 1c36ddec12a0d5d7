import { number, text, texts, type Column } from '../../../platform/files/column.js';
import type { FileCell } from '../../../platform/files/file-cell.js';
import { isMeasured, METRICS } from '../domain/metrics.js';
import type { ReadingOfPost } from '../queries/reading-rows.query.js';

type Reading = Column<ReadingOfPost>;

/** As many names of extra figures have a column of their own; what has none stands together in one more. */
export const MOST_EXTRA_COLUMNS = 1000;

/** A value of JSON in a cell: what is not plain as JSON. */
const plain = (value: unknown): FileCell => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  return value as string | number | boolean;
};

const restColumn = (shown: ReadonlySet<string>): Reading =>
  text('extra', ({ extra }) => {
    const rest = Object.entries(extra ?? {}).filter(([name]) => !shown.has(name));
    return rest.length === 0 ? null : JSON.stringify(Object.fromEntries(rest));
  });

const extraColumns = (names: readonly string[]): Reading[] => {
  const shown = names.slice(0, MOST_EXTRA_COLUMNS);
  return [
    ...shown.map((name): Reading => number(`extra.${name}`, ({ extra }) => plain(extra?.[name]))),
    ...(names.length > shown.length ? [restColumn(new Set(shown))] : []),
  ];
};

/** A reading as a row of a file: what can be written, then what can only be read. */
export const readingColumns = (extraNames: readonly string[]): Reading[] => [
  text('post.id', ({ postId }) => postId),
  text('post.platform', ({ platform }) => platform),
  text('post.externalId', ({ externalId }) => externalId),
  text('post.url', ({ url }) => url),
  ...texts<ReadingOfPost>('capturedAt', 'provenance', 'method', 'quality'),
  ...METRICS.map((metric): Reading => number(`metrics.${metric}`, (reading) => reading[metric])),
  ...extraColumns(extraNames),
  text('measured', ({ provenance }) => isMeasured(provenance)),
  ...texts<ReadingOfPost>('source', 'receivedAt'),
  text('post.influencerId', ({ influencerId }) => influencerId),
  text('post.format', ({ format }) => format),
  text('post.publishedAt', ({ publishedAt }) => publishedAt),
];
