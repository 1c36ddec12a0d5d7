import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';
import { until } from '../../support/until.js';

/** Days from now, so that deadlines lie ahead of the guests. */
const at = (days: number, hours = 0): string =>
  new Date(Date.now() + days * 86_400_000 + hours * 3_600_000).toISOString();
const day = (days: number): string => at(days).slice(0, 10);

describe('a season, from the campaign to the report', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let integration: ReturnType<TestApp['client']>;
  const made: Record<string, Body> = {};

  beforeAll(async () => {
    app = await startApp();
    ws = await app.workspace();
    integration = await ws.keyed('metrics:write', 'posts:write');
  });
  afterAll(() => app.close());

  it('begins with a campaign that has goals and a budget', async () => {
    made['campaign'] = await ws.api.create('/campaigns', {
      name: 'Automne au stade',
      startsOn: day(0),
      endsOn: day(60),
      hashtags: ['AutomneAuStade'],
      objectives: [{ metric: 'netReach', target: 100_000, deadline: day(60) }],
      budget: [{ label: 'Régie', money: { amount: 400_000, currency: 'EUR' } }],
      universe: { population: 1_000_000, label: 'Agglomération' },
    });
    expect(made['campaign'].hashtags).toEqual(['AutomneAuStade']);
  });

  it('has a match with four seats', async () => {
    made['event'] = await ws.api.create('/events', {
      campaignId: made['campaign'].id,
      kind: 'match',
      title: 'Match à domicile',
      venue: { name: 'Le Grand Stade', city: 'Toulouse', timeZone: 'Europe/Paris' },
      startsAt: at(10),
      endsAt: at(10, 2),
      seats: 4,
      seatValue: { amount: 25_000, currency: 'EUR' },
    });
    expect(made['event']).toMatchObject({ state: 'open', seats: 4, seatsTaken: 0 });
  });

  it('invites three people, one of them with a story in exchange', async () => {
    const people = [
      {
        name: 'Aïcha Delmas',
        field: 'food',
        email: 'aicha@example.com',
        locale: 'fr',
        accounts: [{ platform: 'instagram', handle: 'aicha.exemple', followers: 42_000 }],
      },
      {
        name: 'Bastien Lacaze',
        field: 'sport',
        email: 'bastien@example.com',
        locale: 'fr',
        accounts: [{ platform: 'instagram', handle: 'bastien.exemple', followers: 90_000 }],
      },
      { name: 'Chloe Marsh', field: 'cinema', email: 'chloe@example.com', locale: 'en' },
    ];
    made['people'] = [];
    for (const person of people) made['people'].push(await ws.api.create('/influencers', person));
    const [aicha, bastien, chloe] = made['people'];
    const { items } = await ws.api.create('/invitations', {
      eventId: made['event'].id,
      invitations: [
        {
          influencerId: aicha.id,
          partySize: 2,
          deliverables: [{ platform: 'instagram', format: 'story', count: 1, dueHours: 24 }],
        },
        { influencerId: bastien.id, partySize: 2 },
        { influencerId: chloe.id, partySize: 1 },
      ],
    });
    made['invitations'] = items;
    for (const item of items)
      expect(item).toMatchObject({ delivery: 'draft', answer: 'pending', presence: 'expected' });
  });

  it('sends them their links', async () => {
    made['links'] = [];
    for (const { id } of made['invitations']) {
      const sent = (await ws.api.post(`/invitations/${id}/send`)).body;
      expect(['queued', 'sent']).toContain(sent.delivery);
      made['links'].push(new URL(sent.guestUrl).pathname.split('/').at(-1));
    }
    await until(
      async () =>
        (await ws.api.read(`/invitations/${made['invitations'][0].id}`)).delivery === 'sent',
    );
  });

  it('lets guests answer without an account, and the third wait', async () => {
    const [aicha, bastien, chloe] = made['links'];
    const page = (await app.client().get(`/api/guest/${aicha}`)).body;
    expect(page).toMatchObject({ answer: 'pending' });
    const accept = (token: string, body: object = {}) =>
      app.client().post(`/api/guest/${token}/answer`, { answer: 'accept', ...body });
    expect((await accept(aicha, { partySize: 2, companions: [{ name: 'Zoé' }] })).body.answer).toBe(
      'accepted',
    );
    expect((await accept(bastien, { partySize: 2 })).body.answer).toBe('accepted');
    expect((await accept(chloe)).body.answer).toBe('waitlisted');
    expect(await ws.api.read(`/events/${made['event'].id}`)).toMatchObject({ seatsTaken: 4 });
  });

  it('offers freed seats to who waits', async () => {
    const [, bastien, chloe] = made['links'];
    await app.client().post(`/api/guest/${bastien}/answer`, { answer: 'withdraw' });
    expect((await app.client().get(`/api/guest/${chloe}`)).body.answer).toBe('offered');
    expect(
      (await app.client().post(`/api/guest/${chloe}/answer`, { answer: 'accept' })).body.answer,
    ).toBe('accepted');
    expect(await ws.api.read(`/events/${made['event'].id}`)).toMatchObject({ seatsTaken: 3 });
  });

  it('checks one in, by ticket and twice', async () => {
    const { ticket } = (await app.client().get(`/api/guest/${made['links'][0]}`)).body;
    const scan = (nonce: string) =>
      ws.api.create('/check-ins', {
        checkIns: [{ ticket, at: at(10), deviceId: 'door-1', nonce }],
      });
    expect((await scan('a')).items[0].outcome).toBe('checked_in');
    expect((await scan('a')).items[0].outcome).toBe('checked_in');
    expect((await scan('b')).items[0].outcome).toBe('already');
  });

  it('takes readings of a story that is logged later', async () => {
    const url = 'https://www.instagram.com/stories/aicha.exemple/3141592653589793238/';
    const reading = {
      post: { url },
      capturedAt: at(10, 5),
      provenance: 'platform_api',
      metrics: { reach: 12_000, views: 15_000, likes: null, replies: 40 },
    };
    const early = await integration.post('/metrics', { readings: [reading] });
    expect(early.body).toMatchObject({ accepted: 0, unmatched: 1 });
    const post = await integration.create('/posts', {
      influencerId: made['people'][0].id,
      platform: 'instagram',
      format: 'story',
      url,
      publishedAt: at(10, 1),
    });
    expect(post).toMatchObject({
      invitationId: made['invitations'][0].id,
      eventId: made['event'].id,
      campaignId: made['campaign'].id,
    });
    made['post'] = post;
    await until(async () => (await ws.api.read(`/posts/${post.id}/readings`)).items.length === 1);
    const deliverables = (
      await ws.api.read(`/deliverables?invitationId=${made['invitations'][0].id}`)
    ).items;
    expect(deliverables).toMatchObject([{ state: 'published', published: 1 }]);
  });

  it('keeps a correction downwards as it is', async () => {
    const reading = {
      post: { id: made['post'].id },
      capturedAt: at(10, 20),
      provenance: 'platform_api',
      metrics: { reach: 11_500 },
    };
    expect((await integration.post('/metrics', { readings: [reading] })).body).toMatchObject({
      accepted: 1,
    });
  });

  it('ends in a report whose numbers can be followed', async () => {
    const report = await ws.api.read(`/reports/reach?campaignId=${made['campaign'].id}`);
    expect(report.totals).toMatchObject({
      posts: 1,
      influencers: 1,
      views: 15_000,
      grossReach: 11_500,
      engagements: 40,
    });
    expect(report.totals.netReach).toEqual({
      low: 11_500,
      best: 11_500,
      high: 11_500,
      universe: 1_000_000,
    });
    expect(report.funnel).toEqual({
      invited: 3,
      answered: 3,
      accepted: 2,
      seatsAccepted: 3,
      present: 1,
      published: 1,
      measured: 1,
    });
    expect(report.seats).toEqual({ offered: 4, taken: 3, used: 2, empty: 2, withContent: 2 });
    expect(report.cost).toMatchObject({
      cash: { amount: 400_000, currency: 'EUR' },
      hospitality: { amount: 75_000, currency: 'EUR' },
      total: { amount: 475_000, currency: 'EUR' },
      perSeatUsed: { amount: 237_500, currency: 'EUR' },
    });
    expect(report.provenance.reach).toMatchObject({
      value: 11_500,
      measuredShare: 1,
      byProvenance: { platform_api: 11_500 },
    });
    expect(report.timeline.at(-1)).toMatchObject({
      posts: 1,
      views: 15_000,
      grossReach: 11_500,
      engagements: 40,
    });
  });

  it('kept every change of an answer with who and when', async () => {
    const { items } = await ws.api.read(`/invitations/${made['invitations'][2].id}/history`);
    const answers = items
      .filter((change: { axis: string }) => change.axis === 'answer')
      .map((change: { to: string }) => change.to);
    expect(answers.sort()).toEqual(['accepted', 'offered', 'waitlisted']);
    expect(
      items.every((change: { by: string; at: string }) => change.by !== '' && change.at !== ''),
    ).toBe(true);
  });
});
