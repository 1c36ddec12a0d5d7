import { describe, expect, it } from '@jest/globals';

import { FOLLOWER_PROVENANCES, isMeasuredCount } from './follower-count.js';

describe('a follower count', () => {
  it('is measured where the platform itself counted', () => {
    expect(FOLLOWER_PROVENANCES.filter(isMeasuredCount)).toEqual([
      'platform_api',
      'platform_webhook',
      'platform_export',
    ]);
  });
});
