import type { Cell, TableRow } from '../../../kernel/table.js';
import { headerKey } from './headers.js';
import { KIND_FIELDS } from './kind-fields.js';
import { type ImportKind, KINDS } from './kinds.js';
import type { Field } from './kinds/field.js';
import { fieldOfHeader, headerWords } from './known-headers.js';
import type { HeaderPlace, RecognisedExport } from './recognise-export.js';

/** What the columns of a table seem to be. */
export interface ProposedMapping {
  /** Null where its columns are of no kind that is known. */
  readonly kind: ImportKind | null;
  /** The field that each header means; of several columns of one field, the first that says something counts. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of which nothing is known. */
  readonly unknown: readonly HeaderPlace[];
  /** Columns whose header stands further left already, which alone is read. */
  readonly doubled: readonly HeaderPlace[];
  /** Columns that stand in an export for people to read and are not read back. */
  readonly unread: readonly HeaderPlace[];
  /** How well it fits. */
  readonly score: number;
}

interface Meant extends HeaderPlace {
  readonly field: Field | null;
}

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;
const ADDRESS = /^https?:\/\/\S+$/i;

/** What the cells of a column say where its header does not: only addresses speak for themselves. */
const fieldByCells = (kind: ImportKind, cells: readonly Cell[]): Field | null => {
  const texts = cells.filter((cell) => cell !== null);
  const all = (form: RegExp): boolean =>
    texts.length > 0 && texts.every((cell) => typeof cell === 'string' && form.test(cell.trim()));
  const names = [
    ...(all(EMAIL) ? ['email', 'influencer.email'] : []),
    ...(all(ADDRESS) ? ['url', 'post.url'] : []),
  ];
  return KIND_FIELDS[kind].fields.find(({ name }) => names.includes(name)) ?? null;
};

/** What headers mean only because of others: `nom` beside `prénom`, `heure` beside `date`. */
const besideOthers = (kind: ImportKind, meant: readonly Meant[]): readonly Meant[] => {
  const rules = KIND_FIELDS[kind].fields.flatMap((field) =>
    field.beside === undefined
      ? []
      : [{ field, other: field.beside.field, words: field.beside.headers.map(headerWords) }],
  );
  return meant.map((column) => {
    const rule = rules.find(
      ({ other, words }) =>
        words.includes(headerWords(column.header)) &&
        meant.some(
          ({ field, header }) => field?.name === other && !words.includes(headerWords(header)),
        ),
    );
    return rule === undefined ? column : { ...column, field: rule.field };
  });
};

const meantBy = (
  kind: ImportKind,
  headers: readonly HeaderPlace[],
  sample: readonly Pick<TableRow, 'cells'>[],
): readonly Meant[] => {
  const byHeader = headers.map((place) => ({ ...place, field: fieldOfHeader(kind, place.header) }));
  const named = besideOthers(kind, byHeader);
  const taken = new Set(named.map(({ field }) => field?.name));
  return named.map((column) => {
    if (column.field !== null) return column;
    const cells = sample.map((row) => row.cells[column.index] ?? null);
    const field = fieldByCells(kind, cells);
    if (field === null || taken.has(field.name)) return column;
    taken.add(field.name);
    return { ...column, field };
  });
};

const places = (columns: readonly Meant[]): HeaderPlace[] =>
  columns.map(({ index, header }) => ({ index, header }));

const proposeAs = (
  kind: ImportKind,
  headers: readonly HeaderPlace[],
  sample: readonly Pick<TableRow, 'cells'>[],
): ProposedMapping => {
  const meant = meantBy(kind, headers, sample);
  const firsts = new Map(meant.toReversed().map((one) => [headerKey(one.header), one.index]));
  const isFirst = ({ header, index }: Meant): boolean => firsts.get(headerKey(header)) === index;
  const read = meant.filter((one) => one.field !== null && one.field.isReadOnly !== true);
  const columns = Object.fromEntries(
    read.filter(isFirst).map(({ header, field }) => [header, field?.name ?? '']),
  );
  return {
    kind,
    columns,
    unknown: places(meant.filter(({ field }) => field === null)),
    doubled: places(read.filter((one) => !isFirst(one))),
    unread: places(meant.filter(({ field }) => field?.isReadOnly === true)),
    score: scoreOf(kind, meant),
  };
};

/** A column that the kind has and others do not tells most; one that says a dotted name is not there by chance. */
const scoreOf = (kind: ImportKind, meant: readonly Meant[]): number => {
  const { marks } = KIND_FIELDS[kind];
  const fields = new Map(meant.flatMap(({ field, header }) => (field ? [[field, header]] : [])));
  return [...fields].reduce((sum, [field, header]) => {
    const isOwnName = field.name === header.trim() && /[.A-Z]/.test(field.name);
    return sum + 1 + (marks.includes(field.name) ? 1 : 0) + (isOwnName ? 1 : 0);
  }, 0);
};

const hasNeeds = ({ kind, columns }: ProposedMapping): boolean => {
  const fields = new Set(Object.values(columns));
  return (
    kind !== null &&
    KIND_FIELDS[kind].needs.every((names) => names.some((name) => fields.has(name)))
  );
};

/**
 * What the columns of a table seem to be, of `kind` where it is told; else of the kind whose columns it
 * has most of. The first rows help where a header says nothing.
 */
export const proposeMapping = (
  headers: readonly HeaderPlace[],
  sample: readonly Pick<TableRow, 'cells'>[],
  kind: ImportKind | null,
): ProposedMapping => {
  if (kind !== null) return proposeAs(kind, headers, sample);
  const [best] = KINDS.map((each) => proposeAs(each, headers, sample))
    .filter(hasNeeds)
    .sort((a, b) => b.score - a.score);
  const none = { kind: null, columns: {}, doubled: [], unread: [], score: 0 };
  return best ?? { ...none, unknown: [...headers] };
};

/** What the columns of a known export are; no kind where it has no figures of posts. */
export const mappingOfExport = (recognised: RecognisedExport): ProposedMapping => {
  const { format, columns, unknown, doubled } = recognised;
  const isOfPosts = format.kind === 'readings';
  return {
    kind: isOfPosts ? 'readings' : null,
    columns: isOfPosts
      ? Object.fromEntries(columns.map(({ header, field }) => [header, field]))
      : {},
    unknown,
    doubled,
    unread: [],
    score: columns.length,
  };
};
