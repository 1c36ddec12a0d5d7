import { describe, expect, it } from '@jest/globals';

import { obstacleTo, type ChangeSince } from './taking-back.js';

const LEFT = { version: 3, influencerId: 'ines' };
const byClock = (axis: ChangeSince['axis'], from: string, to: string): ChangeSince => ({
  axis,
  from,
  to,
  by: 'system',
});
const EXPIRED = byClock('answer', 'pending', 'expired');
const ABSENT = byClock('presence', 'expected', 'absent');

describe('taking back what was recorded', () => {
  it('is free where nothing changed', () => {
    expect(obstacleTo(LEFT, LEFT, [])).toBeNull();
  });

  it('does not mind what time alone did', () => {
    expect(obstacleTo(LEFT, { ...LEFT, version: 5 }, [EXPIRED, ABSENT])).toBeNull();
  });

  it.each<[ChangeSince, string]>([
    [{ axis: 'delivery', from: 'draft', to: 'queued', by: 'member:1' }, 'invitation_sent_since'],
    [
      { axis: 'answer', from: 'pending', to: 'declined', by: 'guest:1' },
      'invitation_answered_since',
    ],
    [{ axis: 'party', from: '1', to: '2', by: 'member:1' }, 'invitation_answered_since'],
    [{ axis: 'presence', from: 'expected', to: 'present', by: 'member:1' }, 'guest_seen_since'],
    [{ axis: 'revocation', from: null, to: 'revoked', by: 'member:1' }, 'invitation_changed_since'],
    // Of somebody, what time does as well, and of nobody, what it does not.
    [{ ...EXPIRED, by: 'member:1' }, 'invitation_answered_since'],
    [byClock('answer', 'waitlisted', 'offered'), 'invitation_answered_since'],
  ])('is hindered by %j', (change, code) => {
    expect(obstacleTo(LEFT, { ...LEFT, version: 5 }, [ABSENT, change])).toBe(code);
  });

  it.each([
    { ...LEFT, version: 4 },
    { ...LEFT, influencerId: 'karim' },
  ])('is hindered by a change that left no trace: %j', (now) => {
    expect(obstacleTo(LEFT, now, [])).toBe('invitation_changed_since');
  });
});
