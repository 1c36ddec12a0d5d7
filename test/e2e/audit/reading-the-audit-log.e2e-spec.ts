import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client as Postgres } from 'pg';

import { ForgetOriginsJob } from '../../../src/modules/audit-log/jobs/forget-origins.job.js';
import { Clock } from '../../../src/platform/clock.js';
import { applicationSession } from '../../../src/platform/database/data-source.js';
import { startApp, type TestApp, type TestMember, type TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';
import { anEvent, anInfluencer } from '../../support/invitations.js';

let app: TestApp;
let ws: TestWorkspace;
let admin: TestMember;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
});
afterAll(() => app.close());
beforeEach(async () => {
  ws = await app.workspace();
  admin = await ws.member('admin');
});

const asOwner = async <T>(work: (client: Postgres) => Promise<T>, options = ''): Promise<T> => {
  const client = new Postgres({ connectionString: app.databaseUrl, options });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

describe('the audit log', () => {
  it('is read page by page, the newest first, each entry once', async () => {
    for (let made = 0; made < 5; made += 1) await anInfluencer(ws);
    const all = await admin.api.all('/audit-log?limit=200');
    const paged = await admin.api.all('/audit-log?limit=2');
    expect(all.length).toBeGreaterThanOrEqual(5);
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const moments = all.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
  });

  it('is narrowed by action, kind of subject, subject, actor and time', async () => {
    const first = await anEvent(ws);
    const second = await anEvent(ws);
    const person = await anInfluencer(ws);
    const read = async (query: string): Promise<Body[]> =>
      (await admin.api.all(`/audit-log?limit=200&${query}`)).map(({ subject }) => subject.id);
    expect(await read('action=event.created')).toEqual([second.id, first.id]);
    expect(await read('subjectType=influencer')).toEqual([person.id]);
    expect(await read(`subjectId=${first.id}`)).toEqual([first.id]);
    const [{ actor, at }] = await admin.api.all(`/audit-log?subjectId=${second.id}`);
    expect(await read(`actor=api_key:${actor.id}&subjectType=event`)).toEqual([
      second.id,
      first.id,
    ]);
    expect(await read(`actor=member:${actor.id}`)).toEqual([]);
    const later = await read(`from=${at}`);
    expect(later).toContain(second.id);
    const earlier = await read(`to=${at}`);
    expect(earlier).not.toContain(second.id);
    expect(await read('to=2020-01-01T00:00:00Z')).toEqual([]);
  });

  it.each([
    ['subjectId', 'camille@example.org'],
    ['subjectId', 'x'.repeat(65)],
    ['subjectType', 'Camille Durand'],
    ['action', 'camille'],
    ['action', 'camille@example.org'],
    ['actor', 'member:camille@example.org'],
    ['actor', 'guest:33612345678'],
    ['actor', 'system:1'],
  ])('refuses a %s that is none, so that an export notes no %s for ever', async (filter, words) => {
    for (const path of ['/audit-log', '/audit-log/export']) {
      const answer = await admin.api.get(`${path}?${filter}=${encodeURIComponent(words)}`);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: `?${filter}` }] } });
    }
    expect(await admin.api.all('/audit-log?action=audit-log.exported')).toEqual([]);
  });

  it('calls an invitation to become a member by its address, while that is kept', async () => {
    const email = 'invited@people.example';
    const { id } = await admin.api.create('/member-invitations', { email, role: 'door' });
    const named = async () => (await admin.api.all(`/audit-log?subjectId=${id}`))[0].subject.name;
    expect(await named()).toBe(email);
    await asOwner((client) => client.query('delete from member_invitations where id = $1', [id]));
    expect(await named()).toBeNull();
  });

  it('refuses a filter or a cursor that means nothing', async () => {
    expect(await admin.api.get('/audit-log?actor=camille')).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer: '?actor' }] },
    });
    expect((await admin.api.get('/audit-log?from=yesterday')).status).toBe(400);
    const { nextCursor } = await admin.api.read('/audit-log?limit=1');
    expect(
      await admin.api.get(`/audit-log?limit=1&action=event.created&cursor=${nextCursor}`),
    ).toMatchObject({
      status: 400,
      body: { code: 'invalid_cursor' },
    });
  });

  it('is for admins only, and for keys that were given it', async () => {
    for (const role of ['manager', 'analyst', 'door'] as const) {
      const { api } = await ws.member(role);
      expect((await api.get('/audit-log')).status).toBe(403);
      expect((await api.get('/audit-log/export')).status).toBe(403);
    }
    expect((await (await ws.keyed('audit-log:read')).get('/audit-log')).status).toBe(200);
    expect((await (await ws.keyed('workspace:read')).get('/audit-log')).status).toBe(403);
  });

  it('shows nothing of another workspace', async () => {
    const other = await app.workspace();
    const event = await anEvent(other);
    expect(await admin.api.all(`/audit-log?subjectId=${event.id}`)).toEqual([]);
    const mine = await admin.api.all('/audit-log?limit=200');
    expect(mine.every(({ subject }) => subject.id !== other.id)).toBe(true);
    expect((await admin.api.at(other.base).get('/audit-log')).status).toBe(404);
  });

  it('takes names as they are now', async () => {
    const person = await anInfluencer(ws, { name: 'Before' });
    await ws.api.patch(`/influencers/${person.id}`, { name: 'After' });
    const entries = await admin.api.all(`/audit-log?subjectId=${person.id}`);
    expect(entries.map(({ subject }) => subject.name)).toEqual(['After', 'After']);
  });
});

