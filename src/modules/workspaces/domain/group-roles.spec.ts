import { describe, expect, it } from '@jest/globals';

import { decideByGroups, strongestRole } from './group-roles.js';

describe('strongestRole', () => {
  it('is the one that may do most, whatever the order', () => {
    expect(strongestRole(['door', 'manager', 'analyst'])).toBe('manager');
    expect(strongestRole(['analyst', 'admin'])).toBe('admin');
    expect(strongestRole([])).toBeNull();
  });
});

describe('decideByGroups', () => {
  const fromGroups = (role: 'admin' | 'manager' | 'door') =>
    ({ role, source: 'single_sign_on' }) as const;

  it('adds who is in a group, and nobody else', () => {
    expect(decideByGroups(null, 'analyst', 1)).toEqual({ kind: 'add', role: 'analyst' });
    expect(decideByGroups(null, null, 1)).toEqual({ kind: 'leave' });
  });

  it('raises, lowers and ends what groups gave', () => {
    expect(decideByGroups(fromGroups('door'), 'admin', 1)).toEqual({
      kind: 'change',
      role: 'admin',
    });
    expect(decideByGroups(fromGroups('manager'), 'door', 1)).toEqual({
      kind: 'change',
      role: 'door',
    });
    expect(decideByGroups(fromGroups('manager'), null, 1)).toEqual({ kind: 'remove' });
    expect(decideByGroups(fromGroups('manager'), 'manager', 1)).toEqual({ kind: 'leave' });
  });

  it.each(['admin', 'manager', null] as const)(
    'leaves what was given by hand, groups say %s',
    (given) => {
      expect(decideByGroups({ role: 'analyst', source: 'hand' }, given, 1)).toEqual({
        kind: 'leave',
      });
    },
  );

  it('neither lowers nor ends the last admin, and one of two it does', () => {
    expect(decideByGroups(fromGroups('admin'), 'door', 1)).toEqual({
      kind: 'keep_last_admin',
      given: 'door',
    });
    expect(decideByGroups(fromGroups('admin'), null, 1)).toEqual({
      kind: 'keep_last_admin',
      given: null,
    });
    expect(decideByGroups(fromGroups('admin'), null, 2)).toEqual({ kind: 'remove' });
  });
});
