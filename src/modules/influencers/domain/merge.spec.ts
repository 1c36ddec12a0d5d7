import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  columnsLike,
  differing,
  lacking,
  mergedColumns,
  restoredColumns,
  tooMuch,
  type MergedColumns,
} from './merge.js';

const NOBODY: MergedColumns = {
  locale: null,
  region: null,
  languages: [],
  agentName: null,
  agentEmail: null,
  agentPhone: null,
  notes: null,
  doNotContactAt: null,
  doNotContactReason: null,
};
const SINCE = new Date('2026-01-01T00:00:00Z');

describe('merging two people', () => {
  it('keeps what the kept one says, and fills what they leave open', () => {
    const kept = { ...NOBODY, locale: 'fr', agentName: 'Plume' };
    const merged = {
      ...{ ...NOBODY, locale: 'en', region: 'Occitanie' },
      ...{ agentName: 'Other', agentEmail: 'other@agent.example' },
    };
    expect(mergedColumns(kept, merged)).toEqual({ ...kept, region: 'Occitanie' });
  });

  it('takes an agent over as a whole', () => {
    const merged = { ...NOBODY, agentEmail: 'agent@plume.example' };
    expect(mergedColumns(NOBODY, merged)).toEqual(merged);
  });

  it('joins notes and languages, each once', () => {
    const kept = { ...NOBODY, notes: 'Vegetarian.', languages: ['fr'] };
    const merged = { ...NOBODY, notes: 'Likes rugby.', languages: ['oc', 'fr'] };
    expect(mergedColumns(kept, merged)).toMatchObject({
      notes: 'Vegetarian.\n\nLikes rugby.',
      languages: ['fr', 'oc'],
    });
    expect(mergedColumns(kept, kept)).toEqual(kept);
  });

  it('leaves nobody to be contacted who objected as either', () => {
    const objected = { ...NOBODY, doNotContactAt: SINCE, doNotContactReason: 'Asked.' };
    const other = { ...NOBODY, doNotContactAt: new Date(), doNotContactReason: 'Other.' };
    expect(mergedColumns(NOBODY, objected)).toEqual(objected);
    expect(mergedColumns(objected, NOBODY)).toEqual(objected);
    expect(mergedColumns(objected, other)).toEqual(objected);
  });
});

const text = fc.option(fc.string(), { nil: null });
const anybody: fc.Arbitrary<MergedColumns> = fc
  .record({
    ...{ locale: text, region: text, languages: fc.uniqueArray(fc.string()), notes: text },
    ...{ agentName: text, agentEmail: text, agentPhone: text },
    objected: fc.option(fc.record({ at: fc.date({ noInvalidDate: true }), why: fc.string() }), {
      nil: null,
    }),
  })
  .map(({ objected, ...person }) => ({
    ...person,
    doNotContactAt: objected?.at ?? null,
    doNotContactReason: objected?.why ?? null,
  }));

describe('undoing it', () => {
  it('gives back what was, also when it was kept as JSON', () => {
    fc.assert(
      fc.property(anybody, anybody, (kept, merged) => {
        const whole = mergedColumns(kept, merged);
        const after = differing(kept, whole);
        const noted = JSON.parse(
          JSON.stringify({ before: columnsLike(kept, after), after }),
        ) as Record<'before' | 'after', Partial<MergedColumns>>;
        const back = restoredColumns(whole, noted.before, noted.after);
        expect({ ...whole, ...back }).toEqual(kept);
      }),
    );
  });

  it('leaves what was changed since', () => {
    const merged = { ...NOBODY, locale: 'en', region: 'Occitanie' };
    const after = differing(NOBODY, merged);
    const current = { ...merged, locale: 'fr' };
    expect(restoredColumns(current, columnsLike(NOBODY, after), after)).toEqual({ region: null });
  });
});

describe('how much two people may have together', () => {
  const sizes = { notes: 10_000, emails: 21, phones: 20, tags: 50, languages: 20 };

  it('is what one may have', () => {
    expect(tooMuch(sizes)).toBeNull();
    expect(tooMuch({ ...sizes, tags: 51 })).toEqual({ field: 'tags', most: 50, size: 51 });
  });

  it('counts what both have once', () => {
    expect(lacking(['a'], ['a', 'b'], (item) => item)).toEqual(['b']);
  });
});
