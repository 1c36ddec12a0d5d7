import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent, anInfluencer, guestOf, type Json } from '../../support/invitations.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const AGREED = [{ platform: 'instagram', format: 'story', count: 1, dueHours: 24 }];

const twoPeople = async (ws: TestWorkspace) => {
  const [kept, merged] = [await anInfluencer(ws), await anInfluencer(ws)];
  const merge = () => ws.api.post(`/influencers/${kept.id}/merge`, { influencerId: merged.id });
  const undo = (id: string) => ws.api.post(`/influencer-merges/${id}/undo`);
  return { kept, merged, merge, undo };
};

const invite = (ws: TestWorkspace, event: Json, { id }: Json, more: object = {}): Promise<Json> =>
  ws.api.create('/invitations', { eventId: event.id, influencerId: id, ...more });

const answer = (ws: TestWorkspace, { id }: Json, said: string): Promise<Json> =>
  ws.api.create(`/invitations/${id}/answer`, { answer: said });

const read = (ws: TestWorkspace, { id }: Json): Promise<Json> => ws.api.read(`/invitations/${id}`);

describe('invitations of two people who are merged', () => {
  it('become those of the one kept, with links, answers and what was agreed', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    const event = await anEvent(ws);
    const made = await invite(ws, event, merged, { partySize: 2, deliverables: AGREED });
    const accepted = await answer(ws, made, 'accept');
    const { body } = await merge();
    expect(body.moved).toMatchObject({
      ...{ invitations: 1, supersededInvitations: 0, deliverables: 1 },
    });
    expect(await read(ws, made)).toEqual({
      ...accepted,
      ...{ influencerId: kept.id, influencerName: kept.name },
    });
    const [deliverable] = await ws.api.all(`/deliverables?influencerId=${kept.id}`);
    expect(deliverable).toMatchObject({ invitationId: made.id, influencerId: kept.id });
    const guest = await guestOf(app.client(), accepted).read('');
    expect(guest).toMatchObject({ guestName: kept.name, answer: 'accepted' });
    const again = await ws.api.post('/invitations', { eventId: event.id, influencerId: kept.id });
    expect(again.body.code).toBe('already_invited');
  });

  it('are not merged where both have or await seats: a person must choose', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    const full = await anEvent(ws, { title: 'Toulouse – Pau', seats: 1 });
    const second = await anEvent(ws, { title: 'Première' });
    for (const event of [full, second]) {
      await answer(ws, await invite(ws, event, kept), 'accept');
      await answer(ws, await invite(ws, event, merged), 'accept');
    }
    const refused = await merge();
    expect(refused.body).toMatchObject({ status: 409, code: 'merge_two_seats' });
    expect(refused.body.detail).toContain('Toulouse – Pau, Première');
    const french = await ws.api
      .with({ 'accept-language': 'fr' })
      .post(`/influencers/${kept.id}/merge`, { influencerId: merged.id });
    expect(french.body.detail).toMatch(/Retirez .* puis fusionnez/);
    expect(await ws.api.all('/influencer-merges')).toEqual([]);
    for (const { id } of await ws.api.all(`/invitations?influencerId=${merged.id}`))
      await ws.api.create(`/invitations/${id}/revoke`);
    expect((await merge()).status).toBe(200);
  });

  it('to one event: the one that came further stands, the other is kept for its history', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge, undo } = await twoPeople(ws);
    const event = await anEvent(ws);
    const weaker = await invite(ws, event, kept);
    const stronger = await answer(ws, await invite(ws, event, merged), 'accept');
    const before = await read(ws, weaker);
    const { body } = await merge();
    expect(body.moved).toMatchObject({ invitations: 1, supersededInvitations: 1 });
    const stands = await read(ws, stronger);
    expect(stands).toMatchObject({ influencerId: kept.id, answer: 'accepted', supersededBy: null });
    const superseded = await read(ws, weaker);
    expect(superseded).toMatchObject({ influencerId: kept.id, supersededBy: stronger.id });
    expect(superseded.revokedAt).not.toBeNull();
    const history = await ws.api.all(`/invitations/${weaker.id}/history`);
    expect(history.at(-1)).toMatchObject({ axis: 'revocation', note: 'merged' });
    expect(await ws.api.all(`/events/${event.id}/guest-list`)).toHaveLength(1);
    expect((await ws.api.post(`/invitations/${weaker.id}/send`)).status).toBe(409);
    await undo(body.id);
    expect(await read(ws, weaker)).toEqual(before);
    expect(await read(ws, stronger)).toEqual(stronger);
    expect(await ws.api.all(`/invitations/${weaker.id}/history`)).toHaveLength(1);
  });

  it('that was superseded is never given back: the one that stands is', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge, undo } = await twoPeople(ws);
    const event = await anEvent(ws);
    const stronger = await answer(ws, await invite(ws, event, kept), 'accept');
    const weaker = await invite(ws, event, merged);
    const { body } = await merge();
    await ws.api.create(`/invitations/${stronger.id}/revoke`);
    const again = await invite(ws, event, kept);
    expect(again.id).toBe(stronger.id);
    expect((await read(ws, weaker)).supersededBy).toBe(stronger.id);
    expect((await undo(body.id)).status).toBe(200);
    expect(await read(ws, weaker)).toMatchObject({
      ...{ influencerId: merged.id, supersededBy: null, revokedAt: null },
    });
  });

  it('count once in the funnel, with the posts of both', async () => {
    const ws = await app.workspace();
    const { kept, merged, merge } = await twoPeople(ws);
    const event = await anEvent(ws, {
      ...{ startsAt: '2026-03-01T20:00:00Z', endsAt: '2026-03-01T22:00:00Z' },
      rsvpDeadline: '2026-02-28T20:00:00Z',
    });
    const [one, other] = [await invite(ws, event, kept), await invite(ws, event, merged)];
    await ws.api.create('/posts', {
      ...{ influencerId: merged.id, invitationId: other.id, platform: 'instagram' },
      ...{ format: 'story', externalId: '1', publishedAt: '2026-03-01T21:00:00Z' },
    });
    const funnel = async () =>
      (await ws.api.read(`/reports/reach?eventId=${event.id}`)).funnel.published;
    expect(await funnel()).toBe(1);
    await merge();
    expect((await read(ws, other)).supersededBy).toBe(one.id);
    expect(await funnel()).toBe(1);
  });
});

