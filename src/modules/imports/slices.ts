import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/** How long rows are read without a pause for others. */
const BREATH_MS = 15;

/** The same rows, with pauses in which whoever else waits for this thread has their turn. */
export async function* breathing<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row, void> {
  let begun = performance.now();
  for await (const row of rows) {
    yield row;
    if (performance.now() - begun < BREATH_MS) continue;
    await setImmediate();
    begun = performance.now();
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
