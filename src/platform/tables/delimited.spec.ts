import { describe, expect, it } from '@jest/globals';

import { ABOUT_LINEAR, growth } from '../../../test/support/growth.js';
import { cellsOf, placedRows } from '../../../test/support/table-rows.js';
import { LONGEST_ROW, delimitedRows } from './delimited.js';
import type { Separator } from './dialect.js';

async function* pieces(texts: Iterable<string>): AsyncGenerator<string> {
  yield* texts;
}

const rows = (texts: Iterable<string>, separator: Separator = ',') =>
  delimitedRows(pieces(texts), { separator, quote: '"' });

const cells = async (text: string, separator: Separator = ',') => {
  const whole = await cellsOf(rows([text], separator));
  // Where a file happens to be cut while it is read must not show.
  expect(await cellsOf(rows([...text], separator))).toEqual(whole);
  return whole;
};

describe('a delimited text', () => {
  it('has text in its cells, and nothing where nothing stands', async () => {
    expect(await cells('a,,1\n"",x,"2"\n')).toEqual([
      ['a', null, '1'],
      [null, 'x', '2'],
    ]);
  });

  it('keeps spaces, no-break spaces too', async () => {
    expect(await cells(' a ;1\u00a0234\u202f5; \n', ';')).toEqual([
      [' a ', '1\u00a0234\u202f5', ' '],
    ]);
  });

  it.each(['\n', '\r', '\r\n'])('has lines that end with %j', async (end) => {
    expect(await cells(['a,"b"', '"c",d', ''].join(end))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('may end its lines in several ways at once', async () => {
    expect(await cells('a\r\nb\nc\r"d\r\ne\rf"')).toEqual([['a'], ['b'], ['c'], ['d\ne\nf']]);
  });

  it('says where each row begins, after cells of several lines and blank lines too', async () => {
    const text = 'h,i\r\n\r\n"x\r\ny\r\nz",1\r\n,\r\na,2\r\n';
    const placed = [
      [1, ['h', 'i']],
      [3, ['x\ny\nz', '1']],
      [7, ['a', '2']],
    ];
    expect(await placedRows(rows([text]))).toEqual(placed);
    expect(await placedRows(rows([...text]))).toEqual(placed);
  });

  it('has no rows where nothing stands in any cell', async () => {
    expect(await cells('\n\na,b\n \n,\n"",""\n   ,\nc,d\n\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(await cells('')).toEqual([]);
  });

  it('leaves out the line that tells the separator, only as the first', async () => {
    expect(await placedRows(rows(['sep=;\r\na;b\r\nsep=;\r\n'], ';'))).toEqual([
      [2, ['a', 'b']],
      [3, ['sep=', null]],
    ]);
    expect(await cells('sep=\t\na\tb\n', '\t')).toEqual([['a', 'b']]);
    expect(await cells('sep=;\na,b\n', ',')).toEqual([['a', 'b']]);
  });
});

describe('quotes', () => {
  it('are doubled within a quoted cell, and themselves within any other', async () => {
    expect(await cells('"a ""b""","""c""",d "e" f,5"\n')).toEqual([
      ['a "b"', '"c"', 'd "e" f', '5"'],
    ]);
  });

  it('stay as they are where TikTok did not double them', async () => {
    const link = 'https://www.tiktok.com/@ana/video/7527623000473079054';
    const line = (title: string) => `"February 28","${title}","${link}","July 16"\n`;
    const titles = ['a "b" c, d', '"b" c', '🔞 ეს … "მეამბოხე" AI...', 'she said "no"', '""', ''];
    expect(await cells(titles.map(line).join(''))).toEqual(
      ['a "b" c, d', '"b" c', '🔞 ეს … "მეამბოხე" AI...', 'she said "no"', '"', null].map(
        (title) => ['February 28', title, link, 'July 16'],
      ),
    );
  });

  it('in good order are not mended', async () => {
    expect(await cells('"a"",""b","c"\n"d"",","e"\n"f"",""","g"\n')).toEqual([
      ['a","b', 'c'],
      ['d",', 'e'],
      ['f","', 'g'],
    ]);
  });
});

describe('the end of a text', () => {
  it('may cut the last line off: what is there is a row', async () => {
    expect(await cells('a,b,c\n1,2')).toEqual([
      ['a', 'b', 'c'],
      ['1', '2'],
    ]);
    expect(await cells('a,b\n1,"said ""hello"" and\nth')).toEqual([
      ['a', 'b'],
      ['1', 'said "hello" and\nth'],
    ]);
  });

  it('is not broken by a zero byte, which is left out', async () => {
    expect(await cellsOf(rows(['a,b\n', 'c\0d,e\n']))).toEqual([
      ['a', 'b'],
      ['cd', 'e'],
    ]);
  });

  it('may be a lone carriage return', async () => {
    expect(await placedRows(rows(['a,b\r']))).toEqual([[1, ['a', 'b']]]);
  });
});

describe('what is no table', () => {
  const tooLong = { code: 'row_too_long', params: { place: 2 } };

  it('is refused by a row without end, though it comes in small pieces', async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<string> {
      yield 'a,b\n1,"';
      for (; given < 8 * LONGEST_ROW; given += 4096) yield 'x,"y'.repeat(1024);
    };
    const read = cellsOf(delimitedRows(endless(), { separator: ',', quote: '"' }));
    await expect(read).rejects.toMatchObject(tooLong);
    expect(given).toBeLessThan(3 * LONGEST_ROW);
  });

  it('is refused by a row too long that ends', async () => {
    const long = 'x'.repeat(LONGEST_ROW);
    await expect(cellsOf(rows([`a\n${long}\nb\n`]))).rejects.toMatchObject(tooLong);
    await expect(cellsOf(rows([`a\n${long}x`]))).rejects.toMatchObject(tooLong);
    expect(await cellsOf(rows([`a\n${long.slice(1)}\nb\n`]))).toHaveLength(3);
  });
});

describe('a long table', () => {
  it('is read in time though it comes letter by letter', async () => {
    const text = (size: number): string => `"${'x""'.repeat(size)}",y\n`;
    const read = (letters: string): Promise<unknown> => cellsOf(rows(letters));
    expect(await read(text(15_000))).toEqual([['x"'.repeat(15_000), 'y']]);
    expect(await growth(text, read, 4000)).toBeLessThan(ABOUT_LINEAR);
  });

  it('is read as it comes, and no further than it is asked', async () => {
    let given = 0;
    const long = async function* (): AsyncGenerator<string> {
      for (; given < 1000; given += 1) yield `${String(given)},"a\nb"\n`.repeat(100);
    };
    for await (const row of delimitedRows(long(), { separator: ',', quote: '"' })) {
      if (row.place > 1000) break;
    }
    expect(given).toBeLessThan(10);
  });
});
