import type { components } from './openapi-types.js';

/** One reading, as it is sent. */
export type Reading = components['schemas']['ReadingRequest'];

/** How readings travel: one JSON document a request, or one line of JSON a reading. */
export type ReadingFormat = 'json' | 'ndjson';

/** The readings of one request, and how many they are. */
export interface ReadingBatch {
  readonly text: string;
  readonly count: number;
}

/** Characters of a request at most: UTF-8 makes up to three bytes of one, and 16 MiB are accepted. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

const join = (rows: readonly string[], format: ReadingFormat): string =>
  format === 'json' ? `{"readings":[${rows.join(',')}]}` : `${rows.join('\n')}\n`;

/** Cuts readings into requests of at most `size`, taking no more of them than it needs. */
export async function* readingBatches(
  readings: Iterable<Reading> | AsyncIterable<Reading>,
  format: ReadingFormat,
  size: number,
): AsyncGenerator<ReadingBatch, void, undefined> {
  let rows: string[] = [];
  let characters = 0;
  for await (const reading of readings) {
    const row = JSON.stringify(reading);
    if (rows.length === size || (rows.length > 0 && characters + row.length > MOST_CHARACTERS)) {
      yield { text: join(rows, format), count: rows.length };
      rows = [];
      characters = 0;
    }
    rows.push(row);
    characters += row.length + 1;
  }
  if (rows.length > 0) yield { text: join(rows, format), count: rows.length };
}
