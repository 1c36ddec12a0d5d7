import { describe, expect, it } from '@jest/globals';

import { isFieldName } from './field-name.js';

describe('the field that a column tells', () => {
  it.each(['post.externalId', 'publishedAt', 'metrics.profileVisits', 'extra.navigation'])(
    'may be %s',
    (name) => expect(isFieldName(name)).toBe(true),
  );

  it.each([
    ['a counter that does not exist', 'metrics.fame'],
    ['a counter that only an account has', 'metrics.followers'],
    ['nothing', 'extra.'],
    ['a name with a point in it', 'extra.navigation.tapForward'],
    ['a header', 'Post ID'],
  ])('is not %s', (_, name) => expect(isFieldName(name)).toBe(false));
});
