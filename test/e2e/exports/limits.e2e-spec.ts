import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Postgres } from 'pg';

import { startApp, type TestApp, type TestMember, type TestWorkspace } from '../../support/app.js';
import { exportReader } from '../../support/exported.js';
import { anEvent, anInfluencer, anInvitation } from '../../support/invitations.js';
import { insertPosts } from '../../support/posts.js';

let app: TestApp;
let ws: TestWorkspace;
let admin: TestMember;
let owner: Postgres;
const read = exportReader();

beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  owner = new Postgres({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const anew = async (): Promise<void> => {
  ws = await app.workspace();
  admin = await ws.member('admin');
};

const addPeople = (count: number) =>
  owner.query(
    `insert into influencers (workspace_id, id, name, field, region, languages, search_text, created_at, updated_at)
     select $1, gen_random_uuid(), 'Person ' || n, 'sport', case when n <= 10 then 'Sud' end, '{}', 'person ' || n, $3, $3
       from generate_series(1, $2::int) as n`,
    [ws.id, count, '2026-03-01T00:00:00Z'],
  );

const addReadings = async (posts: readonly string[], each: number): Promise<void> => {
  await owner.query("select add_readings_month('2026-03-01')");
  await owner.query(
    `insert into readings (workspace_id, post_id, captured_at, source, received_at, provenance, views)
     select $1, p, timestamptz '2026-03-02' + n * interval '1 second', 'api_key:x', now(), 'platform_api', n
       from unnest($2::uuid[]) as p, generate_series(1, $3::int) as n`,
    [ws.id, posts, each],
  );
};

const FORMATS = ['csv', 'xlsx'] as const;

describe('a long list', () => {
  it.each(FORMATS)('comes whole as %s, in the order of the list', async (format) => {
    await anew();
    await addPeople(5000);
    const { rows, headers } = await read(app, ws, admin, `/influencers/export?format=${format}`);
    const ids = rows.map(({ id }) => id!);
    expect(new Set(ids).size).toBe(5000);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="influencers-\\d{4}-\\d{2}-\\d{2}\\.${format}"$`),
    );
    expect(headers.get('content-type')).toContain(format === 'csv' ? 'text/csv' : 'spreadsheetml');
  });

  it('of readings comes whole, of posts with many and of posts with few', async () => {
    await anew();
    const posts = await insertPosts(app, ws, 30);
    await addReadings(posts.slice(0, 2), 2500);
    await addReadings(posts.slice(2), 7);
    const { rows } = await read(app, ws, admin, '/metrics/export');
    expect(rows).toHaveLength(5000 + 28 * 7);
    const keys = rows.map((row) => `${row['post.id']} ${row['capturedAt']}`);
    expect(new Set(keys).size).toBe(rows.length);
    expect(keys).toEqual([...keys].sort());
    const one = await read(app, ws, admin, `/posts/${posts[0]}/readings/export?format=xlsx`);
    expect(one.rows).toHaveLength(2500);
  });

  it('is refused where it is too long, and nothing is noted', async () => {
    await anew();
    await addPeople(50_001);
    for (const language of ['en', 'fr']) {
      const answer = await admin.api
        .with({ 'accept-language': language })
        .get('/influencers/export?format=xlsx');
      expect(answer).toMatchObject({ status: 422, body: { code: 'export_too_large' } });
      expect(answer.body.detail).toContain('50000');
    }
    expect(await admin.api.all('/audit-log?action=influencers.exported')).toEqual([]);
    const { rows } = await read(app, ws, admin, '/influencers/export?region=sud');
    expect(rows).toHaveLength(10);
  });
});

describe('an export', () => {
  it('is noted with its filters, but not with what somebody searched for', async () => {
    await anew();
    await anInfluencer(ws, { name: 'Léa', tags: ['derby'] });
    await read(app, ws, admin, '/influencers/export?format=xlsx&q=lea&tag=derby&field=sport');
    const [noted] = await admin.api.all('/audit-log?action=influencers.exported');
    expect(noted).toMatchObject({
      actor: { kind: 'member', id: admin.userId },
      subject: { type: 'workspace', id: ws.id },
      after: { field: 'sport', searched: true, format: 'xlsx', rows: 1 },
    });
    expect(JSON.stringify(noted)).not.toMatch(/lea|derby/);
  });

  it('holds notes and addresses only for who may see them', async () => {
    await anew();
    const event = await anEvent(ws);
    await anInvitation(ws, event.id);
    await anInfluencer(ws, { name: 'Léa', email: 'lea@mail.example', notes: 'Vegetarian' });
    const analyst = await ws.member('analyst');
    const seen = await read(app, ws, analyst, '/influencers/export?q=lea');
    expect(seen.columns).not.toContain('notes');
    expect(seen.rows).toMatchObject([{ email: 'lea@mail.example' }]);
    const whole = await read(app, ws, admin, '/influencers/export?q=lea');
    expect(whole.rows).toMatchObject([{ notes: 'Vegetarian' }]);

    const key = await admin.api.create('/api-keys', { name: 'door', scopes: ['invitations:read'] });
    const answer = await fetch(`${app.url}${ws.base}/invitations/export`, {
      headers: { authorization: `Bearer ${key.secret}` },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('@');
  });

  it('is for who may read the list', async () => {
    await anew();
    const door = await ws.member('door');
    const lists = ['influencers', 'campaigns', 'events', 'invitations', 'posts', 'deliverables'];
    for (const list of [...lists, 'metrics', 'audit-log']) {
      expect((await door.api.get(`/${list}/export`)).status).toBe(403);
    }
    const stranger = await (await app.workspace()).member('admin');
    const foreign = await fetch(`${app.url}${ws.base}/influencers/export`, {
      headers: { cookie: stranger.cookie },
    });
    expect(foreign.status).toBe(404);
    const [post] = await insertPosts(app, ws, 1);
    await anew();
    expect(await admin.api.get(`/posts/${post}/readings/export`)).toMatchObject({ status: 404 });
  });

  it('of nothing has a head', async () => {
    await anew();
    const lists = ['influencers', 'campaigns', 'events', 'invitations', 'posts', 'deliverables'];
    for (const list of [...lists, 'metrics']) {
      for (const format of FORMATS) {
        const { columns, rows } = await read(app, ws, admin, `/${list}/export?format=${format}`);
        expect(columns.length).toBeGreaterThan(5);
        expect(rows).toEqual([]);
      }
    }
  });

  it('is of a format that there is, and takes no page', async () => {
    await anew();
    expect(await admin.api.get('/events/export?format=pdf')).toMatchObject({ status: 400 });
    expect(await admin.api.get('/events/export?limit=5')).toMatchObject({ status: 400 });
  });
});
