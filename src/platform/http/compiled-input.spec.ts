import { describe, expect, it } from '@jest/globals';

import { compileInput } from './compiled-input.js';
import { Flag, Id, Part, Text, Texts, Whole } from './fields.js';

class Inner {
  @Text({ description: 'A word.', max: 5, optional: true })
  word?: string | null;
}

class Base {
  @Id({ description: 'Which one.' })
  id!: string;
}

class Outer extends Base {
  @Whole({ description: 'How many.', max: 9 })
  count!: number;

  @Flag({ description: 'Whether.', omittable: true })
  isSo?: boolean;

  @Part(() => Inner, { description: 'What is inside.', optional: true })
  inner?: Inner | null;
}

const ID = '0198f0a0-0000-7000-8000-000000000000';

describe('a compiled reader', () => {
  const read = compileInput(Outer);

  it('gives back an instance of the class, its turned fields included', () => {
    const came = { id: ID.toUpperCase(), count: 3, inner: { word: 'été' } };
    const found = read(came);
    expect(found).toBeInstanceOf(Outer);
    expect(found).toEqual({ id: ID, count: 3, inner: { word: 'été' } });
    expect(came.id).toBe(ID.toUpperCase());
  });

  it('copies no part of which nothing is turned', () => {
    const inner = { word: 'été' };
    expect(read({ id: ID, count: 3, inner })?.inner).toBe(inner);
  });

  it.each([
    ['a required field is missing', { id: ID }],
    ['an inherited field is missing', { count: 1 }],
    ['a required field is null', { id: ID, count: null }],
    ['an omittable field is null', { id: ID, count: 1, isSo: null }],
    ['a field is not known', { id: ID, count: 1, more: 1 }],
    ['a field has another type', { id: ID, count: '1' }],
    ['a limit is passed', { id: ID, count: 10 }],
    ['a part is a list', { id: ID, count: 1, inner: [] }],
    ['a part is wrong inside', { id: ID, count: 1, inner: { word: 'too long' } }],
    ['a name hides what every object has', JSON.parse(`{"__proto__":{},"id":"${ID}","count":1}`)],
    ['it is a list', []],
    ['it is nothing', null],
  ])('does not answer where %s', (_, value) => {
    expect(read(value)).toBeNull();
  });

  it('is not made for a class that it does not understand', () => {
    class WithList {
      @Texts({ description: 'Words.', max: 3, maxLength: 5 })
      words!: string[];
    }
    expect(() => compileInput(WithList)).toThrow('WithList.words is a list');
  });
});
