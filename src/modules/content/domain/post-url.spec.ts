import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import { readPostUrl } from './post-url.js';

type Row = [
  url: string,
  platform: Platform,
  handle: string | null,
  id: string | null,
  format: Format | null,
];

const POSTS: Row[] = [
  ['https://www.instagram.com/p/DHpmj9euOPy/', 'instagram', null, 'DHpmj9euOPy', null],
  [
    'https://www.instagram.com/p/DHpmj9euOPy/?igsh=MzRl&img_index=2',
    'instagram',
    null,
    'DHpmj9euOPy',
    null,
  ],
  ['http://instagram.com/Lea.Martin/p/DHpmj9euOPy', 'instagram', 'Lea.Martin', 'DHpmj9euOPy', null],
  ['https://www.instagram.com/reel/C_a-9/', 'instagram', null, 'C_a-9', 'reel'],
  ['https://www.instagram.com/reels/C_a-9/', 'instagram', null, 'C_a-9', 'reel'],
  [
    'https://www.instagram.com/lea/reel/C_a-9/?utm_source=ig_web',
    'instagram',
    'lea',
    'C_a-9',
    'reel',
  ],
  ['https://www.instagram.com/tv/B1xyz/', 'instagram', null, 'B1xyz', 'video'],
  [
    'https://www.instagram.com/stories/lea/3141592653589793238/',
    'instagram',
    'lea',
    '3141592653589793238',
    'story',
  ],
  ['https://www.instagram.com/stories/highlights/17900/', 'instagram', null, '17900', 'story'],
  ['https://www.instagram.com/share/reel/_aBc', 'instagram', null, null, 'reel'],
  ['https://www.instagram.com/lea/', 'instagram', null, null, null],
  ['https://www.facebook.com/lea/posts/pfbid02AbC', 'facebook', 'lea', 'pfbid02AbC', null],
  ['https://m.facebook.com/lea/posts/un-beau-match/1234567/', 'facebook', 'lea', '1234567', null],
  ['https://www.facebook.com/lea/posts/un-beau-match', 'facebook', 'lea', null, null],
  ['https://www.facebook.com/lea/posts/2026', 'facebook', 'lea', '2026', null],
  ['https://www.facebook.com/groups/rugby.31/posts/un-beau-match/', 'facebook', null, null, null],
  [
    'https://www.facebook.com/permalink.php?story_fbid=pfbid0Xy&id=61550',
    'facebook',
    '61550',
    'pfbid0Xy',
    null,
  ],
  [
    'https://m.facebook.com/story.php?story_fbid=77&id=61550&mibextid=q',
    'facebook',
    '61550',
    '77',
    null,
  ],
  ['https://www.facebook.com/watch?v=998877', 'facebook', null, '998877', 'video'],
  ['https://www.facebook.com/watch/?v=998877&ref=sharing', 'facebook', null, '998877', 'video'],
  ['https://www.facebook.com/lea/videos/998877/', 'facebook', 'lea', '998877', 'video'],
  ['https://www.facebook.com/reel/112233', 'facebook', null, '112233', 'reel'],
  ['https://www.facebook.com/groups/rugby.31/posts/445566/', 'facebook', null, '445566', null],
  ['https://www.facebook.com/photo.php?fbid=556677&set=a.1', 'facebook', null, '556677', 'photo'],
  ['https://www.facebook.com/lea/photos/a.1/556677/', 'facebook', 'lea', '556677', 'photo'],
  ['https://fb.watch/aBcD3/', 'facebook', null, null, 'video'],
  [
    'https://www.tiktok.com/@lea.m/video/7301234567890123456?_r=1',
    'tiktok',
    'lea.m',
    '7301234567890123456',
    'video',
  ],
  [
    'https://www.tiktok.com/@lea.m/photo/7301234567890123457',
    'tiktok',
    'lea.m',
    '7301234567890123457',
    'photo',
  ],
  [
    'https://m.tiktok.com/v/7301234567890123456.html',
    'tiktok',
    null,
    '7301234567890123456',
    'video',
  ],
  ['https://vm.tiktok.com/ZMabC12/', 'tiktok', null, null, null],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s', 'youtube', null, 'dQw4w9WgXcQ', 'video'],
  [
    'https://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ',
    'youtube',
    null,
    'dQw4w9WgXcQ',
    'video',
  ],
  ['https://youtu.be/dQw4w9WgXcQ?si=AbC', 'youtube', null, 'dQw4w9WgXcQ', null],
  ['https://youtube.com/shorts/a-B_c9?feature=share', 'youtube', null, 'a-B_c9', 'short'],
  ['https://www.youtube.com/live/a-B_c9', 'youtube', null, 'a-B_c9', 'live'],
  ['https://www.youtube.com/@L%C3%A9aTV/live', 'youtube', 'LéaTV', null, 'live'],
  ['https://www.youtube.com/@LeaTV/shorts/a-B_c9', 'youtube', 'LeaTV', 'a-B_c9', 'short'],
  [
    'https://x.com/Lea_M/status/1801234567890123456?s=20&t=abc',
    'x',
    'Lea_M',
    '1801234567890123456',
    null,
  ],
  [
    'https://mobile.twitter.com/Lea_M/status/1801234567890123456/photo/1',
    'x',
    'Lea_M',
    '1801234567890123456',
    null,
  ],
  ['https://twitter.com/i/web/status/1801234567890123456', 'x', null, '1801234567890123456', null],
  [
    'https://www.linkedin.com/posts/lea-martin_beau-match-activity-7123456789012345678-AbCd',
    'linkedin',
    'lea-martin',
    '7123456789012345678',
    null,
  ],
  [
    'https://fr.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
    'linkedin',
    null,
    '7123456789012345678',
    null,
  ],
  [
    'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7123456789012345679',
    'linkedin',
    null,
    '7123456789012345679',
    null,
  ],
  [
    'https://www.linkedin.com/pulse/un-soir-au-stade-lea-martin/',
    'linkedin',
    null,
    null,
    'article',
  ],
  [
    'https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAA',
    'snapchat',
    null,
    'W7_EDlXWTBiXAEEniNoMPwAA',
    'short',
  ],
  ['https://www.snapchat.com/@lea/spotlight/W7_EDlXW', 'snapchat', 'lea', 'W7_EDlXW', 'short'],
  ['https://www.threads.net/@lea/post/C8x-Yz?xmt=AQ', 'threads', 'lea', 'C8x-Yz', null],
  ['https://www.twitch.tv/videos/2012345678', 'twitch', null, '2012345678', 'video'],
  ['https://www.twitch.tv/lea/clip/FunnyClip-Ab_1', 'twitch', 'lea', 'FunnyClip-Ab_1', 'short'],
  ['https://clips.twitch.tv/FunnyClip-Ab_1', 'twitch', null, 'FunnyClip-Ab_1', 'short'],
  [
    'https://bsky.app/profile/lea.bsky.social/post/3kabc',
    'bluesky',
    'lea.bsky.social',
    '3kabc',
    null,
  ],
  ['https://www.lea-cuisine.example/2026/10/stade?p=12', 'web', null, null, null],
  ['https://notinstagram.com/p/DHpmj9euOPy/', 'web', null, null, null],
  ['https://instagram.com.example/p/DHpmj9euOPy/', 'web', null, null, null],
];

