import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import { event, guest, influencer, reel, refusal } from './content.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const REEL = 'https://www.instagram.com/lea.m/reel/C_a-9/?igsh=MzRl';

describe('logging a post', () => {
  it('takes event and campaign from the invitation, and the account by its platform', async () => {
    const { ws, influencerId, invitationId, eventId, campaignId } = await guest(app);
    const caption = 'Quelle soirée ! 🏉 مرحبا #rugby';
    const answer = await ws.api.post('/posts', reel(influencerId, { invitationId, caption }));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${ws.base}/posts/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      ...{ influencerId, invitationId, eventId, campaignId, caption, existing: false },
      ...{ externalId: '17890', url: null, deliverableId: null, boundBy: null },
      publishedAt: '2026-10-17T20:15:00.000Z',
      accountId: expect.any(String),
    });
    const { existing, ...post } = answer.body;
    expect(await ws.api.read(`/posts/${post.id}`)).toEqual(post);
  });

  it.each([
    ['instagram', 'reel', REEL, 'C_a-9', 'https://www.instagram.com/reel/C_a-9/'],
    [
      'facebook',
      'carousel',
      'https://m.facebook.com/photo.php?fbid=123&mibextid=x',
      '123',
      'https://www.facebook.com/photo/?fbid=123',
    ],
    [
      'tiktok',
      'video',
      'https://www.tiktok.com/@lea/video/7301?is_from_webapp=1',
      '7301',
      'https://www.tiktok.com/@lea/video/7301',
    ],
    [
      'youtube',
      'short',
      'https://youtube.com/shorts/aB_1?feature=share',
      'aB_1',
      'https://www.youtube.com/shorts/aB_1',
    ],
    ['x', 'text', 'https://twitter.com/lea/status/99?s=20', '99', 'https://x.com/lea/status/99'],
    [
      'web',
      'article',
      'https://blog.example/match/?utm_source=x#top',
      null,
      'https://blog.example/match/',
    ],
  ])('understands the addresses of %s', async (platform, format, url, externalId, canonical) => {
    const { ws, influencerId } = await guest(app);
    const told = { influencerId, platform, format, url, publishedAt: '2026-10-17T20:15:00Z' };
    const post = await ws.api.create('/posts', told);
    expect([post.externalId, post.url]).toEqual([externalId, canonical]);
    expect((await ws.api.post('/posts', told)).body).toEqual({ ...post, existing: true });
  });

  it('finds the account that the address names', async () => {
    const { ws, influencerId } = await guest(app);
    await influencer(ws, { name: 'Tom', accounts: [{ platform: 'instagram', handle: 'tom' }] });
    const log = (id: number, handle: string) =>
      ws.api.post('/posts', {
        ...reel(influencerId, { externalId: undefined, format: 'story' }),
        url: `https://www.instagram.com/stories/${handle}/${id}/`,
      });
    expect((await log(1, 'Lea.M')).body.accountId).toEqual(expect.any(String));
    expect((await log(2, 'somebody')).body.accountId).toBeNull();
    const foreign = [409, 'account_of_other_influencer', '/url', 'account_of_other_influencer'];
    expect(refusal(await log(3, 'tom'))).toEqual(foreign);
  });

  it('logs one post once, under whichever of its names', async () => {
    const { ws, influencerId } = await guest(app);
    const byUrl = reel(influencerId, { externalId: undefined, url: REEL });
    const { id } = await ws.api.create('/posts', byUrl);
    const both = await ws.api.post('/posts', reel(influencerId, { url: REEL }));
    expect([both.status, both.body.id, both.body.externalId]).toEqual([200, id, '17890']);
    const again = [
      byUrl,
      reel(influencerId),
      reel(influencerId, { externalId: 'C_a-9' }),
      reel(influencerId, { externalId: null, url: 'https://instagram.com/reels/C_a-9' }),
    ];
    for (const body of again) {
      const answer = await ws.api.post('/posts', body);
      expect([answer.status, answer.body.id, answer.body.existing]).toEqual([200, id, true]);
    }
    expect(await ws.api.all('/posts')).toHaveLength(1);
  });

  it('is one row when it is told 20 times at once', async () => {
    const { ws, influencerId } = await guest(app);
    const bodies = [reel(influencerId, { url: REEL }), reel(influencerId, { url: REEL })];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => ws.api.post('/posts', bodies[n % 2])),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(19);
    expect(await ws.api.all('/posts')).toHaveLength(1);
  });

  it('answers once under one idempotency key', async () => {
    const { ws, influencerId } = await guest(app);
    const api = ws.api.with({ 'idempotency-key': 'once' });
    const first = await api.post('/posts', reel(influencerId));
    const second = await api.post('/posts', reel(influencerId));
    expect([second.status, second.body]).toEqual([201, first.body]);
    const third = await ws.api
      .with({ 'idempotency-key': 'other' })
      .post('/posts', reel(influencerId));
    expect([third.status, third.body.existing]).toEqual([200, true]);
  });
});

