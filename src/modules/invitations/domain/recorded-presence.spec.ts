import { describe, expect, it } from '@jest/globals';

import type { GuestAtDoor } from './check-in.js';
import { decideRecordedPresence } from './recorded-presence.js';

const EVENT = {
  startsAt: new Date('2026-03-28T20:00:00Z'),
  endsAt: new Date('2026-03-28T22:00:00Z'),
};
const DURING = new Date('2026-03-28T21:00:00Z');
const AFTER = new Date('2026-03-29T10:00:00Z');
const at = (time: string): Date => new Date(`2026-03-28T${time}:00Z`);
const guest = (changes: Partial<GuestAtDoor> = {}): GuestAtDoor => ({
  answer: 'accepted',
  presence: 'expected',
  presentAt: null,
  revokedAt: null,
  eventState: 'open',
  ...changes,
});
const inside = guest({ presence: 'present', presentAt: at('20:30') });

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

describe('that a guest came', () => {
  const came = (who: GuestAtDoor, said: Date | null = null, now = AFTER) =>
    decideRecordedPresence(who, EVENT, { present: true, at: said }, now);

  it('counts from the start of the event, or from when it is said to be', () => {
    expect(came(guest())).toEqual([{ presence: 'present', presentAt: EVENT.startsAt }]);
    expect(came(guest({ presence: 'absent' }), at('20:10'))).toEqual([
      { presence: 'present', presentAt: at('20:10') },
    ]);
  });

  it('is never later than now', () => {
    expect(came(guest(), at('21:30'), DURING)).toEqual([
      { presence: 'present', presentAt: DURING },
    ]);
  });

  it('is known, unless it was sooner', () => {
    expect(came(inside)).toEqual([]);
    expect(came(inside, at('20:30'))).toEqual([]);
    expect(came(inside, at('20:40'))).toEqual([]);
    expect(came(inside, at('20:20'))).toEqual([{ presence: 'present', presentAt: at('20:20') }]);
    expect(came({ ...inside, eventState: 'cancelled' })).toEqual([]);
  });

  it.each<[Partial<GuestAtDoor>, string]>([
    [{ answer: 'pending' }, 'not_accepted'],
    [{ revokedAt: AFTER }, 'invitation_revoked'],
    [{ eventState: 'cancelled' }, 'event_not_open'],
  ])('is refused of %j', (changes, refusal) => {
    expect(code(() => came(guest(changes)))).toBe(refusal);
  });
});

describe('that a guest did not come', () => {
  const missed = (who: GuestAtDoor, said: Date | null = null, now = AFTER) =>
    decideRecordedPresence(who, EVENT, { present: false, at: said }, now);
  const ABSENT = { presence: 'absent', presentAt: null };
  const EXPECTED = { presence: 'expected', presentAt: null };

  it('is true once the event is over, of who had said yes', () => {
    expect(missed(guest())).toEqual([ABSENT]);
    expect(missed(guest(), null, DURING)).toEqual([]);
    expect(missed(guest({ answer: 'declined' }))).toEqual([]);
    expect(missed(guest({ revokedAt: AFTER }))).toEqual([]);
    expect(missed(guest({ eventState: 'cancelled' }))).toEqual([]);
    expect(missed(guest({ presence: 'absent' }))).toEqual([]);
  });

  it('takes a check-in back, but not one that came after', () => {
    expect(missed(inside)).toEqual([EXPECTED, ABSENT]);
    expect(missed(inside, null, DURING)).toEqual([EXPECTED]);
    expect(missed({ ...inside, presentAt: at('19:45') })).toEqual([EXPECTED, ABSENT]);
    expect(code(() => missed(inside, at('20:10')))).toBe('checked_in_later');
  });
});
