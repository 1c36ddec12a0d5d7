import { describe, expect, it } from '@jest/globals';

import { tellsOtherwise, tellsSomething } from './received-reading.js';

describe('tellsSomething', () => {
  it('is true for a zero and for a negative count: they are known', () => {
    expect(tellsSomething({ likes: 0 })).toBe(true);
    expect(tellsSomething({ likes: -3, views: null })).toBe(true);
  });

  it('is false where every counter is unknown', () => {
    expect(tellsSomething({})).toBe(false);
    expect(tellsSomething({ likes: null, views: undefined })).toBe(false);
  });
});

describe('tellsOtherwise', () => {
  it('is true where a counter is known otherwise, or was not known', () => {
    expect(tellsOtherwise({ likes: 1 }, { likes: 2 })).toBe(true);
    expect(tellsOtherwise({ likes: 0 }, { likes: null })).toBe(true);
  });

  it('is false where it tells the same, or less', () => {
    expect(tellsOtherwise({ likes: 1, views: null }, { likes: 1, views: 3 })).toBe(false);
    expect(tellsOtherwise({}, {})).toBe(false);
  });
});
