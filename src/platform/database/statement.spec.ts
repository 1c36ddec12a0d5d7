import { describe, expect, it } from '@jest/globals';

import { changing, searching, type Statement } from './statement.js';

const search = (q: string | null, limit: number | null): Statement => {
  const find = (texts: TemplateStringsArray, ...values: unknown[]): Statement =>
    searching(texts, values);
  return find`select 1 where (${q}::text is null or name = ${q}::text) limit ${limit}`;
};

const insert = (name: string | null): Statement => {
  const add = (texts: TemplateStringsArray, ...values: unknown[]): Statement =>
    changing(texts, values);
  return add`insert into names values (${1}, ${name})`;
};

describe('a search', () => {
  it('has numbered places for its values, and nulls in full view', () => {
    expect(search('a', 5)).toMatchObject({
      text: 'select 1 where ($1::text is null or name = $2::text) limit $3',
      values: ['a', 'a', 5],
    });
    expect(search(null, 5)).toMatchObject({
      text: 'select 1 where (null::text is null or name = null::text) limit $1',
      values: [5],
    });
  });

  it('keeps its name as long as the same values are null', () => {
    expect(search('a', 5).name).toBe(search('b', 6).name);
    expect(search(null, 5).name).not.toBe(search('a', 5).name);
    expect(search(null, 5).name).toBe(search(null, 7).name);
  });

  it('is planned every time once it came in too many shapes, and stays right', () => {
    const find = (texts: TemplateStringsArray, ...values: unknown[]): Statement =>
      searching(texts, values);
    const of = (bits: number): Statement => {
      const [a, b, c, d, e, f] = [1, 2, 4, 8, 16, 32].map((bit) => ((bits & bit) > 0 ? bit : null));
      return find`select ${a}, ${b}, ${c}, ${d}, ${e}, ${f}`;
    };
    const all = Array.from({ length: 64 }, (_, bits) => of(bits));
    expect(all.filter(({ name }) => name !== undefined)).toHaveLength(32);
    expect(all[5]).toMatchObject({
      text: 'select $1, null, $2, null, null, null',
      values: [1, 4],
    });
    expect(of(5).name).toBe(all[5]?.name);
    expect(all[60]).toEqual({
      text: 'select null, null, $1, $2, $3, $4',
      values: [4, 8, 16, 32],
    });
  });
});

describe('a fragment of a search', () => {
  const count = (columns: string, id: number | null): Statement => {
    const find = (texts: TemplateStringsArray, ...values: unknown[]): Statement =>
      searching(texts, values);
    return find`select ${() => columns} from posts where id = ${id}`;
  };

  it('stands in the text, and makes a statement of its own', () => {
    expect(count('a, b', 7)).toMatchObject({
      text: 'select a, b from posts where id = $1',
      values: [7],
    });
    expect(count('a, b', 7).name).toBe(count('a, b', 8).name);
    expect(count('c', 7).name).not.toBe(count('a, b', 7).name);
  });
});

describe('a change', () => {
  it('has one text, whatever is null', () => {
    expect(insert(null)).toMatchObject({
      text: 'insert into names values ($1, $2)',
      values: [1, null],
    });
    expect(insert('a').name).toBe(insert(null).name);
  });

  it('has a name of its own', () => {
    expect(insert('a').name).not.toBe(search('a', 5).name);
  });
});
