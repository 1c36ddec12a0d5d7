import type { Locale } from '../../../kernel/context.js';
import type { Cell, TableRow } from '../../../kernel/table.js';
import { type DateHint, dateHint, dateOrderFrom } from './date-orders.js';
import type { DateOrder } from './day-figures.js';
import type { FieldType } from './kinds/field.js';
import { type NumberHint, numberHint, numberStyleFrom } from './number-styles.js';
import type { ImportOptions } from './options.js';
import { isShort, type ReadColumn, widthOf } from './read-columns.js';
import { type HeaderPlace } from './recognise-export.js';
import { bentHint, isBentFrom } from './record-ids.js';
import type { RowNote } from './row-notes.js';

/** What the cells of one column told of how it is written. Plain JSON, of a size that does not grow. */
export interface ColumnHints {
  readonly index: number;
  readonly numbers: readonly NumberHint[];
  readonly dates: readonly DateHint[];
  /** Long ids that end in zeros from the sixteenth digit on, and those that do not. */
  readonly bent: number;
  readonly whole: number;
}

/** What the rows of a table told of how it is written. Plain JSON. */
export interface TableHints {
  readonly columns: readonly ColumnHints[];
  /** Rows of fewer cells than the header. */
  readonly shortRows: number;
}

/** How one column is written. */
export interface ColumnStyle {
  /** The mark of decimals; null where the column contradicts itself. */
  readonly decimal: ',' | '.' | null;
  /** The order of dates in figures; null where no order fits. */
  readonly dateOrder: DateOrder | null;
  /** Whether a spreadsheet has cut digits off its ids. */
  readonly isBent: boolean;
}

const NUMBERS: ReadonlySet<FieldType> = new Set<FieldType>([
  'count',
  'counts',
  'figure',
  'number',
  'duration',
  'extra',
  'money',
]);
const COUNTS: ReadonlySet<FieldType> = new Set<FieldType>(['count', 'counts', 'figure']);

/** Gathers what one column tells. */
class ColumnGatherer {
  private readonly numbers = new Set<NumberHint>();
  private readonly dates = new Set<DateHint>();
  private readonly ids = { bent: 0, whole: 0 };

  constructor(private readonly column: ReadColumn) {}

  add(cell: Cell): void {
    const { type } = this.column.field;
    if (NUMBERS.has(type)) {
      const hint = numberHint(cell, COUNTS.has(type) ? 'count' : 'number');
      if (hint !== null) this.numbers.add(hint);
    } else if (type === 'moment') {
      const hint = dateHint(cell);
      if (hint !== null) this.dates.add(hint);
    } else if (type === 'recordId') {
      const hint = bentHint(cell);
      if (hint !== null) this.ids[hint] += 1;
    }
  }

  hints(): ColumnHints {
    const { index } = this.column;
    return { index, numbers: [...this.numbers], dates: [...this.dates], ...this.ids };
  }
}

/** Gathers, row by row and in a memory that does not grow, what a table tells of how it is written. */
export class HintGatherer {
  private readonly columns: readonly (readonly [number, ColumnGatherer])[];
  private readonly width: number;
  private shortRows = 0;

  constructor(read: readonly ReadColumn[], headers: readonly HeaderPlace[]) {
    this.columns = read.map((column) => [column.index, new ColumnGatherer(column)]);
    this.width = widthOf(headers);
  }

  add(row: Pick<TableRow, 'cells'>): void {
    if (isShort(row, this.width)) this.shortRows += 1;
    for (const [index, column] of this.columns) column.add(row.cells[index] ?? null);
  }

  hints(): TableHints {
    return { columns: this.columns.map(([, column]) => column.hints()), shortRows: this.shortRows };
  }
}

/** How the columns of a table are written, and what was assumed of them. */
export interface TableStyles {
  readonly styles: ReadonlyMap<number, ColumnStyle>;
  readonly notes: readonly RowNote[];
}

