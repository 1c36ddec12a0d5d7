import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';

import {
  bigints,
  ints,
  jsons,
  texts,
  timestamps,
  uuids,
} from '../../../src/platform/database/binary-array.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let client: pg.Client;
beforeAll(async () => {
  app = await startApp();
  client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await app.close();
});

/** What PostgreSQL reads of an array, as texts. */
const read = async (array: Buffer, type: string, as = 't.value::text'): Promise<unknown[]> => {
  const { rows } = await client.query<{ value: unknown }>(
    `select ${as} as value from unnest($1::${type}[]) with ordinality as t (value, place) order by place`,
    [array],
  );
  return rows.map(({ value }) => value);
};

const EPOCH = `(extract(epoch from t.value) * 1000)::text`;

/** As the array writes it: one without any value is empty. */
const orNone = <T>(values: readonly (T | null)[]): (T | null)[] =>
  values.every((value) => value === null) ? [] : [...values];

const listOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<(T | null)[]> =>
  fc.array(fc.option(value, { freq: 4 }), { maxLength: 40 });

const same = <T>(
  value: fc.Arbitrary<T>,
  ask: (values: (T | null)[]) => Promise<unknown[]>,
  expected: (value: T) => unknown = String,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(listOf(value), async (values) => {
      const told = orNone(values).map((one) => (one === null ? null : expected(one)));
      expect(await ask(values)).toEqual(told);
    }),
    { numRuns: 60 },
  );

describe('an array in the format of PostgreSQL is read as what was written', () => {
  it('whole numbers, to the last digit', () =>
    same(fc.maxSafeInteger(), (values) => read(bigints(values), 'bigint')));

  it('small whole numbers', () => same(fc.integer(), (values) => read(ints(values), 'int')));

  it('moments, to the millisecond, long ago and far ahead', () =>
    same(
      fc.integer({ min: Date.UTC(-3000, 0), max: Date.UTC(9999, 11) }),
      (values) => read(timestamps(values), 'timestamptz', EPOCH),
      (ms) => expect.stringMatching(new RegExp(`^${ms}(\\.0+)?$`)),
    ));

  it('ids, in either case', () =>
    same(
      fc.constantFrom(newId(), newId().toUpperCase(), 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
      (values) => read(uuids(values), 'uuid'),
      (id) => id.toLowerCase(),
    ));

  it('texts in any script', () =>
    same(
      fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\0')),
      (values) => read(texts(values), 'text'),
    ));

  it('JSON', () =>
    same(
      fc.dictionary(fc.stringMatching(/^[a-zé⭐]{1,8}$/u), fc.integer()),
      (values) => read(jsons(values.map((one) => one && JSON.stringify(one))), 'jsonb', 't.value'),
      (one) => ({ ...one }),
    ));
});
