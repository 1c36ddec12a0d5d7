import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { isTimeZone } from '../../../src/kernel/time.js';
import { cloneDatabase } from '../../support/database.js';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let client: Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

describe('a time zone that is accepted', () => {
  it('is one that PostgreSQL reads the same way', async () => {
    const { rows } = await client.query<{ name: string }>('select name from pg_timezone_names');
    const names = new Set([...Intl.supportedValuesOf('timeZone'), ...rows.map(({ name }) => name)]);
    const accepted = [...names].filter(isTimeZone);
    expect(accepted.length).toBeGreaterThan(400);
    for (const timeZone of accepted) {
      const answer = await client.query<{ hour: string }>(
        `select to_char(timestamptz '2026-07-01T12:00:00Z' at time zone $1, 'YYYY-MM-DD HH24:MI') as hour`,
        [timeZone],
      );
      const ours = new Intl.DateTimeFormat('sv-SE', {
        timeZone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      expect({ timeZone, hour: answer.rows[0]?.hour }).toEqual({
        timeZone,
        hour: ours.format(new Date('2026-07-01T12:00:00Z')),
      });
    }
  });

  it.each([
    'ECT',
    'IST',
    'PST8PDT',
    'US/Pacific-New',
    'SystemV/AST4',
    '+02:00',
    'Europe/Toulouse',
    '',
  ])('is not %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
