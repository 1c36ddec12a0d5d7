import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';

import { describe, expect, it } from '@jest/globals';

import { temporaryFiles } from '../../../test/support/temporary-file.js';
import { xlsxOf } from '../../../test/support/xlsx-file.js';
import { xlsxRows } from './xlsx.js';

const onDisk = temporaryFiles();
/** Enough that keeping them would show; the bench brings 200,000. */
const ROWS = 40_000;
const LOOKS = 5;
const MEGABYTE = 1024 * 1024;

/** What is still needed, once what is not has been thrown away. */
const memoryInUse = (): number => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const caption = (row: number): string =>
  `Caption of the post ${row} ${'with words '.repeat(row % 25)}🎬`;

const sheet = (): Promise<string> => {
  const rows = Array.from(
    { length: ROWS },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row % 1_000}</v></c>` +
      `<c r="B${row + 1}" s="1"><v>${45_000 + row / 100}</v></c><c r="C${row + 1}"><v>${row}</v></c>` +
      `<c r="D${row + 1}" t="inlineStr"><is><t>${caption(row)}</t></is></c></row>`,
  );
  const strings = Array.from({ length: 1_000 }, (_, index) => `<si><t>Person ${index}</t></si>`);
  return onDisk(xlsxOf({ rows: rows.join(''), strings: strings.join(''), formats: [0, 22] }));
};

describe('a sheet of many rows', () => {
  it('is read whole, and takes no more memory at its end than at its beginning', async () => {
    const path = await sheet();
    const inUse: number[] = [];
    let sum = 0;
    let last: readonly unknown[] = [];
    for await (const { place, cells } of xlsxRows(path, 'Sheet')) {
      if (place % (ROWS / LOOKS) === 0) inUse.push(memoryInUse());
      sum += Number(cells[2]);
      last = cells;
    }
    expect(sum).toBe((ROWS * (ROWS - 1)) / 2);
    expect(last).toEqual([
      'Person 999',
      new Date('2024-04-17T23:45:36Z'),
      ROWS - 1,
      caption(ROWS - 1),
    ]);
    expect(inUse).toHaveLength(LOOKS);
    expect(Math.max(...inUse) - (inUse[0] ?? 0)).toBeLessThan(6 * MEGABYTE);
  });
});
