import { describe, expect, it } from '@jest/globals';

import { isSignedByMeta } from './meta-signature.js';

const VECTORS: readonly [secret: string, body: string, hex: string][] = [
  ['secret', 'test', '0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914'],
  [
    'app_secret_for_tests',
    '{"object":"instagram","entry":[{"id":"17841405309211844","time":1547687043,"changes":[{"field":"story_insights","value":{"media_id":"18023345989012587","exits":1,"replies":0,"reach":17,"taps_forward":12,"taps_back":0,"impressions":28}}]}]}',
    '93548db6f2d9c5012a46c0681d3fd60696986a383f585142a8bb128e4cd7b2ae',
  ],
];

describe.each(VECTORS)('Meta’s signature with %s', (secret, body, hex) => {
  const fits = (header: string, bytes = Buffer.from(body)): boolean =>
    isSignedByMeta(secret, bytes, header);

  it('is the published one', () => {
    expect(fits(`sha256=${hex}`)).toBe(true);
  });

  it('is no other', () => {
    const wrong = ['', hex, `sha256=${hex}0`, `sha1=${hex}`, `sha256=${hex.toUpperCase()}`];
    for (const header of wrong) expect(fits(header)).toBe(false);
    expect(fits(`sha256=${hex}`, Buffer.from(`${body}\n`))).toBe(false);
    expect(isSignedByMeta(`${secret}x`, Buffer.from(body), `sha256=${hex}`)).toBe(false);
  });
});
