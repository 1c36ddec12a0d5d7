import { describe, expect, it } from '@jest/globals';

import { actorRef } from './context.js';

describe('an actor, written down', () => {
  it.each([
    [{ kind: 'member', userId: 'u1', role: 'admin' } as const, 'member:u1'],
    [{ kind: 'api_key', keyId: 'k1', scopes: [] } as const, 'api_key:k1'],
    [{ kind: 'guest', invitationId: 'i1' } as const, 'guest:i1'],
    [{ kind: 'connection', connectionId: 'c' } as const, 'connection:c'],
    [{ kind: 'system' } as const, 'system'],
  ])('%p', (actor, expected) => {
    expect(actorRef(actor)).toBe(expected);
  });
});
