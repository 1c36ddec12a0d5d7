import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanHandle, handleKey } from './handle.js';
import { PLATFORMS, type Platform } from './platform.js';

const CHANNEL = 'UC_x5XG1OV2P6uZZ5FSM9Ttw';

describe('cleanHandle', () => {
  it.each<[Platform, string, string]>([
    ['instagram', '@Lea.Martin', 'Lea.Martin'],
    ['instagram', ' https://www.instagram.com/Lea.Martin/?hl=fr ', 'Lea.Martin'],
    ['instagram', 'instagram.com/lea', 'lea'],
    ['instagram', '\u202alea\u202c', 'lea'],
    ['facebook', 'https://m.facebook.com/profile.php?id=1000123', '1000123'],
    ['facebook', 'https://www.facebook.com/people/Lea-Martin/6155/', '6155'],
    ['facebook', 'https://www.facebook.com/stadetoulousain', 'stadetoulousain'],
    ['tiktok', 'https://www.tiktok.com/@lea?lang=fr', 'lea'],
    ['youtube', 'https://youtube.com/@L%C3%A9aCuisine', 'LéaCuisine'],
    ['youtube', `https://www.youtube.com/channel/${CHANNEL}/videos`, CHANNEL],
    ['youtube', 'https://www.youtube.com/c/LeaTV', 'LeaTV'],
    ['x', 'https://twitter.com/Lea_M', 'Lea_M'],
    ['linkedin', 'https://fr.linkedin.com/in/l%C3%A9a-martin-123/', 'léa-martin-123'],
    ['snapchat', 'https://www.snapchat.com/add/lea', 'lea'],
    ['threads', 'https://www.threads.net/@lea', 'lea'],
    ['twitch', 'twitch.tv/Lea', 'Lea'],
    ['bluesky', 'https://bsky.app/profile/lea.bsky.social', 'lea.bsky.social'],
    ['bluesky', '@lea.bsky.social', 'lea.bsky.social'],
    ['web', 'https://www.Lea-Cuisine.example/', 'lea-cuisine.example'],
    ['web', 'lea.example/Blog/', 'lea.example/Blog'],
    ['other', '@lea', 'lea'],
  ])('on %s reads %j as %j', (platform, input, handle) => {
    expect(cleanHandle(platform, input)).toBe(handle);
  });

  it('leaves the address of another platform as it is', () => {
    expect(cleanHandle('instagram', 'https://tiktok.com/@lea')).toBe('https://tiktok.com/@lea');
  });
});

describe('handleKey', () => {
  it('sees one account in a handle, its @ form and its address', () => {
    const forms = ['Name', '@name', 'NAME ', 'https://instagram.com/name/', 'ｎａｍｅ'];
    expect(new Set(forms.map((form) => handleKey('instagram', form)))).toEqual(new Set(['name']));
  });

  it('keeps dots, which platforms count', () => {
    expect(handleKey('instagram', 'le.a')).not.toBe(handleKey('instagram', 'lea'));
  });

  it('keeps the case of a YouTube channel id but not of a YouTube handle', () => {
    expect(handleKey('youtube', CHANNEL)).toBe(CHANNEL);
    expect(handleKey('youtube', '@LeaTV')).toBe('leatv');
  });

  it('is the same for a key as for what it was made of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLATFORMS.filter((platform) => platform !== 'web')),
        fc.stringMatching(/^@?[A-Za-zÀ-ÿ0-9._-]{1,30}$/),
        (platform, text) => {
          const key = handleKey(platform, text);
          expect(handleKey(platform, key)).toBe(key);
          expect(handleKey(platform, `@${key}`)).toBe(key);
        },
      ),
    );
  });
});
