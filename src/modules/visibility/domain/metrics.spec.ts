import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROVENANCES, isMeasured, supersedes, type ReadingStamp } from './metrics.js';

const stamp = (change: Partial<ReadingStamp> = {}): ReadingStamp => ({
  capturedAt: new Date('2026-03-14T21:00:00Z'),
  provenance: 'screenshot',
  source: 'key:b',
  ...change,
});

describe('provenance', () => {
  it('is measured where the platform itself counted', () => {
    expect(PROVENANCES.filter(isMeasured)).toEqual([
      'platform_api',
      'platform_webhook',
      'platform_export',
    ]);
  });
});

describe('supersedes', () => {
  it('prefers the later captured, whatever its provenance', () => {
    const later = stamp({
      capturedAt: new Date('2026-03-14T21:00:00.001Z'),
      provenance: 'estimated',
    });
    expect(supersedes(later, stamp({ provenance: 'platform_api' }))).toBe(true);
    expect(supersedes(stamp({ provenance: 'platform_api' }), later)).toBe(false);
  });

  it('prefers the better provenance at the same moment', () => {
    expect(supersedes(stamp({ provenance: 'platform_export' }), stamp({ source: 'key:a' }))).toBe(
      true,
    );
  });

  it('falls back on the name of the source, and is never true both ways', () => {
    expect(supersedes(stamp({ source: 'key:a' }), stamp())).toBe(true);
    expect(supersedes(stamp(), stamp({ source: 'key:a' }))).toBe(false);
    expect(supersedes(stamp(), stamp())).toBe(false);
  });

  it('puts any two different readings in one order', () => {
    const stamps = fc.record({
      capturedAt: fc.integer({ min: 0, max: 2 }).map((ms) => new Date(ms)),
      provenance: fc.constantFrom(...PROVENANCES),
      source: fc.constantFrom('a', 'b', 'é'),
    });
    fc.assert(
      fc.property(stamps, stamps, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(Number(supersedes(a, b)) + Number(supersedes(b, a))).toBe(same ? 0 : 1);
      }),
    );
  });
});
