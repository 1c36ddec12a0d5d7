import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { startApp, type TestApp } from '../../support/app.js';
import { guest, reel, refusal } from './content.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
});
afterAll(() => app.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('a post is refused, new or changed,', () => {
  const web = { platform: 'web', format: 'article', externalId: null };

  it.each<[string, object, object, string, string]>([
    [
      'before any network',
      {},
      { publishedAt: '1989-12-31T23:59:59Z' },
      '/publishedAt',
      'too_small',
    ],
    ['in two years', {}, { publishedAt: inDays(367) }, '/publishedAt', 'in_the_future'],
    ['under an id above any index', {}, { externalId: '€'.repeat(300) }, '/externalId', 'too_long'],
    [
      'at an address above any index',
      { ...web, url: 'https://blog.example/a' },
      { url: `https://blog.example/${'a'.repeat(700)}` },
      '/url',
      'too_long',
    ],
    [
      'at an address that holds such an id',
      { platform: 'youtube', format: 'video', externalId: null, url: 'https://youtu.be/a' },
      { url: `https://youtu.be/${'a'.repeat(1900)}` },
      '/url',
      'too_long',
    ],
  ])('%s', async (_, good, bad, pointer, code) => {
    const { ws, influencerId } = await guest(app);
    const expected = [400, 'invalid_input', pointer, code];
    const told = reel(influencerId, { ...good, ...bad });
    expect(refusal(await ws.api.post('/posts', told))).toEqual(expected);
    const { id } = await ws.api.create('/posts', reel(influencerId, good));
    expect(refusal(await ws.api.patch(`/posts/${id}`, bad))).toEqual(expected);
  });

  it('but not one that is planned, or whose id just fits', async () => {
    const { ws, influencerId } = await guest(app);
    const more = { publishedAt: inDays(365), externalId: 'é'.repeat(300) };
    expect((await ws.api.post('/posts', reel(influencerId, more))).status).toBe(201);
  });
});

describe('whoever only refers to a row', () => {
  /** Holds what a foreign key holds on a row that it refers to, while `work` is done. */
  const referring = async (table: string, id: string, work: () => Promise<void>): Promise<void> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query(`select id from ${table} where id = $1 for key share`, [
        id,
      ]);
      expect(rows).toHaveLength(1);
      await work();
    } finally {
      await client.end();
    }
  };

  it('does not keep others from changing it', async () => {
    const agreed = { platform: 'instagram', format: 'story', count: 1, dueHours: 24 };
    const { ws, influencerId, invitationId } = await guest(app, [agreed]);
    const { id } = await ws.api.create('/posts', reel(influencerId));
    const [deliverable] = await ws.api.all(`/deliverables?invitationId=${invitationId}`);
    await referring('posts', id, async () => {
      expect((await ws.api.patch(`/posts/${id}`, { caption: 'Oh' })).status).toBe(200);
      expect((await ws.api.post('/posts', reel(influencerId))).status).toBe(200);
    });
    await referring('deliverables', deliverable.id, async () => {
      expect((await ws.api.post(`/deliverables/${deliverable.id}/waive`)).status).toBe(200);
    });
  });
});
