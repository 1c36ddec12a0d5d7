import { describe, expect, it } from '@jest/globals';

import type { Role } from '../../../kernel/context.js';
import { mayReadNotes } from './notes.js';

const member = (role: Role) => ({ kind: 'member', userId: 'u', role }) as const;

describe('mayReadNotes', () => {
  it('lets admins and managers read the notes that they write', () => {
    expect(mayReadNotes(member('admin'))).toBe(true);
    expect(mayReadNotes(member('manager'))).toBe(true);
  });

  it('lets a key read them that may write them', () => {
    const scopes = ['influencers:read', 'influencers:write'];
    expect(mayReadNotes({ kind: 'api_key', keyId: 'k', scopes })).toBe(true);
  });

  it('keeps them from analysts, the door, other keys and guests', () => {
    expect(mayReadNotes(member('analyst'))).toBe(false);
    expect(mayReadNotes(member('door'))).toBe(false);
    expect(mayReadNotes({ kind: 'api_key', keyId: 'k', scopes: ['influencers:read'] })).toBe(false);
    expect(mayReadNotes({ kind: 'guest', invitationId: 'i' })).toBe(false);
  });
});