describe('the reach report', () => {
  it('tells the same of one person as of two, but that they are one', async () => {
    const ws = await app.workspace();
    const accounts = (handle: string) => [{ platform: 'instagram', handle, followers: 1000 }];
    const kept = await anInfluencer(ws, { accounts: accounts('one.of.two') });
    const merged = await anInfluencer(ws, { accounts: accounts('two.of.two') });
    const event = await anEvent(ws);
    await answer(ws, await invite(ws, event, merged), 'accept');
    for (const [index, { id }] of [kept, merged, merged].entries()) {
      const post = await ws.api.create('/posts', {
        ...{ influencerId: id, eventId: event.id, platform: 'instagram', format: 'story' },
        ...{ externalId: `p-${index}`, publishedAt: '2026-03-01T21:00:00Z' },
      });
      await ws.api.create('/metrics', {
        readings: [
          {
            ...{ post: { id: post.id }, capturedAt: '2026-03-02T08:00:00Z' },
            provenance: 'platform_api',
            metrics: { views: 100 * (index + 1), reach: 80, likes: 7 },
          },
        ],
      });
    }
    const report = () => ws.api.read('/reports/reach');
    const before = await report();
    const { body } = await ws.api.post(`/influencers/${kept.id}/merge`, {
      influencerId: merged.id,
    });
    const { asOf: _, byInfluencer, totals, ...after } = await report();
    expect({ ...before, asOf: undefined, byInfluencer: [], totals: null }).toMatchObject({
      ...{ ...after, byInfluencer: [], totals: null },
    });
    expect(totals).toEqual({ ...before.totals, influencers: before.totals.influencers - 1 });
    expect(byInfluencer).toHaveLength(1);
    expect(byInfluencer[0]).toMatchObject({ id: kept.id, posts: 3, views: 600 });
    await ws.api.create(`/influencer-merges/${body.id}/undo`);
    const undone = await report();
    expect({ ...undone, asOf: null }).toEqual({ ...before, asOf: null });
  });
});
