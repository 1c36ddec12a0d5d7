import { describe, expect, it } from '@jest/globals';

import { saysMoreWasAgreed } from './agreed-difference.js';

const START = new Date('2026-03-28T20:00:00Z');
const ASKED = { platform: 'instagram', format: 'story', count: 2, dueHours: 24 } as const;
const AGREED = {
  platform: 'instagram',
  format: 'story',
  count: 2,
  dueAt: new Date('2026-03-29T20:00:00Z'),
} as const;
const REEL = { ...ASKED, format: 'reel' } as const;

describe('what a list says was agreed', () => {
  it('is known, in whatever order', () => {
    const reel = { ...AGREED, format: 'reel' } as const;
    expect(saysMoreWasAgreed([ASKED, REEL], [reel, AGREED], START)).toBe(false);
    expect(saysMoreWasAgreed([], [AGREED], START)).toBe(false);
  });

  it.each([
    ['more', [ASKED, REEL]],
    ['twice the same', [ASKED, ASKED]],
    ['another number', [{ ...ASKED, count: 1 }]],
    ['another time', [{ ...ASKED, dueHours: 25 }]],
    ['another platform', [{ ...ASKED, platform: 'tiktok' as const }]],
  ])('is more where it says %s', (_, asked) => {
    expect(saysMoreWasAgreed(asked, [AGREED], START)).toBe(true);
  });
});
