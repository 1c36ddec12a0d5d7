import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROVENANCES } from '../../visibility/visibility.contract.js';
import { totalOf } from './total.js';

describe('totalOf', () => {
  it('adds what is known and says where it comes from', () => {
    const total = totalOf([
      [{ value: 600, provenance: 'platform_api' }],
      [],
      [
        { value: 150, provenance: 'platform_export' },
        { value: 250, provenance: 'screenshot' },
      ],
      [{ value: 0, provenance: 'declared' }],
    ]);
    expect(total).toEqual({
      value: 1000,
      measuredShare: 0.75,
      byProvenance: { platform_api: 600, platform_export: 150, screenshot: 250, declared: 0 },
      postsWithout: 1,
    });
  });

  it('tells unknown from zero', () => {
    expect(totalOf([[], []])).toEqual({
      value: null,
      measuredShare: null,
      byProvenance: {},
      postsWithout: 2,
    });
    expect(totalOf([[{ value: 0, provenance: 'platform_api' }]])).toEqual({
      value: 0,
      measuredShare: null,
      byProvenance: { platform_api: 0 },
      postsWithout: 0,
    });
  });

  it('splits the value without a rest, with a share from 0 to 1', () => {
    const part = fc.record({
      value: fc.integer({ min: -10, max: 1_000_000 }),
      provenance: fc.constantFrom(...PROVENANCES),
    });
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 5 })), (parts) => {
        const total = totalOf(parts);
        const split = Object.values(total.byProvenance).reduce((sum, value) => sum + value, 0);
        expect(split).toBe(total.value ?? 0);
        expect(total.postsWithout).toBe(parts.filter((one) => one.length === 0).length);
        expect(total.measuredShare ?? 0).toBeGreaterThanOrEqual(0);
        expect(total.measuredShare ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
