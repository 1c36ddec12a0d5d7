import { describe, expect, it } from '@jest/globals';

import { nextState, type Transitions } from './state-machine.js';

const DOOR: Transitions<'open' | 'closed', 'close' | 'knock'> = {
  open: { close: 'closed' },
  closed: { knock: 'open' },
};

describe('nextState', () => {
  it('follows the table', () => {
    expect(nextState(DOOR, 'open', 'close')).toBe('closed');
    expect(nextState(DOOR, 'closed', 'knock')).toBe('open');
  });

  it('allows nothing that the table does not', () => {
    expect(nextState(DOOR, 'open', 'knock')).toBeNull();
  });
});
