import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { GroupQueue, isOver, type Waiting, type Weight } from './group-queue.js';

const waiting = (item: string, rows: number, since = 0): Waiting<string> => ({
  item,
  since,
  weight: { rows, bytes: rows * 10 },
});

const upTo = (rows: number, bytes = Infinity): Weight => ({ rows, bytes });

const names = (group: readonly Waiting<string>[]): string => group.map(({ item }) => item).join('');

describe('a queue of what is stored in groups', () => {
  it('gives as many from the front as fit into a group', () => {
    const queue = new GroupQueue<string>();
    for (const item of [waiting('a', 3), waiting('b', 2), waiting('c', 1)]) queue.add(item);
    expect(names(queue.take(upTo(5)))).toBe('ab');
    expect(names(queue.take(upTo(5)))).toBe('c');
    expect(queue.isEmpty).toBe(true);
    expect(queue.take(upTo(5))).toEqual([]);
  });

  it('gives no more bytes than a group may have', () => {
    const queue = new GroupQueue<string>();
    for (const item of [waiting('a', 1), waiting('b', 1), waiting('c', 1)]) queue.add(item);
    expect(names(queue.take(upTo(5, 20)))).toBe('ab');
    expect(names(queue.take(upTo(5, 5)))).toBe('c');
  });

  it('gives one that is larger than any group by itself', () => {
    const queue = new GroupQueue<string>();
    for (const item of [waiting('a', 9), waiting('b', 1)]) queue.add(item);
    expect(names(queue.take(upTo(5)))).toBe('a');
    expect(names(queue.take(upTo(5)))).toBe('b');
  });

  it('lets go who waited too long, and nobody else', () => {
    const queue = new GroupQueue<string>();
    for (const item of [waiting('a', 1, 10), waiting('b', 1, 20), waiting('c', 1, 30)])
      queue.add(item);
    expect(names(queue.expire(20))).toBe('a');
    expect(names(queue.expire(10))).toBe('');
    expect(names(queue.take(upTo(5)))).toBe('bc');
  });

  it('loses nobody, and keeps the order', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (rows, limit) => {
        const queue = new GroupQueue<number>();
        rows.forEach((count, item) =>
          queue.add({ item, since: 0, weight: { rows: count, bytes: 1 } }),
        );
        const taken: number[] = [];
        while (!queue.isEmpty) {
          const group = queue.take(upTo(limit));
          expect(group.length).toBeGreaterThan(0);
          const size = group.reduce((sum, { weight }) => sum + weight.rows, 0);
          expect(size <= limit || group.length === 1).toBe(true);
          taken.push(...group.map(({ item }) => item));
        }
        expect(taken).toEqual(rows.map((_, item) => item));
      }),
    );
  });

  it.each([
    [{ rows: 5, bytes: 5 }, false],
    [{ rows: 6, bytes: 5 }, true],
    [{ rows: 5, bytes: 6 }, true],
  ])('of %p is over its bounds: %p', (weight, expected) => {
    expect(isOver(weight, { rows: 5, bytes: 5 })).toBe(expected);
  });
});