/** Addresses of one post each: all must come to one key. */
const SAME: string[][] = [
  [
    'https://www.instagram.com/p/AbC/',
    'https://instagram.com/lea/p/AbC?utm_source=ig&igshid=1#comments',
    'https://www.instagram.com/reel/AbC/',
    '  https://www.instagram.com/reels/AbC  ',
  ],
  [
    'https://youtu.be/AbC?si=1',
    'https://www.youtube.com/watch?app=desktop&v=AbC&t=3',
    'https://youtube.com/shorts/AbC',
  ],
  [
    'https://twitter.com/a/status/12?s=46',
    'https://x.com/A/status/12',
    'https://mobile.twitter.com/i/status/12',
  ],
  ['https://www.facebook.com/watch/?v=5&mibextid=a', 'https://m.facebook.com/lea/videos/titre/5/'],
  ['https://vm.tiktok.com/ZMabC/?_t=8x', 'http://vm.tiktok.com/ZMabC#top'],
  [
    'https://www.blog.example/a?p=1&q=2',
    'http://blog.example/a/?q=2&p=1&utm_campaign=x&fbclid=y#end',
    'https://user:secret@blog.example/a?p=1&q=2&gclid=z',
  ],
];

/** Addresses of different posts. */
const DIFFERENT: [string, string][] = [
  ['https://www.instagram.com/p/AbC/', 'https://www.instagram.com/p/abc/'],
  ['https://youtu.be/AbC', 'https://youtu.be/aBC'],
  ['https://vm.tiktok.com/ZMabC/', 'https://vm.tiktok.com/ZMABC/'],
  ['https://blog.example/?s=rugby', 'https://blog.example/?s=football'],
  ['https://forum.example/show?t=1', 'https://forum.example/show?t=2'],
  ['https://blog.example/a', 'https://blog.example/A'],
];