describe('a post is refused', () => {
  const aTiktok = 'https://www.tiktok.com/@lea/video/7301';

  it.each<[string, object, unknown[]]>([
    ['without any name', { externalId: undefined }, [400, 'invalid_input', '', 'needs_identifier']],
    [
      'on another platform than its address',
      { url: aTiktok },
      [400, 'invalid_input', '/platform', 'differs_from_url'],
    ],
    [
      'in another format than its address',
      { url: 'https://www.instagram.com/stories/lea.m/5/' },
      [400, 'invalid_input', '/format', 'differs_from_url'],
    ],
    [
      'under another id than its address',
      { platform: 'tiktok', format: 'video', url: aTiktok },
      [400, 'invalid_input', '/externalId', 'differs_from_url'],
    ],
    ['with a wrong address', { url: 'ftp://x' }, [400, 'invalid_input', '/url', 'not_a_url']],
    ['in no format', { format: 'poem' }, [400, 'invalid_input', '/format', 'not_one_of']],
    ['with NUL', { caption: 'a\u0000b' }, [400, 'invalid_input', '/caption', 'nul_character']],
    ['with an unknown field', { likes: 3 }, [400, 'invalid_input', '/likes', 'unknown_field']],
    [
      'at no moment',
      { publishedAt: '2026-02-30T10:00:00Z' },
      [400, 'invalid_input', '/publishedAt', 'not_a_timestamp'],
    ],
    ['with a wrong id', { eventId: 12 }, [400, 'invalid_input', '/eventId', 'not_an_id']],
  ])('%s', async (_, more, expected) => {
    const { ws, influencerId } = await guest(app);
    expect(refusal(await ws.api.post('/posts', reel(influencerId, more)))).toEqual(expected);
    expect(await ws.api.all('/posts')).toEqual([]);
  });

  it('with references of another workspace, or that contradict each other', async () => {
    const { ws, influencerId, invitationId, campaignId } = await guest(app);
    const foreign = await guest(app);
    const other = await event(ws);
    const tom = await influencer(ws, { name: 'Tom' });
    const said = async (more: object, who = influencerId) =>
      refusal(await ws.api.post('/posts', reel(who, more)));
    const missing = (field: string) => [
      404,
      'reference_not_found',
      `/${field}`,
      'reference_not_found',
    ];
    expect(await said({}, foreign.influencerId)).toEqual(missing('influencerId'));
    for (const field of ['invitationId', 'eventId', 'campaignId'] as const)
      expect(await said({ [field]: foreign[field] })).toEqual(missing(field));
    const ofOther = 'invitation_of_other_influencer';
    expect(await said({ invitationId }, tom)).toEqual([409, ofOther, '/invitationId', ofOther]);
    const disagree = (field: string) => [409, 'references_disagree', field, 'references_disagree'];
    expect(await said({ invitationId, eventId: other.eventId })).toEqual(disagree('/eventId'));
    expect(await said({ eventId: other.eventId, campaignId })).toEqual(disagree('/campaignId'));
    expect(await ws.api.all('/posts')).toEqual([]);
  });

  it('under names of two different posts, or of somebody else’s', async () => {
    const { ws, influencerId } = await guest(app);
    await ws.api.create('/posts', reel(influencerId));
    await ws.api.create('/posts', reel(influencerId, { externalId: null, url: REEL }));
    const both = await ws.api.post('/posts', reel(influencerId, { url: REEL }));
    expect(refusal(both)).toEqual([409, 'post_identity_conflict']);
    const tom = await influencer(ws, { name: 'Tom' });
    const code = 'post_of_other_influencer';
    expect(refusal(await ws.api.post('/posts', reel(tom)))).toEqual([
      409,
      code,
      '/influencerId',
      code,
    ]);
  });

  it('to those who may not', async () => {
    const { ws, influencerId } = await guest(app);
    const { id } = await ws.api.create('/posts', reel(influencerId));
    const reader = await ws.keyed('posts:read');
    expect(refusal(await reader.post('/posts', reel(influencerId)))).toEqual([403, 'forbidden']);
    expect((await reader.get(`/posts/${id}`)).status).toBe(200);
    const writer = await ws.keyed('posts:write');
    expect(refusal(await writer.get('/posts'))).toEqual([403, 'forbidden']);
    const stranger = await app.workspace();
    for (const answer of [
      await stranger.api.get(`/posts/${id}`),
      await stranger.api.patch(`/posts/${id}`, { caption: 'x' }),
      await stranger.api.post(`/posts/${id}/unbind`),
      await stranger.api.get('/posts/nonsense'),
    ])
      expect(refusal(answer)).toEqual([404, 'not_found']);
  });
});

