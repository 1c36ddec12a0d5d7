import { describe, expect, it } from '@jest/globals';
import { funnelOf } from './funnel.js';
import { invitation } from '../../../../test/support/report-facts.js';

describe('the funnel', () => {
  it('counts how far invitations came', () => {
    const still = { hasAccepted: false, isPresent: false };
    const invitations = [
      invitation('came', { isPublished: true, isMeasured: true }),
      invitation('stayed', { isPresent: false, partySize: 3, isPublished: true }),
      invitation('declined', still),
      invitation('silent', { ...still, hasAnswered: false }),
      invitation('draft', { ...still, hasAnswered: false, wasSent: false }),
      invitation('answered unsent', { ...still, wasSent: false }),
    ];
    expect(funnelOf(invitations)).toEqual({
      ...{ invited: 5, answered: 4, accepted: 2, seatsAccepted: 5 },
      ...{ present: 1, published: 2, measured: 1 },
    });
  });
});
