import { describe, expect, it } from '@jest/globals';

import { isTimeZone } from '../../../kernel/time.js';
import { WINDOWS_ZONES } from './windows-zones.js';
import { dayIn, ianaName, instantIn, zonesOf, type Zone } from './zones.js';

describe('the name of a zone', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Paris', 'Europe/Paris'],
    ['/x/20260101/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['GMT', 'UTC'],
  ])('%s is known', (name, iana) => {
    expect(ianaName(name)).toBe(iana);
  });

  it.each(['', 'Customized Time Zone', 'Nowhere/At/All', 'W. Europe Standard Time 1'])(
    '%p is not',
    (name) => {
      expect(ianaName(name)).toBeNull();
      expect(zonesOf([], new Date('2026-01-01'))(name)).toBeNull();
    },
  );

  it('leads from every name that Windows gives to a zone of the IANA database', () => {
    expect(Object.values(WINDOWS_ZONES).filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});

describe('the instant in a zone', () => {
  it('is that at which its clocks show the time', () => {
    const wall = { day: '2099-07-14', milliseconds: 20 * 3_600_000 };
    const at = (name: string) => instantIn(wall, { kind: 'iana', name }).toISOString();
    expect(at('UTC')).toBe('2099-07-14T20:00:00.000Z');
    expect(at('Europe/Paris')).toBe('2099-07-14T18:00:00.000Z');
    const zone = () => 3_600_000;
    expect(instantIn(wall, { kind: 'own', zone }).toISOString()).toBe('2099-07-14T19:00:00.000Z');
  });
});

describe('the day in a zone', () => {
  const dayAt = (text: string, zone: Zone): string => dayIn(new Date(text), zone);

  it('is the one that its clocks show, in any year', () => {
    const paris: Zone = { kind: 'iana', name: 'Europe/Paris' };
    expect(dayAt('2099-03-28T22:59:59Z', paris)).toBe('2099-03-28');
    expect(dayAt('2099-03-28T23:00:00Z', paris)).toBe('2099-03-29');
    expect(dayAt('0099-03-28T12:00:00Z', paris)).toBe('0099-03-28');
  });

  it('is that of clocks that a calendar describes, before and after they change', () => {
    // One hour ahead of UTC, and eleven from the second of June on.
    const change = Date.UTC(2099, 5, 2);
    const own: Zone = { kind: 'own', zone: (wall) => (wall < change ? 1 : 11) * 3_600_000 };
    expect(dayAt('2099-06-01T12:00:00Z', own)).toBe('2099-06-01');
    expect(dayAt('2099-06-02T12:59:00Z', own)).toBe('2099-06-02');
    expect(dayAt('2099-06-02T13:00:00Z', own)).toBe('2099-06-03');
  });
});
