import { describe, expect, it } from '@jest/globals';

import { actorRef, type Actor } from '../../../kernel/context.js';
import { readActor } from './actor.js';

describe('an actor that was written down', () => {
  it.each<[Actor, string | null]>([
    [{ kind: 'member', userId: 'u', role: 'admin' }, 'u'],
    [{ kind: 'api_key', keyId: 'k', scopes: [] }, 'k'],
    [{ kind: 'guest', invitationId: 'i' }, 'i'],
    [{ kind: 'system' }, null],
  ])('is read as it was: %j', (actor, id) => {
    expect(readActor(actorRef(actor))).toEqual({ kind: actor.kind, id });
  });
});
