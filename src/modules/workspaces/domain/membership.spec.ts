import { describe, expect, it } from '@jest/globals';

import { mayStopBeingAdmin } from './membership.js';

describe('the last admin', () => {
  it('stays', () => {
    expect(mayStopBeingAdmin('admin', 1)).toBe(false);
  });

  it('may go where there is another', () => {
    expect(mayStopBeingAdmin('admin', 2)).toBe(true);
  });

  it('is no rule for the other roles', () => {
    expect(mayStopBeingAdmin('manager', 1)).toBe(true);
  });
});
