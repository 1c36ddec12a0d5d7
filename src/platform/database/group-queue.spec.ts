import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { GroupQueue, isOver, type Waiting } from './group-queue.js';

const waiting = (item: string, rows: number, since = 0): Waiting<string> => ({
  item,
  since,
  weight: { rows, bytes: rows * 10 },
});

const names = (group: readonly Waiting<string>[]): string => group.map(({ item }) => item).join('');

describe('a queue of what is stored in groups', () => {
  it('gives as many from the front as fit into a group', () => {
    const queue = new GroupQueue<string>();
    for (const item of [waiting('a', 3), waiting('b', 2), waiting('c', 1)]) queue.add(item);
    expect(queue.weight).toEqual({ rows: 6, bytes: 60 });
    expect(names(queue.take(5))).toBe('ab');
    expect(queue.weight).toEqual({ rows: 1, bytes: 10 });
    expect(names(queue.take(5))).toBe('c');
    expect(queue.isEmpty).toBe(true);
    expect(queue.take(5)).toEqual([]);
  });

  it('gives one that is larger than any group by itself', () => {
    const queue = new GroupQueue<string>();
    for (const item of [waiting('a', 9), waiting('b', 1)]) queue.add(item);
    expect(names(queue.take(5))).toBe('a');
    expect(names(queue.take(5))).toBe('b');
  });

  it('lets go who waited too long, and nobody else', () => {
    const queue = new GroupQueue<string>();
    for (const item of [waiting('a', 1, 10), waiting('b', 1, 20), waiting('c', 1, 30)])
      queue.add(item);
    expect(names(queue.expire(20))).toBe('a');
    expect(names(queue.expire(10))).toBe('');
    expect(names(queue.take(5))).toBe('bc');
  });

  it('loses nobody, keeps the order, and weighs nothing once it is empty', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (rows, limit) => {
        const queue = new GroupQueue<number>();
        rows.forEach((count, item) =>
          queue.add({ item, since: 0, weight: { rows: count, bytes: 1 } }),
        );
        const taken: number[] = [];
        while (!queue.isEmpty) {
          const group = queue.take(limit);
          expect(group.length).toBeGreaterThan(0);
          const size = group.reduce((sum, { weight }) => sum + weight.rows, 0);
          expect(size <= limit || group.length === 1).toBe(true);
          taken.push(...group.map(({ item }) => item));
        }
        expect(taken).toEqual(rows.map((_, item) => item));
        expect(queue.weight).toEqual({ rows: 0, bytes: 0 });
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