describe('the database', () => {
  const STATEMENTS = [
    `update audit_entries set actor = 'system'`,
    'delete from audit_entries',
    'truncate audit_entries',
    `insert into audit_entries select * from audit_entries on conflict (workspace_id, at, id) do update set actor = 'system'`,
    `update audit_origins set ip = '192.0.2.1'`,
    'truncate audit_origins',
  ];

  it.each(STATEMENTS)('refuses the application’s role: %s', async (statement) => {
    await anInfluencer(ws);
    await asOwner(async (client) => {
      await client.query(`begin; set local app.workspace_id = '${ws.id}'`);
      const { rows } = await client.query('select 1 from audit_entries');
      expect(rows.length).toBeGreaterThan(0);
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    }, applicationSession());
  });

  it('takes no address for the id of a subject', async () => {
    await asOwner(async (client) => {
      const insert = client.query(
        `insert into audit_entries (workspace_id, at, id, actor, action, subject_type, subject_id, request_id)
         values ($1, now(), $1, 'system', 'user.changed', 'user', 'camille@example.org', 'r')`,
        [ws.id],
      );
      await expect(insert).rejects.toMatchObject({ code: '23514' });
    });
  });
});

describe('from where things were asked', () => {
  it.each([
    [363, false],
    [365, true],
  ])(
    'cannot be deleted by the application’s role before its time: %s days old, %s',
    async (age, may) => {
      await anEvent(ws);
      const deleted = await asOwner(async (client) => {
        await client.query('begin');
        await client.query(
          'update audit_origins set at = now() - make_interval(days => $2) where workspace_id = $1',
          [ws.id, age],
        );
        await client.query('set local role tribune_app');
        await client.query(`select set_config('app.workspace_id', $1, true)`, [ws.id]);
        const { rowCount } = await client.query('delete from audit_origins');
        await client.query('rollback');
        return rowCount ?? 0;
      });
      expect(deleted > 0).toBe(may);
    },
  );

  it('is kept once a request, and forgotten after a year; the entries stay', async () => {
    const event = await anEvent(ws);
    const people = [await anInfluencer(ws), await anInfluencer(ws)];
    await ws.api.create('/invitations', {
      eventId: event.id,
      invitations: people.map(({ id }) => ({ influencerId: id })),
    });
    const origins = () =>
      asOwner(async (client) => {
        const { rows } = await client.query<{ ids: number; rows: number }>(
          `select (select count(distinct origin_id)::int from audit_entries
                    where workspace_id = $1 and action = 'invitation.created') as ids,
                  (select count(*)::int from audit_origins where workspace_id = $1) as rows`,
          [ws.id],
        );
        return rows[0];
      });
    expect((await origins())?.ids).toBe(1);
    const olderBy = (days: number) =>
      asOwner((client) =>
        client.query(
          'update audit_origins set at = at - make_interval(days => $2) where workspace_id = $1',
          [ws.id, days],
        ),
      );
    const clock = app.get(Clock);
    const now = clock.now.bind(clock);
    const entries = await admin.api.all('/audit-log?limit=200');
    try {
      clock.now = () => new Date(now().getTime() + 364 * 86_400_000);
      await app.get(ForgetOriginsJob).handle();
      expect((await origins())?.rows).toBeGreaterThan(3);
      await olderBy(365);
      clock.now = () => new Date(now().getTime() + 86_400_000);
      await app.get(ForgetOriginsJob).handle();
    } finally {
      clock.now = now;
    }
    expect((await origins())?.rows).toBe(0);
    const after = await admin.api.all('/audit-log?limit=200');
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(entries.map(({ id }) => id)));
    expect(after.filter(({ action }) => action === 'invitation.created')).toMatchObject([
      { origin: null },
      { origin: null },
    ]);
  });
});
