import { describe, expect, it } from '@jest/globals';

import { endOfDay, type MomentParts, resolveMoment } from './said-moments.js';

const DAY = { kind: 'day', day: '2026-03-28' } as const;
const at = (hours: number) => ({ kind: 'time', milliseconds: hours * 3_600_000 }) as const;

const resolve = (parts: Partial<MomentParts>) =>
  resolveMoment({
    said: null,
    time: null,
    dayMeans: 'start',
    zone: 'Europe/Paris',
    beside: null,
    isEnd: false,
    ...parts,
  });

describe('a moment of several cells', () => {
  it('is the instant that is said', () => {
    const instant = new Date('2026-03-28T20:00:00Z');
    expect(resolve({ said: { kind: 'instant', at: instant }, time: at(3) })).toEqual({
      kind: 'exact',
      at: instant,
    });
  });

  it('is the day at the time beside it, on the clock of its zone', () => {
    expect(resolve({ said: DAY, time: at(21) })).toEqual({
      kind: 'exact',
      at: new Date('2026-03-28T20:00:00Z'),
    });
    expect(resolve({ said: DAY, time: at(21), zone: 'UTC' })).toMatchObject({
      at: new Date('2026-03-28T21:00:00Z'),
    });
  });

  it('is the beginning or the end of a mere day, or too little', () => {
    expect(resolve({ said: DAY })).toEqual({
      kind: 'start',
      at: new Date('2026-03-27T23:00:00Z'),
    });
    expect(resolve({ said: DAY, dayMeans: 'end' })).toEqual({
      kind: 'end',
      at: new Date('2026-03-28T22:59:59Z'),
    });
    expect(resolve({ said: DAY, dayMeans: null })).toEqual({
      kind: 'too_little',
      day: '2026-03-28',
    });
  });

  it('is on the day of the moment beside it where only a time is said', () => {
    const beside = new Date('2026-03-28T20:00:00Z');
    expect(resolve({ said: at(19.5), beside })).toMatchObject({
      at: new Date('2026-03-28T18:30:00Z'),
    });
    expect(resolve({ said: at(19.5) })).toBeNull();
  });

  it('is on the next day where an end would else come first, also when clocks change that night', () => {
    const beside = new Date('2026-03-28T20:00:00Z');
    expect(resolve({ time: at(1), beside, isEnd: true })).toMatchObject({
      at: new Date('2026-03-29T00:00:00Z'),
    });
    expect(resolve({ time: at(4), beside, isEnd: true })).toMatchObject({
      at: new Date('2026-03-29T02:00:00Z'),
    });
  });

  it('is none where nothing is said', () => {
    expect(resolve({})).toBeNull();
  });
});

it('a day ends with its last second, whatever the zone', () => {
  expect(endOfDay('2026-03-29', 'Europe/Paris')).toEqual(new Date('2026-03-29T21:59:59Z'));
});
