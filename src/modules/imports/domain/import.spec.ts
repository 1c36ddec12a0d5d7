import { describe, expect, it } from '@jest/globals';

import { addFates, countFates, NO_FATES } from './import.js';

describe('fates', () => {
  it('are counted, each by itself, and added up', () => {
    const counted = countFates([{ fate: 'create' }, { fate: 'skip' }, { fate: 'create' }]);
    expect(counted).toEqual({ create: 2, update: 0, skip: 1, refuse: 0 });
    expect(countFates([])).toEqual(NO_FATES);
    expect(addFates(counted, { create: 1, update: 2, skip: 3, refuse: 4 })).toEqual({
      create: 3,
      update: 2,
      skip: 4,
      refuse: 4,
    });
  });
});
