import { bigints, jsons, texts, timestamps } from '../../platform/database/binary-array.js';
import type { Parameters } from '../../platform/database/parameters.js';
import { METRICS, type Metric } from './domain/metrics.js';
import type { ReceivedReading } from './domain/received-reading.js';
import { columnOf } from './metric-columns.js';

/** The columns of `readings` for which these rows have values, and where SQL finds them. */
export interface ReadingColumns {
  /** The columns to write; of the others no row knows anything. */
  readonly names: readonly string[];
  /** Those that come as arrays, in the order of `arrays`. */
  readonly given: readonly string[];
  /** What to `unnest`. */
  readonly arrays: readonly string[];
  /** The values of `names`, where the unnested rows are called `t`. */
  readonly values: readonly string[];
  /** The counters of which some row knows something. */
  readonly metrics: readonly Metric[];
}

class Columns implements ReadingColumns {
  readonly names: string[] = [];
  readonly given: string[] = [];
  readonly arrays: string[] = [];
  readonly values: string[] = [];
  readonly metrics: Metric[] = [];

  constructor(private readonly parameters: Parameters) {}

  /** A column in which each row has a value of its own. */
  each(name: string, array: Buffer, type: string): void {
    this.names.push(name);
    this.given.push(name);
    this.values.push(`t.${name}`);
    this.arrays.push(this.parameters.add(array, `${type}[]`));
  }

  /** A column in which all rows may have the same value: it then comes once, and null not at all. */
  common<T extends string | number>(
    name: string,
    values: readonly (T | null)[],
    { type, toArray, toText = String }: CommonType<T>,
  ): void {
    const [first = null] = values;
    if (values.some((value) => value !== first)) {
      this.each(name, toArray(values), type);
    } else if (first !== null) {
      this.names.push(name);
      this.values.push(this.parameters.add(toText(first), type));
    }
  }

  counter(metric: Metric, values: readonly (number | null | undefined)[]): void {
    if (!values.some((value) => typeof value === 'number')) return;
    this.metrics.push(metric);
    this.each(columnOf(metric), bigints(values), 'bigint');
  }
}

interface CommonType<T> {
  readonly type: string;
  readonly toArray: (values: readonly (T | null)[]) => Buffer;
  readonly toText?: (value: T) => string;
}

const TEXT: CommonType<string> = { type: 'text', toArray: texts };

const INSTANT: CommonType<number> = {
  type: 'timestamptz',
  toArray: timestamps,
  toText: (ms) => new Date(ms).toISOString(),
};

/** Adds what readings say to the parameters of a statement, and says how the statement gets at it. */
export const readingColumns = (
  parameters: Parameters,
  readings: readonly ReceivedReading[],
): ReadingColumns => {
  const columns = new Columns(parameters);
  const column = <T>(read: (reading: ReceivedReading) => T): T[] => readings.map(read);
  columns.each('captured_at', timestamps(column((r) => r.capturedAt.getTime())), 'timestamptz');
  columns.common(
    'received_at',
    column((r) => r.receivedAt.getTime()),
    INSTANT,
  );
  columns.common(
    'source',
    column((r) => r.source),
    TEXT,
  );
  columns.common(
    'provenance',
    column((r) => r.provenance),
    TEXT,
  );
  columns.common(
    'method',
    column((r) => r.method),
    TEXT,
  );
  columns.common(
    'quality',
    column((r) => r.quality),
    TEXT,
  );
  for (const metric of METRICS)
    columns.counter(
      metric,
      column((r) => r.metrics[metric]),
    );
  const extras = column((r) => r.extra);
  if (extras.some((extra) => extra !== null))
    columns.each('extra', jsons(extras.map((extra) => extra && JSON.stringify(extra))), 'jsonb');
  return columns;
};
