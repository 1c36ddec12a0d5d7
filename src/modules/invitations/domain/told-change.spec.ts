import { describe, expect, it } from '@jest/globals';

import type { KeptFacts } from './changes.js';
import { toldChange } from './told-change.js';

const FACTS: KeptFacts = {
  delivery: 'sent',
  answer: 'pending',
  presence: 'expected',
  revokedAt: null,
  partySize: 2,
};
const NOW = new Date('2026-05-01T00:00:00Z');

const told = (before: Partial<KeptFacts>, after: Partial<KeptFacts>): string =>
  toldChange({ ...FACTS, ...before }, { ...FACTS, ...before, ...after });

describe('what the audit log says was done to an invitation', () => {
  it.each<[string, Partial<KeptFacts>, Partial<KeptFacts>]>([
    ['invitation.accepted', {}, { answer: 'accepted', partySize: 1 }],
    ['invitation.offered-seats', { answer: 'waitlisted' }, { answer: 'offered' }],
    ['invitation.reopened', { answer: 'expired' }, { answer: 'pending' }],
    ['invitation.queued', { delivery: 'draft' }, { delivery: 'queued' }],
    ['invitation.withheld', { delivery: 'queued' }, { delivery: 'draft' }],
    ['invitation.checked-in', { answer: 'accepted' }, { presence: 'present' }],
    ['invitation.marked-absent', { answer: 'accepted' }, { presence: 'absent' }],
    ['invitation.expected-again', { presence: 'present' }, { presence: 'expected' }],
    ['invitation.changed', {}, { partySize: 1 }],
    ['invitation.changed', {}, {}],
  ])('is %s', (action, before, after) => {
    expect(told(before, after)).toBe(action);
  });

  it('is that it was taken or given back, whatever else that changed', () => {
    const revoked = { answer: 'accepted', revokedAt: NOW } as const;
    expect(told({ answer: 'accepted' }, { revokedAt: NOW })).toBe('invitation.revoked');
    const anew = { revokedAt: null, answer: 'pending', delivery: 'draft' } as const;
    expect(told(revoked, anew)).toBe('invitation.reinstated');
  });
});
