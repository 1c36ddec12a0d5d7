import { describe, expect, it } from '@jest/globals';
import { nextState } from '../../../kernel/state-machine.js';
import {
  DELIVERY_STATES,
  deliveryTransitions,
  type DeliveryAction,
  type DeliveryState,
} from './delivery.js';

const possible = (action: DeliveryAction): DeliveryState[] =>
  DELIVERY_STATES.filter((state) => nextState(deliveryTransitions, state, action) !== null);

describe('deliveryTransitions', () => {
  it('queues a draft, and again whatever has left', () => {
    expect(possible('queue')).toEqual(['draft', 'sent', 'delivered', 'bounced']);
  });

  it('sends and withholds only what is queued', () => {
    expect(possible('send')).toEqual(['queued']);
    expect(possible('withhold')).toEqual(['queued']);
  });

  it('may bounce wherever a later letter does', () => {
    expect(possible('bounce')).toEqual(['draft', 'queued', 'sent', 'delivered']);
  });
});
