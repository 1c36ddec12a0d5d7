import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DELIVERABLE_STATES } from './deliverable.js';
import {
  LATE_GRACE_MS,
  type MatchCandidate,
  type MatchedPost,
  matchDeliverable,
} from './matching.js';

const opensAt = new Date('2026-10-17T18:00:00Z');
const dueAt = new Date('2026-10-18T18:00:00Z');
const late = (milliseconds: number): Date => new Date(dueAt.getTime() + milliseconds);

const post: MatchedPost = {
  platform: 'instagram',
  format: 'story',
  accountId: 'account-1',
  publishedAt: new Date('2026-10-17T20:00:00Z'),
  caption: null,
};

const candidate = (more: Partial<MatchCandidate> = {}): MatchCandidate => ({
  id: 'a',
  platform: 'instagram',
  format: 'story',
  accountId: null,
  opensAt,
  dueAt,
  hashtags: [],
  remaining: 1,
  state: 'expected',
  ...more,
});

describe('matchDeliverable', () => {
  it('wants the same platform and format', () => {
    expect(matchDeliverable(post, [candidate()])).toBe('a');
    expect(matchDeliverable(post, [candidate({ platform: 'tiktok' })])).toBeNull();
    expect(matchDeliverable(post, [candidate({ format: 'reel' })])).toBeNull();
    expect(matchDeliverable(post, [])).toBeNull();
  });

  it('wants the account where one was agreed', () => {
    expect(matchDeliverable(post, [candidate({ accountId: 'account-1' })])).toBe('a');
    expect(matchDeliverable(post, [candidate({ accountId: 'account-2' })])).toBeNull();
    const unknown = { ...post, accountId: null };
    expect(matchDeliverable(unknown, [candidate({ accountId: 'account-1' })])).toBeNull();
    expect(matchDeliverable(unknown, [candidate()])).toBe('a');
  });

  it('fulfils what is expected or missed and still lacks posts', () => {
    const states = DELIVERABLE_STATES.filter((state) =>
      matchDeliverable(post, [candidate({ state })]),
    );
    expect(states).toEqual(['expected', 'missed']);
    expect(matchDeliverable(post, [candidate({ remaining: 0 })])).toBeNull();
  });

  it.each<[string, Date, string | null]>([
    ['before it opens', new Date(opensAt.getTime() - 1), null],
    ['when it opens', opensAt, 'a'],
    ['when it is due', dueAt, 'a'],
    ['a week late', late(LATE_GRACE_MS), 'a'],
    ['more than a week late', late(LATE_GRACE_MS + 1), null],
  ])('published %s gives the right answer', (_, publishedAt, id) => {
    expect(matchDeliverable({ ...post, publishedAt }, [candidate()])).toBe(id);
  });

  it('wants every required hashtag where the caption is known', () => {
    const wanted = candidate({ hashtags: ['#FierDÊtre', 'rugby'] });
    const said = (caption: string | null) => matchDeliverable({ ...post, caption }, [wanted]);
    expect(said('Allez ! #fierdetre #RUGBY')).toBe('a');
    expect(said('Allez ! #rugby')).toBeNull();
    expect(said('')).toBeNull();
    expect(said(null)).toBe('a');
  });

  it('prefers in time, then more hashtags, then due first, then id', () => {
    const inTime = candidate({ id: 'z', dueAt: late(1000) });
    const overdue = candidate({ id: 'a', hashtags: ['rugby'] });
    const tagged = { ...post, caption: '#rugby' };
    expect(matchDeliverable({ ...tagged, publishedAt: late(1) }, [overdue, inTime])).toBe('z');
    const more = candidate({ id: 'm', hashtags: ['rugby'], dueAt: late(9) });
    expect(matchDeliverable(tagged, [candidate(), more])).toBe('m');
    expect(
      matchDeliverable(post, [candidate({ id: 'b', dueAt: late(1) }), candidate({ id: 'c' })]),
    ).toBe('c');
    expect(matchDeliverable(post, [candidate({ id: 'c' }), candidate({ id: 'b' })])).toBe('b');
  });

  it('gives the same answer in whatever order the candidates come', () => {
    const some = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      dueAt: fc.constantFrom(dueAt, late(1000), new Date(opensAt.getTime() + 1)),
      hashtags: fc.subarray(['rugby', 'toulouse']),
      state: fc.constantFrom(...DELIVERABLE_STATES),
    });
    const list = fc.uniqueArray(some, { selector: ({ id }) => id });
    fc.assert(
      fc.property(
        list,
        fc.option(fc.constantFrom('#rugby', '#rugby #toulouse')),
        (given, caption) => {
          const all = given.map((each) => candidate(each));
          const said = { ...post, caption };
          expect(matchDeliverable(said, [...all].reverse())).toBe(matchDeliverable(said, all));
        },
      ),
    );
  });
});
