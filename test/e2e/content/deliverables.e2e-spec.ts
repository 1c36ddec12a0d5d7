import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { MarkMissed } from '../../../src/modules/content/use-cases/mark-missed.use-case.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { event, type Guest, guest, influencer, reel, refusal } from './content.js';

let app: TestApp;
beforeAll(async () => {
  // Jobs are called by hand here, so that the clock is the test's.
  app = await startApp({ worksJobs: false });
});
afterAll(() => app.close());

const AGREED = { platform: 'instagram', format: 'reel', count: 1, dueHours: 24 };
const IN_TIME = '2026-10-17T20:15:00Z';
const LATE = '2026-10-19T08:00:00Z';
const TOO_LATE = '2026-11-01T08:00:00Z';

const only = async ({ ws, invitationId }: Guest): Promise<Answer['body']> => {
  const all = await ws.api.all(`/deliverables?invitationId=${invitationId}`);
  expect(all).toHaveLength(1);
  return all[0];
};

const log = async ({ ws, influencerId }: Guest, more: object = {}): Promise<Answer['body']> =>
  ws.api.create('/posts', reel(influencerId, more));

const closeOverdue = ({ ws }: Guest, now: string): Promise<void> =>
  app.get(MarkMissed).execute(systemContext(ws.id, new Date(now)));

describe('a deliverable', () => {
  it('is agreed with the invitation, and is due after the event’s start', async () => {
    const one = await guest(app, [{ ...AGREED, count: 2 }]);
    const { influencerId, eventId, invitationId } = one;
    expect(await only(one)).toEqual({
      ...{ influencerId, eventId, invitationId, accountId: null },
      ...{ platform: 'instagram', format: 'reel', count: 2, published: 0, posts: [] },
      ...{ opensAt: '2026-10-10T19:00:00.000Z', dueAt: '2026-10-18T19:00:00.000Z' },
      ...{ hashtags: [], state: 'expected' },
      id: expect.any(String),
      createdAt: expect.any(String),
    });
    const invitation = await one.ws.api.read(`/invitations/${invitationId}`);
    expect(invitation.deliverables).toEqual([
      expect.objectContaining({ count: 2, published: 0, state: 'expected' }),
    ]);
  });

  it('is fulfilled by the posts that match, and gives them what they came of', async () => {
    const one = await guest(app, [{ ...AGREED, count: 2 }]);
    const { id, eventId, campaignId, invitationId } = { ...(await only(one)), ...one };
    const first = await log(one);
    expect(first).toMatchObject({
      deliverableId: id,
      boundBy: 'rule',
      eventId,
      campaignId,
      invitationId,
    });
    expect(await only(one)).toMatchObject({ state: 'expected', published: 1, posts: [first.id] });
    const second = await log(one, { externalId: 'b', publishedAt: LATE });
    expect(await only(one)).toMatchObject({
      state: 'published',
      published: 2,
      posts: [first.id, second.id],
    });
    expect((await log(one, { externalId: 'c' })).deliverableId).toBeNull();
    expect(await one.ws.api.all(`/posts?deliverableId=${id}`)).toHaveLength(2);
  });

  it.each<[string, object]>([
    ['on another platform', { platform: 'tiktok' }],
    ['of another format', { format: 'story' }],
    ['long before the event', { publishedAt: '2026-10-10T18:59:59Z' }],
    ['long after it was due', { publishedAt: TOO_LATE }],
  ])('is not fulfilled by a post %s', async (_, more) => {
    const one = await guest(app, [AGREED]);
    expect((await log(one, more)).deliverableId).toBeNull();
    expect((await only(one)).state).toBe('expected');
  });

  it('is not fulfilled by somebody else’s post, or one about another event', async () => {
    const one = await guest(app, [AGREED]);
    const tom = await influencer(one.ws, { name: 'Tom' });
    expect((await one.ws.api.create('/posts', reel(tom))).deliverableId).toBeNull();
    const other = await event(one.ws);
    const elsewhere = await log(one, { externalId: 'b', eventId: other.eventId });
    expect(elsewhere.deliverableId).toBeNull();
  });

  it('is fulfilled once by many posts at once', async () => {
    const one = await guest(app, [{ ...AGREED, count: 3 }]);
    const posts = await Promise.all(
      Array.from({ length: 12 }, (_, n) => log(one, { externalId: `p${n}` })),
    );
    expect(posts.filter(({ deliverableId }) => deliverableId !== null)).toHaveLength(3);
    expect(await only(one)).toMatchObject({ state: 'published', published: 3 });
  });

  it('is asked again when the post is corrected', async () => {
    const one = await guest(app, [{ ...AGREED, format: 'photo' }]);
    const { id } = await log(one);
    const change = (body: object) => one.ws.api.patch(`/posts/${id}`, body);
    expect((await change({ format: 'photo' })).body.boundBy).toBe('rule');
    expect((await only(one)).state).toBe('published');
    expect((await change({ publishedAt: TOO_LATE })).body.deliverableId).toBeNull();
    expect((await only(one)).state).toBe('expected');
  });
});

