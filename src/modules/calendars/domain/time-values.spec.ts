import { describe, expect, it } from '@jest/globals';

import { durationSeconds, timeOf, timesOf } from './time-values.js';

const wall = (day: string, hours: number, minutes = 0, seconds = 0) => ({
  day,
  milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000,
});

describe('a time', () => {
  it.each([
    ['20990328', null, { kind: 'day', day: '2099-03-28' }],
    ['20990328T200500Z', 'X', { kind: 'moment', wall: wall('2099-03-28', 20, 5), zone: 'UTC' }],
    ['20990328T200500', 'X', { kind: 'moment', wall: wall('2099-03-28', 20, 5), zone: 'X' }],
    ['20990328T2005', null, { kind: 'moment', wall: wall('2099-03-28', 20, 5), zone: null }],
    ['20990328T235960', null, { kind: 'moment', wall: wall('2099-03-28', 23, 59, 59), zone: null }],
  ])('%s says when', (text, zone, time) => {
    expect(timeOf(text, zone)).toEqual(time);
  });

  it.each(['', '20990230', '20990328T240000', '20990328T206000', '2099-03-28', 'soon'])(
    '%p says nothing',
    (text) => {
      expect(timeOf(text, null)).toBeNull();
    },
  );

  it('may stand in a list, and in a period', () => {
    const params = { TZID: 'Europe/Paris' };
    const line = { line: 1, name: 'RDATE', params, value: '20990328,x,20990401T100000/PT1H' };
    expect(timesOf(line, 9).map((time) => time.kind)).toEqual(['day', 'moment']);
    expect(timesOf(line, 1)).toHaveLength(1);
  });
});

describe('a duration', () => {
  it.each([
    ['PT2H', 7_200],
    ['P1DT1H30M', 91_800],
    ['P2W', 1_209_600],
    ['+PT45S', 45],
  ])('%s lasts', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });

  it.each(['', 'P', 'PT0S', '-PT2H', '2H'])('%p does not', (text) => {
    expect(durationSeconds(text)).toBeNull();
  });
});
