import type { TableRow } from '../../../kernel/table.js';
import { headerKey } from './headers.js';
import { fieldNamed } from './kind-fields.js';
import type { ImportKind } from './kinds.js';
import type { Field } from './kinds/field.js';
import type { HeaderPlace, RecognisedExport } from './recognise-export.js';

/** A column that is read: where it stands, and what it tells. */
export interface ReadColumn extends HeaderPlace {
  readonly field: Field;
}

/** What a table's columns are. */
export interface MappedTable {
  readonly kind: ImportKind;
  readonly headers: readonly HeaderPlace[];
  /** The field that each header means. */
  readonly columns: Readonly<Record<string, string>>;
  readonly recognised: RecognisedExport | null;
}

/** How far forward a column stands among those of its field, in the order of a known export. */
const rankIn = (recognised: RecognisedExport | null, { index }: HeaderPlace): number => {
  const rank = recognised?.columns.findIndex((column) => column.index === index) ?? -1;
  return rank === -1 ? Number.POSITIVE_INFINITY : rank;
};

/**
 * The columns of a table that are read, in the order in which those of one field are preferred: as a known
 * export has them, else as they stand. Of columns with one header the first is read.
 */
export const readColumns = ({ kind, headers, columns, recognised }: MappedTable): ReadColumn[] => {
  const byKey = new Map<string, HeaderPlace>();
  for (const place of headers.toReversed()) byKey.set(headerKey(place.header), place);
  const exact = new Map(headers.toReversed().map((place) => [place.header, place]));
  const found = Object.entries(columns).flatMap(([header, name]): ReadColumn[] => {
    const place = exact.get(header) ?? byKey.get(headerKey(header));
    const field = fieldNamed(kind, name);
    return place === undefined || field === null || field.isReadOnly === true
      ? []
      : [{ index: place.index, header: place.header, field }];
  });
  return found.sort((a, b) => {
    const [rankA, rankB] = [rankIn(recognised, a), rankIn(recognised, b)];
    return rankA === rankB ? a.index - b.index : rankA - rankB;
  });
};

/** The number of cells of a whole row. */
export const widthOf = (headers: readonly HeaderPlace[]): number =>
  Math.max(0, ...headers.map(({ index }) => index + 1));

/** Whether a row has fewer cells than the header, and something in them. */
export const isShort = ({ cells }: Pick<TableRow, 'cells'>, width: number): boolean =>
  cells.length < width && cells.some((cell) => cell !== null);