describe('agreeing later', () => {
  const agree = ({ ws, invitationId }: Guest, ...items: object[]) =>
    ws.api.post(`/invitations/${invitationId}/deliverables`, { items });

  it('is fulfilled by a post that was logged before', async () => {
    const one = await guest(app);
    const { id } = await log(one, { caption: 'Allez ! #RUGBY' });
    const none = { ...AGREED, hashtags: ['#toulouse'] };
    const answer = await agree(one, none, { ...AGREED, hashtags: ['#rugby'] });
    expect(answer.status).toBe(201);
    expect(answer.body.items).toEqual([
      expect.objectContaining({ state: 'expected', hashtags: ['#toulouse'], posts: [] }),
      expect.objectContaining({ state: 'published', hashtags: ['#rugby'], posts: [id] }),
    ]);
  });

  it('may name a moment and an account', async () => {
    const one = await guest(app);
    const { accountId } = await log(one, { format: 'story' });
    const teaser = '2026-10-01T08:00:00.000Z';
    const dueAt = '2026-10-20T08:00:00.000Z';
    const due = { dueHours: undefined, dueAt };
    const answer = await agree(one, { ...AGREED, ...due, accountId });
    expect(answer.body.items[0]).toMatchObject({
      accountId,
      dueAt,
      opensAt: '2026-10-10T19:00:00.000Z',
    });
    const wrong = await agree(one, { ...AGREED, platform: 'tiktok', accountId });
    const missing = 'reference_not_found';
    expect(refusal(wrong)).toEqual([404, missing, '/items/0/accountId', missing]);
    const past = await agree(one, AGREED, { ...AGREED, ...due, dueAt: teaser });
    // The real clock is past the teaser: it would be due before it was agreed.
    expect(refusal(past)).toEqual([
      ...[400, 'invalid_input', '/items/1/dueAt', 'ends_before_it_starts'],
    ]);
  });

  it.each<[object, string, string]>([
    [{ dueHours: null }, '/items/0', 'needs_exactly_one'],
    [{ dueAt: '2026-10-20T08:00:00Z' }, '/items/0', 'needs_exactly_one'],
    [{ count: 0 }, '/items/0/count', 'too_small'],
    [{ platform: 'minitel' }, '/items/0/platform', 'not_one_of'],
    [{ hashtags: ['a', 'a'] }, '/items/0/hashtags', 'not_unique'],
  ])('refuses %j', async (more, pointer, code) => {
    const one = await guest(app);
    expect(refusal(await agree(one, { ...AGREED, ...more }))).toEqual([
      ...[400, 'invalid_input', pointer, code],
    ]);
    expect(await one.ws.api.all('/deliverables')).toEqual([]);
  });

  it('answers 404 for another workspace’s invitation, 403 without the right', async () => {
    const one = await guest(app);
    const other = await guest(app);
    expect(refusal(await agree({ ...one, ws: other.ws }, AGREED))).toEqual([404, 'not_found']);
    const reader = await one.ws.keyed('deliverables:read');
    const answer = await reader.post(`/invitations/${one.invitationId}/deliverables`, {
      items: [AGREED],
    });
    expect(refusal(answer)).toEqual([403, 'forbidden']);
  });
});

