import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';

import { SetupToken } from '../../../src/modules/sign-in/setup-token.js';
import { Users } from '../../../src/platform/identity/users.js';
import { cookiesOf, startApp, TEST_PASSWORD, type TestApp } from '../../support/app.js';

const admin = (token: string, more: object = {}) => ({
  token,
  name: 'First Admin',
  email: 'First@team.example',
  password: TEST_PASSWORD,
  workspace: { name: 'Équipe 👩‍🚒', slug: 'equipe', timeZone: 'Europe/Brussels', locale: 'en' },
  ...more,
});

const offered = async (app: TestApp): Promise<string> =>
  (await app.get(SetupToken).offered()) ?? '';

describe('setting up', () => {
  let app: TestApp;
  let owner: Database;
  let token: string;
  beforeAll(async () => {
    app = await startApp();
    owner = new Database({ connectionString: app.databaseUrl });
    await owner.connect();
    token = await offered(app);
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  const setUp = (body: object) => app.client().post('/api/setup', body);
  const count = async (table: string): Promise<number> =>
    (await owner.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]!
      .count;
  const nothingIsThere = async (): Promise<void> =>
    expect([
      await count('identity."user"'),
      await count('workspaces'),
      await count('members'),
    ]).toEqual([0, 0, 0]);

  it('needs the token', async () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    const wrong = [
      randomBytes(32).toString('base64url'),
      token.slice(0, 42),
      `${token}A`.repeat(2),
      token.toUpperCase(),
      'x',
    ];
    for (const one of wrong)
      expect(await setUp(admin(one))).toMatchObject({
        status: 403,
        body: { code: 'setup_token_wrong' },
      });
    const { token: _, ...without } = admin(token);
    expect(await setUp(without)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/token' }] },
    });
    await nothingIsThere();
  });

  it('refuses what is not valid, and leaves nothing behind', async () => {
    const workspace = admin('').workspace;
    for (const [pointer, more] of [
      ['/password', { password: null }],
      ['/password', { password: 'short' }],
      ['/password', { password: 'password1234' }],
      ['/email', { email: 'nobody' }],
      ['/name', { name: ' ' }],
      ['/role', { role: 'admin' }],
      ['/workspace/slug', { workspace: { ...workspace, slug: 'No Slug' } }],
      ['/workspace/timeZone', { workspace: { ...workspace, timeZone: 'Mars/Olympus' } }],
      ['/workspace/currency', { workspace: { ...workspace, currency: 'euro' } }],
    ] as const)
      expect(await setUp(admin(token, more))).toMatchObject({
        status: 400,
        body: { errors: [{ pointer }] },
      });
    await nothingIsThere();
  });

  it('makes no user where the workspace cannot be made', async () => {
    await owner.query(`insert into workspaces (id, slug, name, time_zone, locale, currency, universe_population, universe_label, created_at, updated_at)
      values (gen_random_uuid(), 'equipe', 'X', 'UTC', 'fr', 'EUR', 1, 'x', now(), now())`);
    expect(await setUp(admin(token))).toMatchObject({ status: 409, body: { code: 'slug_taken' } });
    await owner.query('delete from workspaces');
    await nothingIsThere();
  });

  it('at the same moment from many makes one admin, who is signed in', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) => {
        const workspace = { name: `Team ${index}`, slug: `team-${index}` };
        return setUp(admin(token, { email: `admin-${index}@team.example`, workspace }));
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const done = answers.find(({ status }) => status === 200)!;
    expect(done.body).toMatchObject({ state: 'signed_in', workspaces: [{ role: 'admin' }] });
    expect([
      await count('identity."user"'),
      await count('workspaces'),
      await count('members'),
    ]).toEqual([1, 1, 1]);
    const client = app.client({ cookie: cookiesOf(done.headers) });
    const { slug } = done.body.workspaces[0];
    expect((await client.get(`/api/workspaces/${slug}/members`)).body.items).toHaveLength(1);
    expect((await owner.query('select method from identity.session')).rows).toEqual([
      { method: 'setup' },
    ]);
    const { email } = done.body.user;
    expect(
      (await app.client().post('/api/session', { email, password: TEST_PASSWORD })).status,
    ).toBe(200);
    const { rows } = await owner.query<{ action: string }>(
      'select action from audit_entries order by at, id',
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['workspace.created', 'member.joined', 'session.opened']),
    );
  });

  it('is then over, for the right token and for a wrong one', async () => {
    for (const one of [token, 'x'])
      expect(await setUp(admin(one))).toMatchObject({ status: 409, body: { code: 'setup_done' } });
    expect(await app.get(SetupToken).offered()).toBeNull();
  });
});

describe('the setup token', () => {
  it('is the same in every process of an installation, and another in every other', async () => {
    const secret = randomBytes(32).toString('base64url');
    const apps = [await startApp({ secret }), await startApp({ secret }), await startApp()];
    const [one, same, other] = await Promise.all(apps.map(offered));
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    await Promise.all(apps.map((app) => app.close()));
  });

  it('is worthless once the operator made a user', async () => {
    const app = await startApp();
    const token = await offered(app);
    await app.get(Users).create({ name: 'N', email: 'n@team.example', password: TEST_PASSWORD });
    expect(await app.client().post('/api/setup', admin(token))).toMatchObject({
      status: 409,
      body: { code: 'setup_done' },
    });
    await app.close();
  });
});
