import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ROLES } from '../../../kernel/context.js';
import { expiryOf, roleAfterAccepting, stateOf } from './member-invitation.js';

const now = new Date('2026-03-28T20:05:00Z');
const open = { acceptedAt: null, revokedAt: null, expiresAt: expiryOf(now) };

describe('an invitation to become a member', () => {
  it('is open for seven days, to the moment', () => {
    expect(open.expiresAt.toISOString()).toBe('2026-04-04T20:05:00.000Z');
    expect(stateOf(open, now)).toBe('open');
    expect(stateOf(open, new Date(open.expiresAt.getTime() - 1))).toBe('open');
    expect(stateOf(open, open.expiresAt)).toBe('expired');
  });

  it('stays accepted or revoked, however late it is', () => {
    const late = new Date('2030-01-01T00:00:00Z');
    expect(stateOf({ ...open, acceptedAt: now }, late)).toBe('accepted');
    expect(stateOf({ ...open, revokedAt: now }, late)).toBe('revoked');
  });
});

describe('accepting', () => {
  const RIGHTS = {
    admin: new Set(['a', 'm', 'r', 'd']),
    manager: new Set(['m', 'r', 'd']),
    analyst: new Set(['r']),
    door: new Set(['d']),
  };
  const rightsOf = (role: keyof typeof RIGHTS) => RIGHTS[role];

  it('never takes a right away', () => {
    const role = fc.constantFrom(...ROLES);
    fc.assert(
      fc.property(role, role, (present, offered) => {
        const after = rightsOf(roleAfterAccepting(present, offered, rightsOf));
        expect([...rightsOf(present)].every((right) => after.has(right))).toBe(true);
      }),
    );
  });

  it('gives the higher role, and leaves roles that only differ', () => {
    expect(roleAfterAccepting('analyst', 'manager', rightsOf)).toBe('manager');
    expect(roleAfterAccepting('admin', 'door', rightsOf)).toBe('admin');
    expect(roleAfterAccepting('door', 'analyst', rightsOf)).toBe('door');
  });
});