/** What decides where the cells of a column do not. */
export interface StyleRules {
  readonly language: Locale;
  readonly options: Pick<ImportOptions, 'dateFormat'>;
  /** The order of a known export. */
  readonly usualOrder: DateOrder | null;
}

/** The only element of a set; null where there are none or several. */
const only = <Value>(values: readonly Value[]): Value | null => {
  const [first, ...others] = new Set(values);
  return first !== undefined && others.length === 0 ? first : null;
};

/** Who wrote the other columns wrote this one: the mark of decimals that they have, and no other. */
const markOfOthers = (hints: TableHints): ',' | '.' | null =>
  only(hints.columns.flatMap(({ numbers }) => numbers.filter((hint) => hint !== 'either')));

const numberStyle = (
  hints: ColumnHints | undefined,
  others: ',' | '.' | null,
  language: Locale,
) => {
  const style = numberStyleFrom(new Set(hints?.numbers), language);
  const isOpen = (hints?.numbers ?? []).every((hint) => hint === 'either');
  return isOpen && others !== null ? { ...style, decimal: others } : style;
};

const dateStyle = (hints: ColumnHints | undefined, rules: StyleRules) => {
  const found = dateOrderFrom(new Set(hints?.dates), rules.language);
  if (rules.options.dateFormat !== undefined)
    return { order: rules.options.dateFormat, isAssumed: false };
  const { usualOrder } = rules;
  const fits =
    usualOrder !== null && (hints?.dates ?? []).every((hint) => allows(hint, usualOrder));
  return fits ? { order: usualOrder, isAssumed: false } : found;
};

const allows = (hint: DateHint, order: DateOrder): boolean =>
  hint === 'any' || hint === 'year_first' || hint.split(' ').includes(order);

const EXAMPLES: Readonly<Record<DateOrder, string>> = {
  dmy: '31/12/2026',
  mdy: '12/31/2026',
  ymd: '26/12/31',
};

type Style = Pick<ColumnStyle, 'decimal' | 'dateOrder'> & {
  readonly isNumberAssumed: boolean;
  readonly isOrderAssumed: boolean;
};

/** What a person should know of how a column was read. */
const notesOf = (style: Style & ColumnStyle): Pick<RowNote, 'code' | 'params'>[] => {
  const { decimal, dateOrder, isBent, isNumberAssumed, isOrderAssumed } = style;
  const example = dateOrder === null ? '' : EXAMPLES[dateOrder];
  const all: readonly [boolean, RowNote['code'], RowNote['params']][] = [
    [isNumberAssumed, 'number_style_assumed', { decimal: decimal ?? '' }],
    [decimal === null, 'number_style_contradicts', {}],
    [isOrderAssumed, 'date_order_assumed', { example }],
    [dateOrder === null, 'date_order_contradicts', {}],
    [isBent, 'ids_bent', {}],
  ];
  return all.filter(([isSo]) => isSo).map(([, code, params]) => ({ code, params }));
};

/** How the columns of a table are written: as their cells tell, then as the others of the table, then as its language is. */
export const stylesFrom = (
  read: readonly ReadColumn[],
  hints: TableHints,
  rules: StyleRules,
): TableStyles => {
  const byIndex = new Map(hints.columns.map((column) => [column.index, column]));
  const others = markOfOthers(hints);
  const styles = new Map<number, ColumnStyle>();
  const notes: RowNote[] = [];
  for (const { index, header, field } of read) {
    const column = byIndex.get(index);
    const number = numberStyle(column, others, rules.language);
    const date = dateStyle(column, rules);
    const style = {
      decimal: number.decimal,
      dateOrder: date.order,
      isBent: isBentFrom(column?.bent ?? 0, column?.whole ?? 0),
    };
    styles.set(index, style);
    const known = { isNumberAssumed: number.isAssumed, isOrderAssumed: date.isAssumed };
    for (const note of notesOf({ ...style, ...known }))
      notes.push({ column: header, field: field.name, ...note });
  }
  return { styles, notes };
};