const keyOf = (url: string): string | undefined => readPostUrl(url)?.urlKey;

describe('readPostUrl', () => {
  it.each(POSTS)('understands %s', (url, platform, handle, externalId, format) => {
    expect(readPostUrl(url)).toMatchObject({ platform, handle, externalId, format });
  });

  it.each(POSTS)('is not moved by tracking or fragment on %s', (url) => {
    const tracked = new URL(url);
    for (const name of ['utm_source', 'fbclid', 'igsh']) tracked.searchParams.set(name, 'x');
    tracked.hash = 'comments';
    expect(readPostUrl(tracked.href)).toEqual(readPostUrl(url));
  });

  it.each(POSTS)('understands its own canonical form of %s', (url) => {
    const canonical = readPostUrl(url)?.canonicalUrl ?? '';
    expect(readPostUrl(canonical)).toMatchObject({ canonicalUrl: canonical, urlKey: keyOf(url) });
  });

  it.each(SAME.map((urls) => [urls]))('sees one post in %j', (urls) => {
    expect(new Set(urls.map(keyOf)).size).toBe(1);
  });

  it.each(DIFFERENT)('sees two posts in %s and %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('keeps the parameters that name a page and no credentials', () => {
    expect(readPostUrl('http://a:b@blog.example/x?q=2&p=1&utm_term=y#z')).toEqual({
      platform: 'web',
      handle: null,
      externalId: null,
      format: null,
      canonicalUrl: 'http://blog.example/x?p=1&q=2',
      urlKey: 'web:blog.example/x?p=1&q=2',
    });
  });

  it.each([
    '',
    'lea',
    'instagram.com/p/AbC',
    'ftp://blog.example/a',
    'javascript:alert(1)',
    'https://',
  ])('reads nothing in %j', (text) => expect(readPostUrl(text)).toBeNull());

  it('takes no control character out of an address', () => {
    const nul = String.fromCharCode(0);
    for (const url of [
      'https://x.com/le%00a/status/12',
      'https://x.com/%00/status/12',
      'https://www.youtube.com/watch?v=ab%00c',
      'https://blog.example/%00?a=%00',
    ]) {
      expect(Object.values(readPostUrl(url) ?? {}).join('')).not.toContain(nul);
    }
  });

  it('never fails, whatever it is given', () => {
    const hosts = ['www.instagram.com', 'facebook.com', 'youtu.be', 'x.com', 'blog.example'];
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.webPath(), fc.string(), (host, path, text) => {
        expect(readPostUrl(`https://${host}${path}`)?.urlKey).toEqual(expect.any(String));
        expect(() => readPostUrl(text)).not.toThrow();
        expect(() => readPostUrl(`https://${host}/%${text}`)).not.toThrow();
      }),
    );
  });
});
