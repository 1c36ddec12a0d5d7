import { describe, expect, it } from '@jest/globals';

import { rowsOf, SLICE, slicesOf, type Slice } from './slices.js';

async function* pieces(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Promise.resolve(Buffer.from(text));
}

const all = async (source: AsyncIterable<Buffer>): Promise<Slice[]> => {
  const slices: Slice[] = [];
  for await (const slice of slicesOf(source)) slices.push(slice);
  return slices;
};

describe('an upload in slices', () => {
  it('has one row a line, and none for a line with nothing on it', async () => {
    const slices = await all(pieces('\ufeff{"a":1}\r\n\n  \n{"a"', ':2}\nnonsense\n3'));
    expect(slices).toMatchObject([{ first: 0, bytes: 24 }]);
    const rows = slices.flatMap(({ lines }) => [...rowsOf(lines)]);
    expect(rows).toEqual([{ a: 1 }, { a: 2 }, { code: 'line_not_json' }, 3]);
  });

  it('is cut by rows', async () => {
    const lines = '{}\n'.repeat(2 * SLICE.rows + 1);
    const slices = await all(pieces(lines));
    expect(slices.map(({ first, lines: cut }) => [first, cut.length])).toEqual([
      [0, SLICE.rows],
      [SLICE.rows, SLICE.rows],
      [2 * SLICE.rows, 1],
    ]);
  });

  it('is cut by size', async () => {
    const line = `"${'x'.repeat(60_000)}"\n`;
    const slices = await all(pieces(...Array.from({ length: 100 }, () => line)));
    expect(slices.map(({ lines }) => lines.length)).toEqual([70, 30]);
  });

  it('of nothing has none', async () => {
    expect(await all(pieces())).toEqual([]);
    expect(await all(pieces('\n\n', ' '))).toEqual([]);
  });
});
