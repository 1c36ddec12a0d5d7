import { describe, expect, it } from '@jest/globals';
import { nextState } from '../../../kernel/state-machine.js';
import {
  DELIVERABLE_STATES,
  type DeliverableAction,
  type DeliverableState,
  deliverableTransitions,
} from './deliverable.js';

describe('deliverableTransitions', () => {
  it.each<[DeliverableAction, DeliverableState[], DeliverableState]>([
    ['publish', ['expected', 'missed'], 'published'],
    ['verify', ['published'], 'verified'],
    ['miss', ['expected'], 'missed'],
    ['waive', ['expected', 'missed'], 'waived'],
    ['reopen', ['published', 'verified', 'missed', 'waived'], 'expected'],
  ])('%s is possible from %j and leads to %s', (action, from, to) => {
    const possible = DELIVERABLE_STATES.filter(
      (state) => nextState(deliverableTransitions, state, action) !== null,
    );
    expect(possible).toEqual(from);
    for (const state of from) expect(nextState(deliverableTransitions, state, action)).toBe(to);
  });
});
