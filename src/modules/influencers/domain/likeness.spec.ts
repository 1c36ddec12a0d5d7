import { describe, expect, it } from '@jest/globals';

import { likenessesOf, mayBeSamePlace } from './likeness.js';

describe('a place', () => {
  it.each([
    ['Île-de-France', 'ile de france', true],
    ['Occitanie', null, true],
    [undefined, 'Occitanie', true],
    ['Occitanie', 'Bretagne', false],
  ])('%j may be %j: %j', (one, other, may) => expect(mayBeSamePlace(one, other)).toBe(may));
});

describe('two people are alike', () => {
  const [here, there] = ['Occitanie', 'Bretagne'];
  it.each([
    ['=lea martin', null, here, here, ['same_name']],
    ['|lea|martn', null, here, null, ['near_spelling']],
    ['~leamartin', '+33', here, here, ['near_spelling', 'same_phone']],
    ['=lea martin', null, here, there, []],
    ['=lea martin', '+33', here, there, ['same_phone']],
    [null, '+33', null, null, ['same_phone']],
    [null, null, null, null, []],
  ])('by %j and %j of %j and %j: %j', (nameKey, phoneKey, region, otherRegion, why) =>
    expect(likenessesOf({ nameKey, phoneKey, region, otherRegion })).toEqual(why),
  );
});
