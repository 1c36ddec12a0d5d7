/** The backup cannot be made or put back; the message is one sentence with the way out. */
export class BackupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BackupError';
  }
}

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: 1;
  readonly product: 'tribune';
  /** When it was made, ISO 8601. */
  readonly madeAt: string;
  /** The version of the schema: every migration by name, oldest first, then that of the job queue. */
  readonly migrations: readonly string[];
  /** The installation's secret, without which guest links and encrypted answers are worth nothing. */
  readonly secret: string;
  /** The tables that follow, `schema.table`, each after those that it refers to. */
  readonly tables: readonly string[];
  /** The first days of the months into which readings are cut, for which their table has to be ready. */
  readonly months: readonly string[];
}

/** The line before a table's rows. */
export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The last line: by it a file that was cut short is noticed. */
export interface EndLine {
  readonly end: true;
  /** Rows of all tables. */
  readonly rows: number;
}

/** The line after a table's rows, as COPY itself ends its text. */
export const END_OF_ROWS = '\\.\n';

/** What is wrong with a file that is none of ours, or no longer whole. */
export const damaged = (what: string): BackupError =>
  new BackupError(`The backup cannot be read: ${what}.`);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const objectIn = (line: string, what: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw damaged(what);
};

const FOREIGN = 'the file is not a backup of Tribune';
const BROKEN = 'the file is damaged';

/** Reads the first line; throws `BackupError` where the file is no backup, or one of a later kind. */
export const readHeader = (line: string): BackupHeader => {
  const { format, product, madeAt, migrations, secret, tables, months } = objectIn(line, FOREIGN);
  if (product !== 'tribune') throw damaged(FOREIGN);
  if (format !== 1) {
    throw damaged('it was made by a newer version of Tribune, which can restore it');
  }
  if (typeof madeAt !== 'string' || typeof secret !== 'string' || secret === '') {
    throw damaged(BROKEN);
  }
  // A backup from before there were months is of another version, which is said later and better.
  const cut = months ?? [];
  if (!isTexts(migrations) || !isTexts(tables) || !isTexts(cut)) throw damaged(BROKEN);
  return { format, product, madeAt, migrations, secret, tables, months: cut };
};

/** Reads the line before a table's rows, or the last line. */
export const readMark = (line: string): TableLine | EndLine => {
  const { table, columns, end, rows } = objectIn(line, BROKEN);
  if (end === true && typeof rows === 'number') return { end, rows };
  if (typeof table === 'string' && isTexts(columns)) return { table, columns };
  throw damaged(BROKEN);
};

/** Why a backup of `theirs` does not fit a database of `ours`; null where it does. */
export const versionGap = (theirs: readonly string[], ours: readonly string[]): string | null => {
  const more = theirs.filter((name) => !ours.includes(name));
  const less = ours.filter((name) => !theirs.includes(name));
  if (more.length === 0 && less.length === 0) return null;
  const said = [
    ...(more.length > 0 ? [`has ${more.join(', ')}`] : []),
    ...(less.length > 0 ? [`lacks ${less.join(', ')}`] : []),
  ];
  return `The backup was made by another version of Tribune (it ${said.join(' and ')}): restore it with the version that made it, then upgrade.`;
};
