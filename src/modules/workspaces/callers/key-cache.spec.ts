import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { KeyCache, type CachedKey } from './key-cache.js';

const key = (id: string, version = '1'): CachedKey => ({ id, version });

let cache: KeyCache<CachedKey>;
beforeEach(() => {
  cache = new KeyCache();
});

describe('a key that was read', () => {
  it('is believed for 900 ms from when the database was asked for it', () => {
    cache.keep('hash', key('a'), 100, 150);
    expect(cache.find('hash', 999)).toEqual(key('a'));
    expect(cache.find('hash', 1_000)).toBeNull();
  });

  it('is not kept where the answer took longer than that', () => {
    cache.keep('hash', key('a'), 100, 1_000);
    expect(cache.size).toBe(0);
  });

  it('is vouched for by every answer that does not name it, from when that was asked for', () => {
    cache.keep('hash', key('a'), 0, 1);
    cache.heed([], 500);
    expect(cache.find('hash', 1_399)).toEqual(key('a'));
    expect(cache.find('hash', 1_400)).toBeNull();
    cache.heed([key('b', '2')], 5_000);
    expect(cache.find('hash', 5_001)).toEqual(key('a'));
  });

  it('is not vouched for by an answer that came before it was kept', () => {
    cache.heed([], 800);
    cache.keep('hash', key('a'), 500, 810);
    expect(cache.find('hash', 1_399)).toEqual(key('a'));
    expect(cache.find('hash', 1_400)).toBeNull();
  });

  it('is forgotten when an answer names another version, and stays where it names the same', () => {
    cache.keep('hash', key('a', '1'), 0, 1);
    cache.heed([key('a', '1')], 100);
    expect(cache.find('hash', 200)).toEqual(key('a', '1'));
    cache.heed([key('a', '2')], 500);
    expect(cache.find('hash', 501)).toBeNull();
    expect(cache.size).toBe(0);
  });

  it('is asked for anew at every use while this process changes it, and kept again later', () => {
    cache.keep('hash', key('a'), 0, 1);
    cache.doubt('a', 10);
    expect(cache.find('hash', 11)).toBeNull();
    cache.keep('hash', key('a'), 12, 13);
    expect(cache.find('hash', 14)).toBeNull();
    cache.keep('other', key('b'), 12, 13);
    expect(cache.find('other', 14)).toEqual(key('b'));
    cache.keep('hash', key('a', '2'), 5_010, 5_011);
    expect(cache.find('hash', 5_012)).toEqual(key('a', '2'));
  });

  it('is forgotten with all others', () => {
    cache.keep('hash', key('a'), 0, 1);
    cache.clear();
    expect(cache.find('hash', 2)).toBeNull();
  });
});

describe('the cache', () => {
  it('holds 10,000 keys and lets go of the one whose last use is the longest ago', () => {
    for (let index = 0; index < 10_000; index += 1) cache.keep(`h${index}`, key(`k${index}`), 0, 0);
    cache.find('h0', 1);
    cache.keep('new', key('new'), 1, 1);
    expect(cache.size).toBe(10_000);
    expect(cache.find('h0', 2)).not.toBeNull();
    expect(cache.find('h1', 2)).toBeNull();
  });

  /** Readings and questions that arrive late and out of order, over a key that changes at any moment. */
  const story = fc.array(
    fc.record({
      does: fc.constantFrom('read', 'ask', 'change'),
      pause: fc.nat(600),
      takes: fc.nat(1_500),
    }),
    { maxLength: 60 },
  );

  it('never believes a key 900 ms after it changed', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const kept = new KeyCache<CachedKey>();
        const changedAt = [0];
        let now = 0;
        const late: { at: number; arrive: (at: number) => void }[] = [];
        const arriveUntil = (end: number): void => {
          for (const { at, arrive } of late
            .filter(({ at }) => at <= end)
            .sort((a, b) => a.at - b.at))
            arrive(at);
          late.splice(0, late.length, ...late.filter(({ at }) => at > end));
        };
        for (const { does, pause, takes } of steps) {
          now += pause;
          arriveUntil(now);
          const version = String(changedAt.length);
          const askedAt = now;
          if (does === 'change') changedAt.push(now);
          // The question is answered with what was so when it was asked, the earliest moment possible.
          if (does === 'read')
            late.push({
              at: now + takes,
              arrive: (at) => kept.keep('h', key('a', version), askedAt, at),
            });
          if (does === 'ask')
            late.push({ at: now + takes, arrive: () => kept.heed([key('a', version)], askedAt) });
          const believed = kept.find('h', now);
          if (believed !== null) {
            const staleSince = changedAt[Number(believed.version)] ?? Number.POSITIVE_INFINITY;
            expect(now - staleSince).toBeLessThan(900);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
