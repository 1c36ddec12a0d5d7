import { describe, expect, it } from '@jest/globals';

import { tellsSomething } from './received-reading.js';

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
