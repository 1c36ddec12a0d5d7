import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { shapeFault } from '../../../platform/http/body-shape.js';
import { compileInput } from '../../../platform/http/compiled-input.js';
import { tryInput } from '../../../platform/http/input.pipe.js';
import { METRICS, PROVENANCES } from '../domain/metrics.js';
import { ReadingRequest } from './dto/receive-readings.dto.js';

const compiled = compileInput(ReadingRequest);
const precise = (row: object): ReadingRequest | null => tryInput(ReadingRequest, row, '/', []);

const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const post = fc.oneof(
  fc.record({ id: fc.uuid() }),
  fc.record({ platform: fc.constant('tiktok'), externalId: fc.stringMatching(/^[0-9]{1,20}$/) }),
  fc.record({ url: fc.constant('https://www.instagram.com/reel/DAbc_9/?x=%20') }),
);
const counter = fc.option(fc.integer({ min: -5, max: Number.MAX_SAFE_INTEGER }));
const metrics = fc.dictionary(fc.constantFrom(...METRICS), counter, { maxKeys: 11 });
const account = fc.oneof(
  fc.record({ id: fc.uuid() }),
  fc.record({ platform: fc.constant('tiktok'), handle: fc.constantFrom('@lea.eats', 'نجاة') }),
);
const followers = fc.record({ followers: fc.nat() });
const accountRow = fc.record({
  account,
  capturedAt: moment,
  provenance: fc.constantFrom(...PROVENANCES),
  metrics: followers,
});
const postRow = fc.record(
  {
    post,
    capturedAt: moment,
    provenance: fc.constantFrom(...PROVENANCES),
    metrics,
    method: fc.option(fc.constantFrom('export', 'à la main 🏉')),
    quality: fc.constant('rounded'),
    extra: fc.option(fc.object({ maxDepth: 3, values: [fc.string(), fc.integer()] })),
  },
  { requiredKeys: ['post', 'capturedAt', 'provenance', 'metrics'] },
);

const rightRow = fc.oneof({ weight: 3, arbitrary: postRow }, accountRow);

/** Values that stand where they should not, and texts at the edge of what is right. */
const oddity = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 205 }),
  fc.constantFrom(
    '',
    ' ',
    '\ufe0f',
    '\u0000',
    '2026-02-30T00:00:00Z',
    '2026-03-02t08:00:00.123456789+14:00',
    'HTTPS://EXAMPLE.COM',
    'ftp://example.com',
    'A987FBC9-4BED-3078-CF07-9141BA07C9F3',
    2 ** 53,
    -(2 ** 53),
    -0,
    1.5,
    [],
    {},
    { __proto__: null },
  ),
);
const place = fc.constantFrom(
  ...['post', 'capturedAt', 'provenance', 'metrics', 'method', 'quality', 'extra', 'more'],
  ...['post.id', 'post.platform', 'post.externalId', 'post.url', 'post.more'],
  ...['account', 'account.id', 'account.handle', 'metrics.followers'],
  ...['metrics.views', 'metrics.profileVisits', 'metrics.retweets', 'metrics.toString'],
);

const withOddity = (row: object, at: string, value: unknown): object => {
  const [outer = '', inner] = at.split('.');
  const copy = structuredClone(row) as Record<string, Record<string, unknown>>;
  if (inner === undefined) return { ...copy, [outer]: value };
  return { ...copy, [outer]: { ...copy[outer], [inner]: value } };
};

/** Neither reader is asked about other rows: those with names that every object has, above all. */
const isShapely = (row: object): boolean => shapeFault(row, 6_000) === null;

describe('compiled reading of a row', () => {
  it('reads every right row as the precise reading does', () => {
    fc.assert(
      fc.property(rightRow, (row) => {
        const parsed = JSON.parse(JSON.stringify(row)) as object;
        fc.pre(isShapely(parsed));
        expect(compiled(parsed)).toEqual(precise(parsed));
        expect(compiled(parsed)).not.toBeNull();
      }),
    );
  });

  it('accepts nothing that the precise reading refuses, and reads what it accepts alike', () => {
    let accepted = 0;
    fc.assert(
      fc.property(rightRow, place, oddity, (row, at, value) => {
        const odd = JSON.parse(JSON.stringify(withOddity(row, at, value))) as object;
        const read = compiled(odd);
        if (read === null || !isShapely(odd)) return;
        accepted += 1;
        expect(read).toEqual(precise(odd));
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it('accepts nothing arbitrary', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(compiled(value)).toBeNull();
      }),
    );
  });
});
