import { describe, expect, it } from '@jest/globals';

import { httpProblems } from '../../platform/http/http.errors.js';
import type { Receipt } from './domain/receipt.js';
import { KeyedGroup, type Keyed } from './keyed-group.js';

const receipt = (accepted: number): Receipt => ({
  accepted,
  duplicates: 0,
  unmatched: 0,
  rejected: [],
});

const member = (key: string | null, body = 'body', actor = 'api_key:a'): Keyed => ({
  claim:
    key === null
      ? null
      : {
          workspaceId: 'w',
          actor,
          key,
          fingerprint: Buffer.from(body),
          now: new Date('2026-03-02T08:00:00Z'),
        },
  answer: (found) => ({ ...found, unmatched: 7 }),
});

describe('a group of requests with keys', () => {
  it('works on those without a key and on new keys, and keeps the answers to these', () => {
    const members = [member(null), member('k'), member(null)];
    const group = new KeyedGroup(members);
    expect(group.claims.map(({ key }) => key)).toEqual(['k']);
    group.judge([null]);
    expect(group.fresh()).toEqual(members);
    const kept = group.settle(group.fresh(), [receipt(1), receipt(2), receipt(3)]);
    expect(kept.map(({ claim, answer }) => [claim.key, answer])).toEqual([
      ['k', { status: 200, location: null, body: { ...receipt(2), unmatched: 7 } }],
    ]);
    expect(group.outcomes()).toEqual(
      [1, 2, 3].map((count) => ({
        value: { receipt: { ...receipt(count), unmatched: 7 }, isRepeat: false },
      })),
    );
  });

  it('repeats what was kept, and hands on why a key is refused', () => {
    const group = new KeyedGroup([member('known'), member('used'), member('new')]);
    const refusal = httpProblems.refuse('idempotency_key_reused');
    group.judge([{ status: 200, location: null, body: receipt(9) }, refusal, null]);
    const fresh = group.fresh();
    expect(fresh.map(({ claim }) => claim?.key)).toEqual(['new']);
    group.settle(fresh, [receipt(1)]);
    expect(group.outcomes()).toMatchObject([
      { value: { receipt: receipt(9), isRepeat: true } },
      { error: refusal },
      { value: { isRepeat: false } },
    ]);
  });

  it('works once on two requests with one key, and tells the second what it told the first', () => {
    const group = new KeyedGroup([member('k'), member('k'), member('k', 'another body')]);
    group.judge([null]);
    expect(group.fresh()).toHaveLength(1);
    expect(group.settle(group.fresh(), [receipt(4)])).toHaveLength(1);
    expect(group.outcomes()).toMatchObject([
      { value: { receipt: { accepted: 4 }, isRepeat: false } },
      { value: { receipt: { accepted: 4 }, isRepeat: true } },
      { error: { code: 'idempotency_key_reused' } },
    ]);
  });

  it('does not mix up the keys of two callers', () => {
    const group = new KeyedGroup([member('k'), member('k', 'body', 'api_key:b')]);
    group.judge([null, null]);
    expect(group.fresh()).toHaveLength(2);
  });
});
