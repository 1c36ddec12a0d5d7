import type { FileCell } from './file-cell.js';

/** A column of a list that is given out as a file. */
export interface Column<Row> {
  /** The field's name in the API, dotted: an import knows it again. */
  readonly name: string;
  readonly of: (row: Row) => FileCell;
  /** Its cells are numbers; those of others are text. */
  readonly isNumber?: boolean;
}

/** The fields of a row that a cell can hold as they are. */
type PlainField<Row> = {
  [Field in keyof Row]: Row[Field] extends FileCell ? Field : never;
}[keyof Row] &
  string;

/** Columns of text, each named as the field of the row that it shows. */
export const texts = <Row>(...fields: PlainField<Row>[]): Column<Row>[] =>
  fields.map((name) => ({ name, of: (row) => row[name] as FileCell }));

/** Columns of numbers, each named as the field of the row that it shows. */
export const numbers = <Row>(...fields: PlainField<Row>[]): Column<Row>[] =>
  fields.map((name) => ({ name, of: (row) => row[name] as FileCell, isNumber: true }));

/** A column of text. */
export const text = <Row>(name: string, of: (row: Row) => FileCell): Column<Row> => ({ name, of });

/** A column of numbers. */
export const number = <Row>(name: string, of: (row: Row) => FileCell): Column<Row> => ({
  name,
  of,
  isNumber: true,
});
