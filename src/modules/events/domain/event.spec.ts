import { describe, expect, it } from '@jest/globals';
import { nextState } from '../../../kernel/state-machine.js';
import { checkSchedule, EVENT_STATES, eventTransitions, rsvpDeadlineOf } from './event.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 9, 17, hour));
const schedule = { doorsAt: at(18), startsAt: at(19), endsAt: at(21), rsvpDeadline: at(12) };

describe('eventTransitions', () => {
  it('opens, closes and opens again', () => {
    expect(nextState(eventTransitions, 'draft', 'open')).toBe('open');
    expect(nextState(eventTransitions, 'open', 'close')).toBe('closed');
    expect(nextState(eventTransitions, 'closed', 'open')).toBe('open');
  });

  it('cancels from everywhere, once and for good', () => {
    for (const state of EVENT_STATES.filter((each) => each !== 'cancelled')) {
      expect(nextState(eventTransitions, state, 'cancel')).toBe('cancelled');
    }
    for (const action of ['open', 'close', 'cancel'] as const) {
      expect(nextState(eventTransitions, 'cancelled', action)).toBeNull();
    }
  });

  it('cannot close what was never open, nor open what is open', () => {
    expect(nextState(eventTransitions, 'draft', 'close')).toBeNull();
    expect(nextState(eventTransitions, 'open', 'open')).toBeNull();
  });
});

describe('checkSchedule', () => {
  it('accepts a schedule in order, with or without doors and deadline', () => {
    expect(checkSchedule(schedule)).toEqual([]);
    expect(checkSchedule({ ...schedule, doorsAt: null, rsvpDeadline: null })).toEqual([]);
    expect(checkSchedule({ ...schedule, doorsAt: at(19), rsvpDeadline: at(21) })).toEqual([]);
  });

  it('refuses an event that does not last', () => {
    const problem = [{ pointer: '/endsAt', code: 'ends_before_it_starts' }];
    expect(checkSchedule({ ...schedule, endsAt: at(19) })).toEqual(problem);
    expect(checkSchedule({ ...schedule, endsAt: at(18) })).toEqual(problem);
  });

  it('names every problem at once', () => {
    const wrong = { doorsAt: at(20), startsAt: at(19), endsAt: at(17), rsvpDeadline: at(23) };
    expect(checkSchedule(wrong).map(({ code }) => code)).toEqual([
      'ends_before_it_starts',
      'doors_after_start',
      'deadline_after_end',
    ]);
  });
});

describe('rsvpDeadlineOf', () => {
  it('is the start where the host set none', () => {
    expect(rsvpDeadlineOf(schedule)).toEqual(at(12));
    expect(rsvpDeadlineOf({ ...schedule, rsvpDeadline: null })).toEqual(at(19));
  });
});
