import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { PLATFORMS } from '../../influencers/influencers.contract.js';
import { readAgreedItem, writeAgreedItem } from './agreed-item-text.js';
import { FORMATS } from './format.js';

const startsAt = new Date('2026-03-28T20:05:00Z');
const after = (ms: number): Date => new Date(startsAt.getTime() + ms);

describe('what was agreed, in words', () => {
  it('is read back', () => {
    const items = fc.record({
      platform: fc.constantFrom(...PLATFORMS),
      format: fc.constantFrom(...FORMATS),
      count: fc.integer({ min: 1, max: 1000 }),
      dueHours: fc.integer({ min: 0, max: 8784 }),
    });
    fc.assert(
      fc.property(items, (item) => {
        const dueAt = after(item.dueHours * 3_600_000);
        expect(readAgreedItem(writeAgreedItem({ ...item, dueAt }, startsAt))).toEqual(item);
      }),
    );
  });

  it('says the moment where it is not due in hours after the start', () => {
    const item = { platform: 'instagram', format: 'story', count: 2 } as const;
    expect(writeAgreedItem({ ...item, dueAt: after(48 * 3_600_000) }, startsAt)).toBe(
      '2 instagram story 48h',
    );
    const text = writeAgreedItem({ ...item, dueAt: after(-60_000) }, startsAt);
    expect(text).toBe('2 instagram story 2026-03-28T20:04:00.000Z');
    expect(readAgreedItem(text)).toBeNull();
  });

  it.each(['', 'a story', '2 instagram story', '2 myspace story 48h', '2 instagram story 48'])(
    'is not guessed: %j',
    (text) => {
      expect(readAgreedItem(text)).toBeNull();
    },
  );

  it('may be written with more spaces and capitals', () => {
    expect(readAgreedItem(' 1  TikTok Video 24H ')).toEqual({
      platform: 'tiktok',
      format: 'video',
      count: 1,
      dueHours: 24,
    });
  });
});
