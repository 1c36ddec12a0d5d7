import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { secondOf } from './refresh-time.js';

describe('the turn of a calendar', () => {
  it('is always the same, within fifty minutes', () => {
    expect(secondOf('01890a5d-ac96-774b-bcce-b302099a8057')).toBe(0x9a8057 % 3000);
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(secondOf(id)).toBeGreaterThanOrEqual(0);
        expect(secondOf(id)).toBeLessThan(3000);
      }),
    );
  });
});
