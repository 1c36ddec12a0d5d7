import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  AUDIENCE_PROVENANCES,
  COVERAGE_KINDS,
  SENTIMENTS,
} from '../../coverage/coverage.contract.js';
import { coverageOf, sentimentOf, type CoverageGroup } from './coverage.js';

const group = (more: Partial<CoverageGroup> = {}): CoverageGroup => ({
  kind: 'press',
  sentiment: null,
  provenance: null,
  items: 1,
  audience: null,
  ...more,
});

const GROUPS = [
  group({ kind: 'web', sentiment: 'negative', items: 2 }),
  group({ kind: 'tv', sentiment: 'positive', provenance: 'measured', audience: 300_000 }),
  group({ kind: 'tv', sentiment: 'neutral', provenance: 'declared', items: 2, audience: 50_000 }),
  group({ sentiment: 'positive', provenance: 'estimated', items: 3, audience: 50_000 }),
  group({ items: 4 }),
];

describe('the coverage of a report', () => {
  it('is nothing, which is known, of which no audience is', () => {
    expect(coverageOf([])).toEqual({
      items: 0,
      byKind: [],
      audience: { value: null, measuredShare: null, byProvenance: {}, itemsWithout: 0 },
    });
    expect(sentimentOf([])).toEqual({
      positive: 0,
      neutral: 0,
      negative: 0,
      unknown: 0,
      net: null,
    });
  });

  it('is counted by kind, in one order, and says how many audiences are unknown', () => {
    expect(coverageOf(GROUPS)).toMatchObject({
      items: 12,
      byKind: [
        { kind: 'tv', items: 3, audience: 350_000, itemsWithoutAudience: 0 },
        { kind: 'press', items: 7, audience: 50_000, itemsWithoutAudience: 4 },
        { kind: 'web', items: 2, audience: null, itemsWithoutAudience: 2 },
      ],
    });
  });

  it('says how much of its audience was measured, and where the rest is from', () => {
    expect(coverageOf(GROUPS).audience).toEqual({
      value: 400_000,
      measuredShare: 0.75,
      byProvenance: { measured: 300_000, declared: 50_000, estimated: 50_000 },
      itemsWithout: 6,
    });
    const declared = [group({ provenance: 'declared', audience: 5 })];
    expect(coverageOf(declared).audience.measuredShare).toBe(0);
  });

  it('has a tone, net over what was judged', () => {
    expect(sentimentOf(GROUPS)).toEqual({
      ...{ positive: 4, neutral: 2, negative: 2, unknown: 4 },
      net: 0.25,
    });
  });

  const anyGroup = fc
    .record({
      kind: fc.constantFrom(...COVERAGE_KINDS),
      sentiment: fc.constantFrom(...SENTIMENTS, null),
      provenance: fc.constantFrom(...AUDIENCE_PROVENANCES, null),
      items: fc.integer({ min: 1, max: 100 }),
      audience: fc.integer({ min: 1, max: 1e9 }),
    })
    .map((any) => ({ ...any, audience: any.provenance === null ? null : any.audience }));

  it('comes to the same by kind, by provenance and by tone', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 40 }), (groups) => {
        const { items, byKind, audience } = coverageOf(groups);
        const { positive, neutral, negative, unknown, net } = sentimentOf(groups);
        const sum = (values: readonly (number | null)[]): number =>
          values.reduce<number>((all, value) => all + (value ?? 0), 0);
        expect(positive + neutral + negative + unknown).toBe(items);
        expect(sum(byKind.map((row) => row.items))).toBe(items);
        expect(sum(byKind.map((row) => row.audience))).toBe(audience.value ?? 0);
        expect(sum(Object.values(audience.byProvenance))).toBe(audience.value ?? 0);
        expect(Math.abs(net ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
