import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/** Rows that are read without a pause for others. */
const BREATH = 500;

/** The same rows, with pauses in which whoever else waits for this thread has their turn. */
export async function* breathing<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row, void> {
  let read = 0;
  for await (const row of rows) {
    yield row;
    read += 1;
    if (read % BREATH === 0) await setImmediate();
  }
}

/** Between two slices: whoever waits for what they lock, to stop the work for instance, comes first. */
const TURN_MS = 5;

/** The rows, `size` at a time, with a pause after each. */
export async function* slices<Row>(
  rows: AsyncIterable<Row>,
  size: number,
): AsyncGenerator<Row[], void> {
  let slice: Row[] = [];
  for await (const row of rows) {
    slice.push(row);
    if (slice.length < size) continue;
    yield slice;
    await sleep(TURN_MS);
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
