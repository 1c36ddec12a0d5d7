import type { ProblemParams } from '../../../kernel/problem.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { AgreedItem } from '../../invitations/invitations.contract.js';
import type { CellValue, SaidMoment, SaidMoney } from './cell-values.js';
import type { RowCode } from './row-codes.js';
import type { RowNote } from './row-notes.js';
import type { PlannedColumn } from './row-plan.js';
import { resolveMoment, type ResolvedMoment } from './said-moments.js';

/** What one field of a row says, and where. */
export interface Saying {
  readonly value: CellValue;
  readonly column: PlannedColumn;
  readonly isGuess: boolean;
}

type List = Extract<CellValue, readonly unknown[]>;

const isList = (value: CellValue | undefined): value is List => Array.isArray(value);

/** The items of a list, whatever they are. */
const itemsOf = (value: CellValue | undefined): readonly (string | number | null | AgreedItem)[] =>
  isList(value) ? value : [];

const isMoment = (value: CellValue | undefined): value is SaidMoment =>
  typeof value === 'object' && 'kind' in value && value.kind !== 'money' && value.kind !== 'json';

/** What is told where only a day was said. */
const DAY_NOTES = {
  start: 'day_taken_as_start',
  end: 'day_taken_as_end',
  too_little: 'day_says_too_little',
} as const;

/** What the cells of one row say, by field, and what there is to know about them. */
export class Sayings {
  readonly issues: RowNote[] = [];
  readonly warnings: RowNote[] = [];
  private readonly said = new Map<string, Saying>();

  /** The zone of its times is that of the row. */
  constructor(
    private readonly columns: readonly PlannedColumn[],
    public zone: string,
  ) {}

  /** Notes what a field says; of several columns of one field the first counts, and lists are joined. */
  put(name: string, saying: Saying): void {
    const known = this.said.get(name);
    if (known === undefined) this.said.set(name, saying);
    else if (known.column.field.type === 'list' && isList(known.value) && isList(saying.value)) {
      const items = [...itemsOf(known.value), ...itemsOf(saying.value)];
      const texts = items.filter((item) => typeof item === 'string');
      this.said.set(name, { ...known, value: [...new Set(texts)] });
    }
  }

  has(name: string): boolean {
    return this.said.has(name);
  }

  /** Whether none of the cells that are read says anything. */
  get isEmpty(): boolean {
    return this.said.size === 0 && this.issues.length === 0;
  }

  /** Whether the table has a column of the field, whatever it says. */
  hasColumn(name: string): boolean {
    return this.columns.some(({ field }) => field.name === name);
  }

  isGuess(name: string): boolean {
    return this.said.get(name)?.isGuess === true;
  }

  text(name: string): string | undefined {
    const value = this.said.get(name)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = this.said.get(name)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  flag(name: string): boolean | undefined {
    const value = this.said.get(name)?.value;
    return typeof value === 'boolean' ? value : undefined;
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.said.get(name)?.value;
    return isList(value) ? itemsOf(value).filter((item) => typeof item === 'string') : undefined;
  }

  counts(name: string): readonly (number | null)[] | undefined {
    const value = this.said.get(name)?.value;
    return isList(value)
      ? itemsOf(value).filter((item) => typeof item === 'number' || item === null)
      : undefined;
  }

  deliverables(name: string): readonly AgreedItem[] | undefined {
    const value = this.said.get(name)?.value;
    return isList(value)
      ? itemsOf(value).filter((item) => typeof item === 'object' && item !== null)
      : undefined;
  }

  money(name: string): SaidMoney | undefined {
    const value = this.said.get(name)?.value;
    return typeof value === 'object' && 'kind' in value && value.kind === 'money'
      ? value
      : undefined;
  }

  /** What an API sent, whatever it is. */
  plain(name: string): string | number | boolean | object | undefined {
    const value = this.said.get(name)?.value;
    if (typeof value !== 'object') return value;
    return 'kind' in value && value.kind === 'json' ? value.json : undefined;
  }

  /** The day of a field that says one without a time. */
  day(name: string): CalendarDate | undefined {
    const value = this.said.get(name)?.value;
    return isMoment(value) && value.kind === 'day' ? value.day : undefined;
  }

  /** The moment of a field, of its day and its time where these stand apart; what only a day says is told. */
  moment(name: string, beside: Date | null = null): ResolvedMoment | null {
    const resolved = resolveMoment({
      said: this.saidMoment(name),
      time: this.saidMoment(`${name}.time`),
      dayMeans: this.columnOf(name)?.field.dayMeans ?? null,
      zone: this.zone,
      beside,
      isEnd: name === 'endsAt',
    });
    if (resolved !== null && resolved.kind !== 'exact')
      this.warn(DAY_NOTES[resolved.kind], name, { day: this.day(name) ?? '' });
    return resolved;
  }

  private saidMoment(name: string): SaidMoment | null {
    const value = this.said.get(name)?.value;
    return isMoment(value) ? value : null;
  }

  warn(code: RowCode, name: string | null, params: ProblemParams = {}): void {
    this.warnings.push(this.note(code, name, params));
  }

  refuse(code: RowCode, name: string | null, params: ProblemParams = {}): void {
    this.issues.push(this.note(code, name, params));
  }

  private note(code: RowCode, name: string | null, params: ProblemParams): RowNote {
    const column = name === null ? undefined : this.columnOf(name);
    return { column: column?.header ?? null, field: name, code, params };
  }

  private columnOf(name: string): PlannedColumn | undefined {
    return this.said.get(name)?.column ?? this.columns.find(({ field }) => field.name === name);
  }
}
