import { describe, expect, it } from '@jest/globals';

import { occurrenceId, startOf } from './event-times.js';
import { timeOf } from './time-values.js';

const reading = (timeZone: string, time?: string) => ({
  options: { timeZone, now: new Date('2099-01-01T00:00:00Z'), ...(time !== undefined && { time }) },
  zoneOf: () => null,
});
const time = (text: string, zone: string | null = null) => timeOf(text, zone)!;

describe('the start of an event', () => {
  it('is assumed where it is not told, and that is told', () => {
    const paris = reading('Europe/Paris', '15:30');
    expect(startOf(time('20990328'), paris)).toMatchObject({
      wall: { day: '2099-03-28', milliseconds: 55_800_000 },
      isDay: true,
      assumed: [{ code: 'time_unknown', params: { time: '15:30' } }],
    });
    expect(startOf(time('20990328T200000'), paris).assumed).toMatchObject([
      { code: 'zone_assumed' },
    ]);
    expect(startOf(time('20990328T200000', 'X'), paris).assumed).toMatchObject([
      { code: 'zone_unknown', params: { name: 'X', zone: 'Europe/Paris' } },
    ]);
    expect(startOf(time('20990328T200000Z'), paris).assumed).toEqual([]);
  });
});

describe('the name of one of a series', () => {
  it('does not hang on what is assumed', () => {
    for (const text of ['20990328', '20990328T200000', '20990328T200000Z'])
      expect(occurrenceId(time(text), reading('Europe/Paris', '10:00'))).toEqual(
        occurrenceId(time(text), reading('America/New_York', '21:00')),
      );
  });
});
