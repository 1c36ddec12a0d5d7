import { describe, expect, it } from '@jest/globals';
import { ANSWER_STATES } from './answer.js';
import { decideCheckIn, type GuestAtDoor } from './check-in.js';

const guest: GuestAtDoor = {
  answer: 'accepted',
  presence: 'expected',
  revokedAt: null,
  eventState: 'open',
};

describe('decideCheckIn', () => {
  it('lets in who accepted, also when the list is closed or the scan comes late', () => {
    expect(decideCheckIn(guest, true)).toEqual({ outcome: 'checked_in' });
    expect(decideCheckIn({ ...guest, eventState: 'closed' }, true).outcome).toBe('checked_in');
    expect(decideCheckIn({ ...guest, presence: 'absent' }, true).outcome).toBe('checked_in');
  });

  it('says that somebody is in already', () => {
    expect(decideCheckIn({ ...guest, presence: 'present' }, true)).toEqual({ outcome: 'already' });
  });

  it('refuses, and says why', () => {
    const reason = (more: Partial<GuestAtDoor>) => decideCheckIn({ ...guest, ...more }, true);
    expect(decideCheckIn(null, true)).toEqual({ outcome: 'refused', reason: 'unknown' });
    expect(reason({ revokedAt: new Date(0) })).toEqual({ outcome: 'refused', reason: 'revoked' });
    expect(reason({ eventState: 'cancelled' })).toEqual({
      outcome: 'refused',
      reason: 'event_cancelled',
    });
    for (const answer of ANSWER_STATES.filter((state) => state !== 'accepted')) {
      expect(reason({ answer })).toEqual({ outcome: 'refused', reason: 'not_accepted' });
    }
  });

  it('undoes a check-in, and only a check-in, even on a revoked invitation', () => {
    const inside = { ...guest, presence: 'present', revokedAt: new Date(0) } as const;
    expect(decideCheckIn(inside, false)).toEqual({ outcome: 'undone' });
    expect(decideCheckIn(guest, false)).toEqual({ outcome: 'refused', reason: 'not_checked_in' });
    expect(decideCheckIn(null, false)).toEqual({ outcome: 'refused', reason: 'unknown' });
  });
});
