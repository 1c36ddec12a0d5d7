import { describe, expect, it } from '@jest/globals';

import { CALENDAR_REFUSALS, CALENDAR_WARNINGS } from './calendar.js';
import { calendarText, CALENDAR_TEXTS } from './calendar-texts.js';

describe('what is said of an entry', () => {
  it('is said in both languages, with the same facts', () => {
    const facts = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const code of [...CALENDAR_REFUSALS, ...CALENDAR_WARNINGS]) {
      const { en, fr } = CALENDAR_TEXTS[code];
      expect(facts(fr)).toEqual(facts(en));
      expect(fr).not.toBe(en);
    }
    const note = { place: 3, code: 'start_unreadable', params: { value: 'x' } } as const;
    expect(calendarText(note, 'fr')).toBe(
      '« x » n’est pas un instant qu’un calendrier peut indiquer.',
    );
  });
});
