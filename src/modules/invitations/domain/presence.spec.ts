import { describe, expect, it } from '@jest/globals';
import { nextState } from '../../../kernel/state-machine.js';
import { presenceTransitions } from './presence.js';

describe('presenceTransitions', () => {
  it('checks in the expected, and the absent whose scan arrives late', () => {
    expect(nextState(presenceTransitions, 'expected', 'check_in')).toBe('present');
    expect(nextState(presenceTransitions, 'absent', 'check_in')).toBe('present');
    expect(nextState(presenceTransitions, 'present', 'check_in')).toBeNull();
  });

  it('never makes somebody absent who came', () => {
    expect(nextState(presenceTransitions, 'expected', 'miss')).toBe('absent');
    expect(nextState(presenceTransitions, 'present', 'miss')).toBeNull();
  });

  it('expects the absent again where the end moves', () => {
    expect(nextState(presenceTransitions, 'absent', 'await')).toBe('expected');
    expect(nextState(presenceTransitions, 'present', 'await')).toBeNull();
  });

  it('undoes only a check-in', () => {
    expect(nextState(presenceTransitions, 'present', 'undo')).toBe('expected');
    expect(nextState(presenceTransitions, 'expected', 'undo')).toBeNull();
    expect(nextState(presenceTransitions, 'absent', 'undo')).toBeNull();
  });
});
