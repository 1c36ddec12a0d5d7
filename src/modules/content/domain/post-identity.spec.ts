import { describe, expect, it } from '@jest/globals';

import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import { aliasesOf, contradictions, identifiersOf, learnt } from './post-identity.js';
import { readPostUrl, type PostUrl } from './post-url.js';

const urlOf = (text: string): PostUrl => {
  const url = readPostUrl(text);
  if (url === null) throw new Error(text);
  return url;
};

const reel = urlOf('https://www.instagram.com/reel/Cx1/');

describe('the address of a post', () => {
  it.each<[string, Platform, Format, string | null, string[]]>([
    ['https://www.instagram.com/reel/Cx1/', 'instagram', 'reel', null, []],
    ['https://www.instagram.com/reel/Cx1/', 'tiktok', 'reel', null, ['platform']],
    ['https://www.instagram.com/reel/Cx1/', 'instagram', 'story', null, ['format']],
    ['https://www.instagram.com/reel/Cx1/', 'instagram', 'reel', '178956', []],
    ['https://www.facebook.com/photo/?fbid=12', 'facebook', 'carousel', null, []],
    ['https://youtu.be/abc', 'youtube', 'video', 'xyz', ['externalId']],
    ['https://youtu.be/abc', 'youtube', 'video', 'abc', []],
    ['https://youtube.com/shorts/abc', 'youtube', 'video', 'xyz', ['format', 'externalId']],
    ['https://bit.ly/3x', 'instagram', 'story', '1', []],
  ])('%s against %s %s %s', (address, platform, format, externalId, fields) => {
    const found = contradictions({ platform, format, externalId }, urlOf(address));
    expect(found.map(({ field }) => field)).toEqual(fields);
  });
});

describe('the identifiers of a post', () => {
  it('are filled from the address where it holds the id', () => {
    expect(identifiersOf(null, reel).externalId).toBe('Cx1');
    expect(identifiersOf('178956', reel).externalId).toBe('178956');
    expect(identifiersOf('178956', null)).toEqual({
      externalId: '178956',
      url: null,
      urlKey: null,
    });
  });

  it('are looked for under every name', () => {
    expect(aliasesOf('instagram', identifiersOf('178956', reel))).toEqual({
      externalIds: ['178956', 'Cx1'],
      urlKeys: ['instagram:Cx1', 'instagram:178956'],
    });
  });

  it('are learnt where they were not known, and never unlearnt', () => {
    const byUrl = identifiersOf(null, reel);
    const byId = identifiersOf('178956', null);
    const both = identifiersOf('178956', reel);
    expect(learnt('instagram', byUrl, both)).toEqual(both);
    expect(learnt('instagram', byId, both)).toEqual(both);
    expect(learnt('instagram', both, byUrl)).toBeNull();
    expect(learnt('instagram', both, byId)).toBeNull();
    expect(learnt('instagram', byUrl, byUrl)).toBeNull();
  });
});
