import { describe, expect, it } from '@jest/globals';

import {
  authorOf,
  completed,
  differences,
  mayTeach,
  namesGained,
  namesOf,
  withoutKnownPlaces,
  type KnownPost,
  type ToldRecord,
} from './told-record.js';

const NOTHING: ToldRecord = {
  ...{ id: null, influencer: null, handle: null, platform: null, format: null },
  ...{ externalId: null, url: null, publishedAt: null, caption: null },
  ...{ invitationId: null, eventId: null, campaignId: null },
};
const AT = new Date('2026-03-28T20:00:00Z');
const URL = 'https://www.instagram.com/lea.m/reel/AbC/?igsh=1';
const known: KnownPost = {
  ...{ influencerId: 'i', accountId: 'a', platform: 'instagram', format: 'reel' },
  ...{ externalId: 'AbC', url: 'https://www.instagram.com/reel/AbC/', urlKey: 'instagram:AbC' },
  ...{ publishedAt: AT, caption: 'Hi', invitationId: null, eventId: 'e', campaignId: null },
};

describe('a record with an address', () => {
  it('tells platform, format and account by it, where nothing else is told', () => {
    expect(completed({ ...NOTHING, url: URL })).toMatchObject({
      ...{ platform: 'instagram', format: 'reel', handle: 'lea.m' },
    });
    const told = {
      ...NOTHING,
      url: URL,
      platform: 'tiktok',
      format: 'video',
      handle: 'x',
    } as const;
    expect(completed(told)).toEqual(told);
    expect(completed({ ...NOTHING, url: 'https://example.org/a' }).platform).toBe(null);
    expect(completed(NOTHING)).toEqual(NOTHING);
  });
});

describe('the author of a record', () => {
  it('is who is named, else whose account it is', () => {
    const account = { ...NOTHING, platform: 'instagram', handle: 'lea' } as const;
    expect(authorOf(account)).toEqual({ platform: 'instagram', handle: 'lea' });
    const named = { ...account, influencer: { handle: 'ada' } };
    expect(authorOf(named)).toEqual({ handle: 'ada', platform: 'instagram' });
    expect(authorOf({ ...NOTHING, handle: 'lea' })).toBe(null);
    expect(authorOf(NOTHING)).toBe(null);
  });
});

describe('the names of a record', () => {
  it('are those under which its post may be logged', () => {
    expect(namesOf({ platform: 'instagram', externalId: '17', url: URL })).toEqual({
      externalIds: ['17', 'AbC'],
      urlKeys: ['instagram:AbC', 'instagram:17'],
    });
    expect(namesOf({ platform: null, externalId: '17', url: null }).urlKeys).toEqual([]);
    expect(namesOf({ platform: 'x', externalId: null, url: null }).urlKeys).toEqual([]);
  });

  it('are gained by a change where they are new', () => {
    const before = { externalId: 'AbC', url: null, urlKey: 'instagram:AbC' };
    const after = { ...before, externalId: '17' };
    expect(namesGained('instagram', before, after)).toEqual(['instagram:17']);
    expect(namesGained('instagram', after, after)).toEqual([]);
  });
});

describe('a record of a known post', () => {
  const same = { ...NOTHING, url: URL, caption: 'Hi', publishedAt: AT, eventId: 'e' };

  it('teaches nothing where all of it is known', () => {
    expect(mayTeach(withoutKnownPlaces(same, known), known, known)).toBe(false);
    expect(withoutKnownPlaces(same, known).eventId).toBe(null);
    expect(differences(same, known)).toEqual({});
    expect(differences(NOTHING, known)).toEqual({});
  });

  it('may teach what is missing', () => {
    const id = { externalId: '17', url: null, urlKey: null };
    expect(mayTeach(same, known, id)).toBe(true);
    expect(mayTeach({ ...same, campaignId: 'c' }, known, known)).toBe(true);
    expect(mayTeach(same, { ...known, caption: null }, known)).toBe(true);
    expect(mayTeach(same, { ...known, accountId: null }, known)).toBe(true);
    expect(mayTeach({ ...same, eventId: 'other', caption: 'other' }, known, known)).toBe(false);
  });

  it('differs in what it tells otherwise', () => {
    const url = 'https://www.instagram.com/p/Other/';
    const publishedAt = new Date('2026-03-29T00:00:00Z');
    const told = { ...same, url, publishedAt, caption: 'Ho', format: 'video' } as const;
    expect(differences(told, known)).toEqual({ url, publishedAt, caption: 'Ho', format: 'video' });
    expect(differences({ ...NOTHING, invitationId: 'v', externalId: '17' }, known)).toEqual({
      ...{ invitationId: 'v', externalId: '17' },
    });
  });
});
