import { describe, expect, it } from '@jest/globals';

import { bodyOf, webhookIdOf } from './announcement.js';

const AT = '2026-03-28T20:05:00.000Z';

describe('an announcement', () => {
  it('is type, timestamp and data', () => {
    const body = bodyOf({ type: 'event.opened', at: AT, data: { eventId: 'e' } });
    expect(JSON.parse(body)).toEqual({
      type: 'event.opened',
      timestamp: AT,
      data: { eventId: 'e' },
    });
  });

  it('of 20 kB is a fault of ours', () => {
    const data = { eventId: 'é'.repeat(10_000) };
    expect(() => bodyOf({ type: 'event.opened', at: AT, data })).toThrow('announces too much');
  });

  it('has an id without a dot', () => {
    expect(webhookIdOf('01890a5d-ac96-774b-bcce-b302099a8057')).toBe(
      'msg_01890a5dac96774bbcceb302099a8057',
    );
  });
});
