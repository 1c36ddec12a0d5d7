import { readPostUrl } from '../../content/content.contract.js';
import { COVERAGE_KINDS, type CoverageKind } from './coverage-item.js';
import { comparable, identifyingWords } from './coverage-words.js';

const isKind = (value: unknown): value is CoverageKind =>
  COVERAGE_KINDS.some((kind) => kind === value);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** What stands in a record: anything. */
type Fields = Readonly<Record<string, unknown>>;

const addressWords = ({ url }: Fields): string[] => {
  const address = textOf(url);
  const read = address === null ? null : readPostUrl(address);
  return read === null ? [] : [`url:${read.urlKey}`];
};

const headlineWords = ({ kind, outlet, title, publishedAt, place }: Fields): string[] => {
  const [medium, headline, at] = [textOf(outlet), textOf(title), textOf(publishedAt)];
  if (!isKind(kind) || medium === null || headline === null || at === null) return [];
  const words = identifyingWords({ kind, outlet: medium, title: headline }, at.slice(0, 10));
  const where = textOf(place);
  return [`words:${words}${where === null ? '' : ` ${comparable(where)}`}`];
};

/**
 * The words by which a record is told from others: its id, and its address, or else kind, outlet, title,
 * day as it is written, and place.
 */
export const recordWords = (record: unknown): readonly string[] => {
  if (typeof record !== 'object' || record === null) return [];
  const fields = record as Fields;
  const id = textOf(fields.id);
  const address = addressWords(fields);
  return [
    ...(id === null ? [] : [`id:${id.toLowerCase()}`]),
    ...(address.length > 0 ? address : headlineWords(fields)),
  ];
};
