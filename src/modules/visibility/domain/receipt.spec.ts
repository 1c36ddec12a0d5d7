import { describe, expect, it } from '@jest/globals';

import type { RequestContext } from '../../../kernel/context.js';
import { sumByCaller, type Receipt } from './receipt.js';

const contextOf = (keyId: string, ip: string): RequestContext => ({
  workspaceId: 'w',
  actor: { kind: 'api_key', keyId, scopes: [] },
  locale: 'en',
  now: new Date(0),
  requestId: `${keyId} ${ip}`,
  origin: { ip, userAgent: null },
});

const receipt = (accepted: number, rejected = 0): Receipt => ({
  accepted,
  duplicates: 1,
  unmatched: 2,
  rejected: Array.from({ length: rejected }, (_, index) => ({ index, code: 'x', detail: 'x' })),
});

describe('sumByCaller', () => {
  it('adds up what one key sent from one address, and keeps every other apart', () => {
    const callers = [
      contextOf('a', '10.0.0.1'),
      contextOf('b', '10.0.0.1'),
      contextOf('a', '10.0.0.1'),
      contextOf('a', '10.0.0.2'),
    ];
    const sums = sumByCaller(
      callers.map((ctx) => ({ ctx, sent: [] })),
      [receipt(1, 1), receipt(10), receipt(100, 2), receipt(1000)],
    );
    expect(sums).toEqual([
      { ctx: callers[0], accepted: 101, duplicates: 2, unmatched: 4, rejected: 3, requests: 2 },
      { ctx: callers[1], accepted: 10, duplicates: 1, unmatched: 2, rejected: 0, requests: 1 },
      { ctx: callers[3], accepted: 1000, duplicates: 1, unmatched: 2, rejected: 0, requests: 1 },
    ]);
  });
});
