import { describe, expect, it } from '@jest/globals';
import { nextState } from '../../../kernel/state-machine.js';
import { DELIVERY_STATES, deliveryTransitions, type DeliveryState } from './delivery.js';

const possible = (action: 'queue' | 'send' | 'deliver' | 'bounce'): DeliveryState[] =>
  DELIVERY_STATES.filter((state) => nextState(deliveryTransitions, state, action) !== null);

describe('deliveryTransitions', () => {
  it('queues a draft, and again whatever has left', () => {
    expect(possible('queue')).toEqual(['draft', 'sent', 'delivered', 'bounced']);
  });

  it('sends only what is queued and delivers only what was sent', () => {
    expect(possible('send')).toEqual(['queued']);
    expect(possible('deliver')).toEqual(['sent']);
    expect(possible('bounce')).toEqual(['queued', 'sent']);
  });
});
