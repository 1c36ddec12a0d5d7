import { describe, expect, it } from '@jest/globals';

import { identityWord } from './identity.js';
import { nameKey } from './person-name.js';
import {
  identitiesOf,
  whoIsMeant,
  type InfluencerCandidate,
  type InfluencerReference,
} from './reference.js';

const LEA = { id: 'lea', name: 'Léa Martin' };
const MAX = { id: 'max', name: 'Max Petit' };
const TWIN = { id: 'twin', name: 'Max PETIT' };

const owned = (reference: InfluencerReference, person: InfluencerCandidate) =>
  identitiesOf(reference).map((identity) => [identityWord(identity), person] as const);

const KNOWN = {
  byId: new Map([
    ['lea', LEA],
    ['merged', LEA],
  ]),
  byIdentity: new Map([
    ...owned({ email: 'lea@example.fr' }, LEA),
    ...owned({ platform: 'x', handle: 'max' }, MAX),
  ]),
  byName: new Map([
    [nameKey('Léa Martin'), [LEA]],
    [nameKey('Lea Martn'), [LEA]],
    [nameKey('Max Petit'), [MAX, TWIN]],
  ]),
};

const meant = (reference: InfluencerReference) => whoIsMeant(reference, KNOWN);

describe('whom a reference means', () => {
  it.each<[InfluencerReference, string]>([
    [{ id: 'LEA' }, 'lea'],
    [{ id: 'merged' }, 'lea'],
    [{ id: 'lea', email: 'lea@example.fr', name: 'Whoever' }, 'lea'],
    [{ email: ' LEA@example.fr' }, 'lea'],
    [{ platform: 'x', handle: '@Max' }, 'max'],
    [{ handle: 'max' }, 'max'],
  ])('%j means %j', (reference, id) => expect(meant(reference)).toEqual({ kind: 'found', id }));

  it('is told to be a name alone where it is', () =>
    expect(meant({ name: 'lea  MARTIN' })).toEqual({
      kind: 'found',
      id: 'lea',
      byNameAlone: LEA.name,
    }));

  it.each<[InfluencerReference, InfluencerCandidate[]]>([
    [{}, []],
    [{ id: 'who' }, []],
    [{ id: 'who', email: 'lea@example.fr' }, [LEA]],
    [{ platform: 'tiktok', handle: 'max', name: 'Max Petit' }, [MAX, TWIN]],
    [{ name: 'Lea Martn' }, [LEA]],
    [{ email: 'who@example.fr', name: 'Léa Martin' }, [LEA]],
  ])('%j means nobody for sure, perhaps %j', (reference, candidates) =>
    expect(meant(reference)).toEqual({ kind: 'unknown', candidates }),
  );

  it.each<[InfluencerReference, InfluencerCandidate[]]>([
    [{ email: 'lea@example.fr', platform: 'x', handle: 'max' }, [LEA, MAX]],
    [{ id: 'lea', platform: 'x', handle: 'max' }, [LEA, MAX]],
    [{ name: 'max petit' }, [MAX, TWIN]],
  ])('%j means several, %j', (reference, candidates) =>
    expect(meant(reference)).toEqual({ kind: 'several', candidates }),
  );
});
