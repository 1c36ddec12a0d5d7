import { describe, expect, it } from '@jest/globals';

import type { Fate, TakenRecord } from '../../../kernel/record-intake.js';
import { resultOf } from './refresh-result.js';
import type { CalendarEntry } from './calendar.js';

const entry = (place: number): CalendarEntry => ({
  place,
  record: { source: { uid: `${place}` }, title: `Event ${place}`, startsAt: '', defaults: {} },
  warnings: [{ place, code: 'end_unknown', params: {} }],
});
const taken = (fate: Fate, codes: string[] = []): TakenRecord => ({
  fate,
  id: null,
  issues: fate === 'refuse' ? codes.map((code) => ({ pointer: '', code, detail: code })) : [],
  warnings: fate === 'refuse' ? [] : codes.map((code) => ({ pointer: '', code, detail: code })),
  receipt: null,
});
const OPTIONS = { missing: 1, locale: 'fr' } as const;

describe('what came of a calendar', () => {
  it('is counted, and what to look at comes with the worst first', () => {
    const entries = [
      { entry: entry(1), taken: taken('create') },
      { entry: entry(2), taken: taken('update', ['doors_moved']) },
      { entry: entry(3), taken: taken('skip') },
      { entry: entry(4), taken: taken('refuse', ['required']) },
    ];
    const refused = [{ place: 9, title: null, code: 'title_missing', params: {} } as const];
    const result = resultOf(entries, refused, OPTIONS);
    expect(result).toMatchObject({ create: 1, update: 1, skip: 1, refuse: 2, missing: 1 });
    expect(result.notes.map(({ line, title, code }) => [line, title, code])).toEqual([
      [9, null, 'title_missing'],
      [4, 'Event 4', 'required'],
      [2, 'Event 2', 'doors_moved'],
      [1, 'Event 1', 'end_unknown'],
    ]);
    expect(result.notes[0]?.detail).toBe('L’événement n’a pas de titre (SUMMARY).');
  });

  it('has at most a hundred notes', () => {
    const entries = Array.from({ length: 300 }, (_, at) => ({
      entry: entry(at),
      taken: taken('create'),
    }));
    expect(resultOf(entries, [], OPTIONS).notes).toHaveLength(100);
  });
});