describe('by hand, a post', () => {
  it('is bound whatever the rule says, moved, and taken off for good', async () => {
    const one = await guest(app, [AGREED, { ...AGREED, format: 'story' }]);
    const { api } = one.ws;
    const { id } = await log(one, { format: 'photo', publishedAt: TOO_LATE });
    const [first, second] = (await api.all('/deliverables')).map((each) => each.id as string);
    const states = async () => (await api.all('/deliverables')).map(({ state }) => state);
    const bound = await api.create(`/posts/${id}/bind`, { deliverableId: first });
    expect(bound).toMatchObject({ deliverableId: first, invitationId: one.invitationId });
    expect(bound.boundBy).toMatch(/^api_key:/);
    expect(await states()).toEqual(['published', 'expected']);
    await api.create(`/posts/${id}/bind`, { deliverableId: second });
    expect(await states()).toEqual(['expected', 'published']);
    const other = await event(one.ws);
    const moved = await api.patch(`/posts/${id}`, { invitationId: null, eventId: other.eventId });
    expect(refusal(moved)).toEqual([409, 'post_is_bound']);
    expect(await api.create(`/posts/${id}/unbind`)).toMatchObject({
      deliverableId: null,
      boundBy: null,
    });
    expect((await api.post(`/posts/${id}/unbind`)).status).toBe(200);
    await api.patch(`/posts/${id}`, { format: 'reel', publishedAt: IN_TIME });
    expect(await states()).toEqual(['expected', 'expected']);
  });

  it('cannot fulfil what another agreed, or what is not there', async () => {
    const one = await guest(app, [AGREED]);
    const tom = await influencer(one.ws, { name: 'Tom' });
    const { id } = await one.ws.api.create('/posts', reel(tom));
    const bind = async (deliverableId: string) =>
      refusal(await one.ws.api.post(`/posts/${id}/bind`, { deliverableId }));
    const code = 'deliverable_of_other_influencer';
    expect(await bind((await only(one)).id)).toEqual([409, code, '/deliverableId', code]);
    const missing = [404, 'reference_not_found', '/deliverableId', 'reference_not_found'];
    const foreign = await guest(app, [AGREED]);
    expect(await bind((await only(foreign)).id)).toEqual(missing);
  });
});

describe('decisions', () => {
  it('verify, waive and reopen', async () => {
    const one = await guest(app, [AGREED]);
    const { id } = await only(one);
    const decide = (what: string) => one.ws.api.post(`/deliverables/${id}/${what}`);
    expect(refusal(await decide('verify'))).toEqual([409, 'deliverable_state']);
    const waived = await decide('waive');
    expect([waived.status, waived.body.state]).toEqual([200, 'waived']);
    expect((await decide('waive')).body.state).toBe('waived');
    expect((await log(one)).deliverableId).toBeNull();
    await closeOverdue(one, '2027-01-01T00:00:00Z');
    expect((await decide('reopen')).body.state).toBe('expected');
    await log(one, { externalId: 'b' });
    expect((await decide('verify')).body).toMatchObject({ state: 'verified', published: 1 });
    expect(refusal(await decide('waive'))).toEqual([409, 'deliverable_state']);
    expect((await decide('reopen')).body.state).toBe('published');
    const other = await guest(app);
    expect(refusal(await other.ws.api.post(`/deliverables/${id}/waive`))).toEqual([
      404,
      'not_found',
    ]);
    expect(refusal(await other.ws.api.get(`/deliverables/${id}`))).toEqual([404, 'not_found']);
  });

  it('list what is due first, page by page', async () => {
    const one = await guest(app, [
      { ...AGREED, dueHours: 72 },
      AGREED,
      { ...AGREED, dueHours: 48 },
    ]);
    const all = await one.ws.api.all(`/deliverables?limit=1&eventId=${one.eventId}&state=expected`);
    expect(all.map(({ dueAt }) => dueAt.slice(8, 10))).toEqual(['18', '19', '20']);
    expect(await one.ws.api.all(`/deliverables?influencerId=${one.influencerId}`)).toHaveLength(3);
  });
});
