import { describe, expect, it } from '@jest/globals';

import type { RequestContext } from '../../../kernel/context.js';
import { readRows } from './read-rows.js';

const ctx: RequestContext = {
  workspaceId: '00000000-0000-7000-8000-000000000000',
  actor: { kind: 'system' },
  locale: 'fr',
  now: new Date('2026-03-02T00:00:00Z'),
  requestId: 'r',
  origin: null,
};

describe('what is said of rows that are refused', () => {
  // Each at a place where one of the cuts goes through the middle of it.
  const names = [
    'a\u0000b',
    ...Array.from({ length: 4 }, (_, n) => 'a'.repeat(n) + '🏉'.repeat(60)),
  ];

  it.each([
    ['a counter', (name: string): object => ({ post: {}, metrics: { [name]: 1 } })],
    ['a field', (name: string): object => ({ [name]: 1 })],
  ])('can be stored, whatever is the name of %s', async (_, rowOf) => {
    const { rejected } = await readRows(ctx, names.map(rowOf));
    expect(rejected).toHaveLength(names.length);
    for (const { detail } of rejected) {
      expect(detail.isWellFormed()).toBe(true);
      expect(detail).not.toContain('\u0000');
    }
  });
});
