import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { ownerDataSource } from '../../../src/platform/database/data-source.js';
import { MIGRATIONS } from '../../../src/platform/database/migrations/migrations.js';
import { emptyDatabase } from '../../support/database.js';

const PLACE = MIGRATIONS.findIndex(({ name }) => name.startsWith('ReadingsByMonth'));
const OWNER = `owner_${randomUUID().replaceAll('-', '')}`;
const WORKSPACE = randomUUID();
const POST = randomUUID();

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let client: Client;

/** As an operator's own role that makes the tables: row-level security binds it, too. */
const migrations = (count: number): Promise<DataSource> => {
  const url = new URL(database.url);
  [url.username, url.password] = [OWNER, 'secret'];
  return ownerDataSource(url.href, MIGRATIONS.slice(0, count)).initialize();
};

beforeAll(async () => {
  database = await emptyDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `create role ${OWNER} login password 'secret' nosuperuser nobypassrls in role tribune_app`,
  );
  await client.query(
    `grant all on database ${new URL(database.url).pathname.slice(1)} to ${OWNER}`,
  );
  await client.query(`grant all on schema public to ${OWNER}`);
});
afterAll(async () => {
  await client.query(`drop owned by ${OWNER} cascade; drop role ${OWNER}`);
  await client.end();
  await database.drop();
});

const fill = async (): Promise<void> => {
  await client.query(
    `insert into workspaces (id, slug, name, time_zone, locale, currency, universe_population, universe_label, created_at, updated_at)
     values ($1, 'w', 'W', 'Europe/Paris', 'fr', 'EUR', 1000, 'x', now(), now())`,
    [WORKSPACE],
  );
  await client.query(
    `insert into influencers (workspace_id, id, name, field, languages, search_text, created_at, updated_at)
     values ($1, $2, 'Camille', 'sport', '{}', 'camille', now(), now())`,
    [WORKSPACE, POST],
  );
  await client.query(
    `insert into posts (workspace_id, id, influencer_id, platform, format, external_id, published_at, created_at, updated_at)
     values ($1, $2, $2, 'instagram', 'photo', 'x', now(), now(), now())`,
    [WORKSPACE, POST],
  );
  await client.query(
    `insert into readings (workspace_id, post_id, captured_at, source, received_at, provenance, views, likes)
     select $1, $2, at, 'system', now(), provenance, 5, likes
       from (values ('2018-01-01T10:00:00Z'::timestamptz, 'declared', null::int),
                    ('2025-03-31T23:30:00Z', 'platform_api', 3),
                    ('2025-04-01T08:00:00Z', 'estimated', null),
                    ('2025-11-01T00:00:00Z', 'screenshot', 7)) as t (at, provenance, likes)`,
    [WORKSPACE, POST],
  );
  await client.query(
    `insert into post_day (workspace_id, post_id, day, views, likes)
     values ($1, $2, '2018-01-01', 5, null), ($1, $2, '2025-04-01', 5, 3), ($1, $2, '2025-11-01', 5, 7)`,
    [WORKSPACE, POST],
  );
};

const rows = async (sql: string): Promise<unknown[]> => (await client.query(sql)).rows;

describe('readings that were there before the months', () => {
  it('move into them, whole, and back, though their owner is behind the wall', async () => {
    const before = await migrations(PLACE);
    await before.runMigrations({ transaction: 'each' });
    await before.destroy();
    await fill();
    const after = await migrations(PLACE + 1);
    await after.runMigrations({ transaction: 'each' });
    expect(
      await rows(
        'select tableoid::regclass::text as part, likes from readings order by captured_at',
      ),
    ).toEqual([
      { part: 'readings_early', likes: null },
      { part: 'readings_2025_03', likes: '3' },
      { part: 'readings_2025_04', likes: null },
      { part: 'readings_2025_11', likes: '7' },
    ]);
    // Views (1) are of a screenshot, declared or estimated each day; likes (8) on the last.
    expect(await rows('select day::text, unmeasured from post_day order by day')).toEqual([
      { day: '2018-01-01', unmeasured: 1 },
      { day: '2025-04-01', unmeasured: 1 },
      { day: '2025-11-01', unmeasured: 9 },
    ]);
    await after.undoLastMigration({ transaction: 'each' });
    expect(await rows('select count(*)::int as count from readings')).toEqual([{ count: 4 }]);
    await after.destroy();
  });
});
