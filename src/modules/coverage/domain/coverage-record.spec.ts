import { describe, expect, it } from '@jest/globals';

import { isComplete, missingIn, withoutIdleSource } from './coverage-record.js';

const words = { kind: 'tv', outlet: 'A', title: 'B', publishedAt: new Date(0) } as const;

describe('a record of a piece', () => {
  it('says enough for a new one, or what it lacks', () => {
    expect(isComplete(words)).toBe(true);
    expect(isComplete({ kind: 'tv' })).toBe(false);
    expect(missingIn({ kind: 'tv' })).toEqual(['outlet', 'title', 'publishedAt']);
  });

  it('loses the source of a figure that nobody gives', () => {
    const idle = { ...words, audienceSource: 'ACPM', audienceProvenance: 'measured' } as const;
    expect(withoutIdleSource(idle, null)).toEqual(words);
    expect(withoutIdleSource(idle, 5)).toBeNull();
    expect(withoutIdleSource({ ...idle, audience: 5 }, null)).toBeNull();
    expect(withoutIdleSource(words, null)).toBeNull();
  });
});
