import { expect, it } from '@jest/globals';

import { readOnlyFields } from './read-only-fields.js';

it('what is exported for people to read is known by its own name alone, and not read', () => {
  expect(readOnlyFields('createdAt')).toEqual([
    { name: 'createdAt', type: 'text', headers: { fr: [], en: [] }, isReadOnly: true },
  ]);
});
