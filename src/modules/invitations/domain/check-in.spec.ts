import { describe, expect, it } from '@jest/globals';
import { ANSWER_STATES } from './answer.js';
import { decideCheckIn, type GuestAtDoor } from './check-in.js';

const at = new Date('2026-03-28T20:00:00Z');
const enter = { present: true, at };
const undo = { present: false, at };

const guest: GuestAtDoor = {
  answer: 'accepted',
  presence: 'expected',
  presentAt: null,
  revokedAt: null,
  eventState: 'open',
};

describe('decideCheckIn', () => {
  it('lets in who accepted, also when the list is closed or the scan comes late', () => {
    expect(decideCheckIn(guest, enter)).toEqual({ outcome: 'checked_in' });
    expect(decideCheckIn({ ...guest, eventState: 'closed' }, enter).outcome).toBe('checked_in');
    expect(decideCheckIn({ ...guest, presence: 'absent' }, enter).outcome).toBe('checked_in');
  });

  it('says that somebody is in already', () => {
    expect(decideCheckIn({ ...guest, presence: 'present' }, enter)).toEqual({ outcome: 'already' });
  });

  it('refuses, and says why', () => {
    const reason = (more: Partial<GuestAtDoor>) => decideCheckIn({ ...guest, ...more }, enter);
    expect(decideCheckIn(null, enter)).toEqual({ outcome: 'refused', reason: 'unknown' });
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
    const inside = {
      ...guest,
      presence: 'present',
      presentAt: at,
      revokedAt: new Date(0),
    } as const;
    expect(decideCheckIn(inside, undo)).toEqual({ outcome: 'undone' });
    expect(decideCheckIn(guest, undo)).toEqual({ outcome: 'refused', reason: 'not_checked_in' });
    expect(decideCheckIn(null, undo)).toEqual({ outcome: 'refused', reason: 'unknown' });
  });

  it('does not undo a check-in that is newer than the undo', () => {
    const inside = { ...guest, presence: 'present', presentAt: at } as const;
    const earlier = { present: false, at: new Date(at.getTime() - 1) };
    expect(decideCheckIn(inside, earlier)).toEqual({
      outcome: 'refused',
      reason: 'newer_check_in',
    });
  });
});
