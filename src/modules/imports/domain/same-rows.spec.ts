import { describe, expect, it } from '@jest/globals';

import { sameRowIssue } from './same-rows.js';

describe('an issue of a row that is of the same thing as another', () => {
  it('names the other row, in either language', () => {
    expect(sameRowIssue('same_as_row', 12, 'en')).toEqual({
      column: null,
      field: null,
      code: 'same_as_row',
      detail: 'It is the same as row 12, which makes it.',
    });
    expect(sameRowIssue('later_row_counts', 7, 'fr').detail).toContain('ligne 7');
  });
});
