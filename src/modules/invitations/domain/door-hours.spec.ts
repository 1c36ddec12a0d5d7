import { describe, expect, it } from '@jest/globals';

import { maySeeAtDoor } from './door-hours.js';

const event = {
  startsAt: new Date('2026-03-28T20:00:00Z'),
  endsAt: new Date('2026-03-28T22:00:00Z'),
};

describe('the door', () => {
  it.each([
    ['2026-03-27T19:59:59Z', false],
    ['2026-03-27T20:00:00Z', true],
    ['2026-03-28T21:00:00Z', true],
    ['2026-03-29T22:00:00Z', true],
    ['2026-03-29T22:00:01Z', false],
  ])('at %s sees the event: %p', (now, seen) => {
    const actor = { kind: 'member', userId: 'u', role: 'door' } as const;
    expect(maySeeAtDoor({ actor, now: new Date(now) }, event)).toBe(seen);
  });

  it('is the only one whose sight ends', () => {
    const actor = { kind: 'member', userId: 'u', role: 'analyst' } as const;
    expect(maySeeAtDoor({ actor, now: new Date('2027-01-01T00:00:00Z') }, event)).toBe(true);
  });
});
