import { describe, expect, it } from '@jest/globals';

import { recognisedByName } from './recognised-by-name.js';

describe('the warning of a name alone', () => {
  it.each(['en', 'fr'] as const)('names the person, in %s', (locale) => {
    const { pointer, code, detail } = recognisedByName('Ada Noé', locale);
    expect([pointer, code]).toEqual(['/influencer', 'recognised_by_name']);
    expect(detail).toContain('Ada Noé');
  });
});
