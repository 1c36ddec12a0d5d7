import { describe, expect, it } from '@jest/globals';

import { cleanTagList } from './tag-list.js';

describe('cleanTagList', () => {
  it('takes the sign off and keeps the case', () => {
    expect(cleanTagList(['#AllezLesBleus', ' ＃Derby ', 'ÉtéÀToulouse'], '#')).toEqual([
      'AllezLesBleus',
      'Derby',
      'ÉtéÀToulouse',
    ]);
    expect(cleanTagList(['@StadeToulousain'], '@')).toEqual(['StadeToulousain']);
  });

  it('keeps the first spelling of what differs by case or accents only', () => {
    expect(cleanTagList(['#Première', 'premiere', '#PREMIÈRE', '#derby'], '#')).toEqual([
      'Première',
      'derby',
    ]);
  });

  it('keeps any script and emoji', () => {
    expect(cleanTagList(['#مباراة', '#試合', '#🏉'], '#')).toEqual(['مباراة', '試合', '🏉']);
  });
});
