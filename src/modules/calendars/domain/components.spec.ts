import { describe, expect, it } from '@jest/globals';

import { componentsOf, propertiesNamed, property } from './components.js';
import { contentLines } from './content-lines.js';

const parts = (...lines: string[]) =>
  componentsOf(contentLines(new TextEncoder().encode(lines.join('\n'))));

describe('the parts of a calendar', () => {
  it('lie within each other, and keep what is theirs', () => {
    const [calendar] = parts(
      'BEGIN:VCALENDAR',
      'X:1',
      'begin:vevent',
      'X:2',
      'BEGIN:VALARM',
      'X:3',
      'END:VALARM',
      'X:4',
      'END:VEVENT',
      'END:VCALENDAR',
    );
    const [event] = calendar!.parts;
    expect(property(calendar!, 'X')?.value).toBe('1');
    expect(propertiesNamed(event!, 'X').map(({ value }) => value)).toEqual(['2', '4']);
    expect(property(event!, 'Y')).toBeNull();
    expect(event).toMatchObject({ name: 'VEVENT', line: 3, isWhole: true });
  });

  it('end with what they lie in, where their own end is missing', () => {
    const [calendar, other] = parts(
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VCALENDAR',
      'END:NOTHING',
      'BEGIN:VCALENDAR',
    );
    expect(calendar).toMatchObject({ isWhole: true, parts: [{ name: 'VEVENT', isWhole: false }] });
    expect(other?.isWhole).toBe(false);
  });

  it('are not followed into any depth', () => {
    const deep = parts(...Array.from({ length: 5000 }, () => 'BEGIN:A'));
    expect(deep).toHaveLength(1);
  });
});
