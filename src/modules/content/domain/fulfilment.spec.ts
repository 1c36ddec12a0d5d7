import { describe, expect, it } from '@jest/globals';

import type { DeliverableState } from './deliverable.js';
import { settledState, windowOf } from './fulfilment.js';

describe('the state of a deliverable', () => {
  it.each<[DeliverableState, number, DeliverableState]>([
    ['expected', 1, 'expected'],
    ['expected', 2, 'published'],
    ['expected', 3, 'published'],
    ['missed', 1, 'missed'],
    ['missed', 2, 'published'],
    ['published', 2, 'published'],
    ['published', 1, 'expected'],
    ['verified', 2, 'verified'],
    ['verified', 1, 'expected'],
    ['waived', 0, 'waived'],
    ['waived', 2, 'waived'],
  ])('%s with %s of 2 posts is %s', (state, published, settled) => {
    expect(settledState(state, published, 2)).toBe(settled);
  });
});

describe('the window of a deliverable', () => {
  const startsAt = new Date('2026-10-17T19:00:00Z');
  const agreedAt = new Date('2026-09-01T08:00:00Z');
  const at = (text: string): Date => new Date(text);

  it('opens 7 days before the event and ends the agreed hours after its start', () => {
    expect(windowOf({ dueHours: 24 }, startsAt, agreedAt)).toEqual({
      opensAt: at('2026-10-10T19:00:00Z'),
      dueAt: at('2026-10-18T19:00:00Z'),
    });
  });

  it('opens when it is agreed where it is due long before the event', () => {
    const dueAt = at('2026-09-15T08:00:00Z');
    expect(windowOf({ dueAt }, startsAt, agreedAt)).toEqual({ opensAt: agreedAt, dueAt });
  });

  it('does not exist where it would end before it opens', () => {
    expect(windowOf({ dueAt: at('2026-08-15T08:00:00Z') }, startsAt, agreedAt)).toBeNull();
  });
});
