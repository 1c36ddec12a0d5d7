import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashtagKey, hashtagsIn } from './hashtags.js';

describe('hashtagKey', () => {
  it.each([
    ['#FierDÊtreToulousain', 'fierdetretoulousain'],
    ['Cœur', 'coeur'],
    [' ##Match ', 'match'],
    ['été', 'ete'],
    ['e\u0301te\u0301', 'ete'],
    ['東京', '東京'],
  ])('reads %j as %j', (hashtag, key) => expect(hashtagKey(hashtag)).toBe(key));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^#?[\p{L}\p{N}_]{1,20}$/u), (hashtag) => {
        expect(hashtagKey(hashtagKey(hashtag))).toBe(hashtagKey(hashtag));
      }),
    );
  });
});

describe('hashtagsIn', () => {
  it.each<[string, string[]]>([
    [
      'Quel match ! #Rugby #Élégance, merci (#StadeToulousain).',
      ['rugby', 'elegance', 'stadetoulousain'],
    ],
    ['#rugby #RUGBY #Rúgby', ['rugby']],
    ['#a#b', ['a', 'b']],
    ['＃東京 #मुंबई #paral·lel', ['東京', 'मुंबई', 'paral·lel']],
    ['#toulouse🏉 go', ['toulouse']],
    ['it&#39;s at https://club.example/page#news and C# or a#b', []],
    ['# nothing #', []],
    ['', []],
  ])('finds in %j the tags %j', (caption, tags) => expect(hashtagsIn(caption)).toEqual(tags));
});
