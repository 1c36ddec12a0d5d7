import { describe, expect, it } from '@jest/globals';

import { cleanHandle } from './handle.js';
import { PLATFORMS } from './platform.js';
import { profileUrl } from './profile-url.js';

describe('profileUrl', () => {
  it.each([
    ['instagram', 'lea.eats', 'https://www.instagram.com/lea.eats/'],
    ['youtube', 'lea', 'https://www.youtube.com/@lea'],
    [
      'youtube',
      'UCabcdefghijklmnopqrstuv',
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
    ],
    ['web', 'blog.example/food', 'https://blog.example/food'],
    ['x', 'a b/c', 'https://x.com/a%20b%2Fc'],
    ['linkedin', 'lea', null],
    ['web', 'not a site', null],
  ] as const)('%s %s is at %s', (platform, handle, url) => {
    expect(profileUrl(platform, handle)).toBe(url);
  });

  it('is read back as the same handle', () => {
    for (const platform of PLATFORMS) {
      const url = profileUrl(platform, 'lea.eats');
      if (url !== null) expect(cleanHandle(platform, url)).toBe('lea.eats');
    }
  });
});