describe('posts', () => {
  it('are listed newest first, page by page, by what they came of', async () => {
    const { ws, influencerId, eventId, campaignId, invitationId } = await guest(app);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const more = { externalId: `p${n}`, publishedAt: `2026-10-17T20:0${Math.min(n, 3)}:00Z` };
      const place = n < 2 ? { invitationId } : {};
      ids.push((await ws.api.create('/posts', reel(influencerId, { ...more, ...place }))).id);
    }
    const listed = async (query: string) =>
      (await ws.api.all(`/posts?limit=2&${query}`)).map(({ id }) => ids.indexOf(id));
    expect(await listed('')).toEqual([4, 3, 2, 1, 0]);
    for (const query of [
      `eventId=${eventId}`,
      `campaignId=${campaignId}`,
      `invitationId=${invitationId}`,
    ])
      expect(await listed(query)).toEqual([1, 0]);
    expect(await listed('platform=tiktok')).toEqual([]);
    expect(await listed('format=reel&from=2026-10-17T20:01:00Z&to=2026-10-17T20:03:00Z')).toEqual([
      2, 1,
    ]);
    expect(await listed(`influencerId=${influencerId.toUpperCase()}`)).toHaveLength(5);
    const { nextCursor } = await ws.api.read('/posts?limit=2');
    const other = await ws.api.get(`/posts?limit=2&format=reel&cursor=${nextCursor}`);
    expect(refusal(other)).toEqual([400, 'invalid_cursor', '?cursor', 'invalid_cursor']);
  });

  it('can be corrected', async () => {
    const { ws, influencerId, invitationId, eventId, campaignId } = await guest(app);
    const { id } = await ws.api.create(
      '/posts',
      reel(influencerId, { externalId: null, url: REEL }),
    );
    const change = (body: object) => ws.api.patch(`/posts/${id}`, body);
    const moved = await change({ url: 'https://www.instagram.com/reel/Other1/', caption: 'Oh' });
    expect(moved.body).toMatchObject({
      externalId: 'Other1',
      caption: 'Oh',
      url: 'https://www.instagram.com/reel/Other1/',
    });
    expect((await change({ invitationId })).body).toMatchObject({
      invitationId,
      eventId,
      campaignId,
    });
    expect((await change({ caption: null, campaignId: null })).body).toMatchObject({
      caption: null,
      campaignId: null,
      eventId,
    });
    expect((await change({ format: 'reel' })).body.campaignId).toBeNull();
    const noName = await change({ externalId: null, url: null });
    expect(refusal(noName)).toEqual([400, 'invalid_input', '', 'needs_identifier']);
    expect(refusal(await change({ format: 'story' }))).toEqual([
      ...[400, 'invalid_input', '/format', 'differs_from_url'],
    ]);
    await ws.api.create('/posts', reel(influencerId, { externalId: 'taken' }));
    expect(refusal(await change({ externalId: 'taken' }))).toEqual([409, 'post_identity_conflict']);
  });
});
