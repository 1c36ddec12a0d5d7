import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestMember, type TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';
import { anEvent, anInfluencer, anInvitation, guestOf } from '../../support/invitations.js';

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

const log = (query = ''): Promise<Body[]> => admin.api.all(`/audit-log?limit=200${query}`);

/** The newest entry of an action. */
const entry = async (action: string): Promise<Body> =>
  (await log(`&action=${encodeURIComponent(action)}`))[0];

const PERSONAL = { withheld: 'personal' };

describe('a change', () => {
  it('is told with who, what before and after, when and from where', async () => {
    const api = (await ws.member('manager')).api.with({
      'user-agent': 'spec/1',
      'x-request-id': 'a-request-1',
    });
    const from = Date.now();
    const { id } = await api.create('/events', {
      kind: 'match',
      title: 'Toulouse – Lyon',
      venue: { name: 'Stade', city: 'Toulouse', timeZone: 'Europe/Paris' },
      startsAt: '2099-03-28T20:05:00Z',
      endsAt: '2099-03-28T22:00:00Z',
      seats: 10,
      seatValue: { amount: 12_000, currency: 'EUR' },
    });
    await api.patch(`/events/${id}`, {
      title: 'Toulouse – Paris',
      seats: 12,
      seatValue: { amount: 13_000, currency: 'EUR' },
      venue: { name: 'Stade', city: 'Blagnac', timeZone: 'Europe/Paris' },
    });
    const [changed, made] = await log(`&subjectId=${id}`);
    expect(changed).toMatchObject({
      action: 'event.changed',
      actor: { kind: 'member', name: 'manager' },
      subject: { type: 'event', id, name: 'Toulouse – Paris' },
      requestId: 'a-request-1',
      origin: { ip: '127.0.0.1', userAgent: 'spec/1' },
    });
    expect(changed.before).toEqual({
      title: 'Toulouse – Lyon',
      seats: 10,
      seatsFree: 10,
      seatValue: { amount: 12_000, currency: 'EUR' },
      venue: { city: 'Toulouse' },
    });
    expect(changed.after).toEqual({
      title: 'Toulouse – Paris',
      seats: 12,
      seatsFree: 12,
      seatValue: { amount: 13_000, currency: 'EUR' },
      venue: { city: 'Blagnac' },
    });
    expect(Date.parse(changed.at)).toBeGreaterThanOrEqual(from);
    expect(made).toMatchObject({ action: 'event.created', before: null });
    expect(made.after).toMatchObject({ title: 'Toulouse – Lyon', state: 'open' });
  });

  it('that changes nothing is not told, nor one that was refused', async () => {
    const event = await anEvent(ws);
    const before = await log();
    expect((await ws.api.patch(`/events/${event.id}`, { title: event.title })).status).toBe(200);
    expect((await ws.api.patch(`/events/${event.id}`, { campaignId: event.id })).status).toBe(404);
    expect((await ws.api.post(`/events/${event.id}/open`)).status).toBe(409);
    expect(await log()).toHaveLength(before.length);
  });

  it('by an integration bears the name of its key, and is told once however often it is sent', async () => {
    const api = ws.api.with({ 'idempotency-key': 'once' });
    const body = { name: 'Spring', startsOn: '2026-03-01', endsOn: '2026-04-01' };
    await api.create('/campaigns', body);
    await api.create('/campaigns', body);
    const entries = await log('&action=campaign.created');
    expect(entries).toHaveLength(1);
    expect(entries[0].actor).toMatchObject({ kind: 'api_key', name: 'test' });
    expect(entries[0].after).toMatchObject({ name: 'Spring', startsOn: '2026-03-01' });
  });

  it('of the workspace, of a campaign and of an event’s state is told', async () => {
    await admin.api.patch('', { name: 'South-West', currency: 'CHF' });
    expect(await entry('workspace.changed')).toMatchObject({
      subject: { type: 'workspace', id: ws.id, name: 'South-West' },
      after: { name: 'South-West', currency: 'CHF' },
    });
    const campaign = await ws.api.create('/campaigns', {
      name: 'Spring',
      startsOn: '2026-03-01',
      endsOn: '2026-04-01',
      objectives: [{ metric: 'reach', target: 10 }],
    });
    await ws.api.patch(`/campaigns/${campaign.id}`, {
      name: 'Summer',
      brief: 'Ask Camille first',
      objectives: [{ metric: 'reach', target: 20, deadline: '2026-03-20' }],
    });
    const changed = await entry('campaign.changed');
    expect(changed.before).toEqual({
      name: 'Spring',
      brief: null,
      objectives: [{ metric: 'reach', target: 10, deadline: null }],
    });
    expect(changed.after).toEqual({
      name: 'Summer',
      brief: PERSONAL,
      objectives: [{ metric: 'reach', target: 20, deadline: '2026-03-20' }],
    });
    const event = await anEvent(ws);
    await ws.api.create(`/events/${event.id}/close`);
    expect(await entry('event.closed')).toMatchObject({
      before: { state: 'open' },
      after: { state: 'closed' },
    });
  });
});

describe('a guest’s way', () => {
  it('is told step by step, with who took each', async () => {
    const event = await anEvent(ws);
    const invitation = await anInvitation(ws, event.id, {
      partySize: 2,
      deliverables: [{ platform: 'instagram', format: 'story', count: 1, dueHours: 24 }],
    });
    const sent = await ws.api.create(`/invitations/${invitation.id}/send`);
    const guest = guestOf(app.client({ 'user-agent': 'phone' }), sent);
    await guest.create('/answer', {
      answer: 'accept',
      partySize: 2,
      companions: [{ name: 'Zoé' }],
    });
    await guest.create('/answer', { answer: 'withdraw' });
    await ws.api.create(`/invitations/${invitation.id}/revoke`);
    const entries = await log(`&subjectId=${invitation.id}`);
    expect(entries.map(({ action, actor }) => `${action} ${actor.kind}`).reverse()).toEqual([
      'invitation.created api_key',
      'invitation.sent api_key',
      'invitation.accepted guest',
      'invitation.companions-named guest',
      'invitation.withdrawn guest',
      'invitation.companions-named guest',
      'invitation.revoked api_key',
    ]);
    const [, , , named, accepted, , made] = entries;
    expect(accepted).toMatchObject({
      actor: { kind: 'guest', id: invitation.id, name: entries[0].subject.name },
      before: { answer: 'pending', answeredAt: null },
      after: { answer: 'accepted' },
      origin: { userAgent: 'phone' },
    });
    expect(accepted.actor.name).toMatch(/^Guest/);
    expect(named).toMatchObject({
      before: { companions: PERSONAL, named: 0 },
      after: { companions: PERSONAL, named: 1 },
    });
    expect(made.after).toMatchObject({ eventId: event.id, partyLimit: 2, delivery: 'draft' });
    expect(await entry('deliverable.agreed')).toMatchObject({
      after: { format: 'story', count: 1 },
    });
  });

  it('is told guest by guest where many are invited at once, and with the system where it offers seats', async () => {
    const event = await anEvent(ws, { seats: 1 });
    const influencers = await Promise.all([anInfluencer(ws), anInfluencer(ws)]);
    const { items } = await ws.api.create('/invitations', {
      eventId: event.id,
      invitations: influencers.map(({ id }) => ({ influencerId: id })),
    });
    expect(await log('&action=invitation.created')).toHaveLength(2);
    const [first, second] = items;
    await ws.api.create(`/invitations/${first.id}/answer`, { answer: 'accept' });
    await ws.api.create(`/invitations/${second.id}/answer`, { answer: 'accept' });
    await ws.api.create(`/invitations/${first.id}/answer`, { answer: 'withdraw' });
    expect(await entry('invitation.offered-seats')).toMatchObject({
      actor: { kind: 'system', id: null, name: null },
      subject: { id: second.id },
      before: { answer: 'waitlisted', waitlistPosition: 1 },
      origin: null,
    });
    const scan = { invitationId: second.id, at: '2099-03-28T20:00:00Z', deviceId: 'd', nonce: '1' };
    await ws.api.create(`/invitations/${second.id}/answer`, { answer: 'accept' });
    await ws.api.create('/check-ins', { checkIns: [scan] });
    expect(await entry('invitation.checked-in')).toMatchObject({
      subject: { type: 'invitation', id: second.id },
      after: { presence: 'present' },
    });
  });
});

describe('content and readings', () => {
  it('are told: the post, what it is bound to, and a batch by its counts', async () => {
    const event = await anEvent(ws, {
      startsAt: '2026-03-28T20:05:00Z',
      endsAt: '2026-03-28T22:00:00Z',
      rsvpDeadline: '2026-03-28T22:00:00Z',
    });
    const invitation = await anInvitation(ws, event.id);
    const [deliverable] = (
      await ws.api.create(`/invitations/${invitation.id}/deliverables`, {
        items: [
          { platform: 'instagram', format: 'story', count: 1, dueAt: '2026-03-30T00:00:00Z' },
        ],
      })
    ).items;
    const post = await ws.api.create('/posts', {
      influencerId: invitation.influencerId,
      platform: 'instagram',
      format: 'story',
      externalId: 'secret-story-1',
      publishedAt: '2026-03-28T21:00:00Z',
      caption: 'With Zoé',
    });
    expect((await log(`&subjectId=${post.id}`)).map(({ action }) => action)).toEqual([
      'post.bound',
      'post.logged',
    ]);
    expect(await entry('deliverable.published')).toMatchObject({ subject: { id: deliverable.id } });
    expect((await entry('post.logged')).after).toMatchObject({
      caption: PERSONAL,
      externalId: PERSONAL,
    });
    await ws.api.create(`/deliverables/${deliverable.id}/verify`);
    expect(await entry('deliverable.verified')).toMatchObject({
      before: { state: 'published' },
      after: { state: 'verified' },
    });
    const readings = [
      {
        post: { id: post.id },
        capturedAt: '2026-03-28T22:00:00Z',
        provenance: 'declared',
        metrics: { views: 1 },
      },
      {
        post: { platform: 'x', externalId: 'unknown' },
        capturedAt: '2026-03-28T22:00:00Z',
        provenance: 'declared',
        metrics: { views: 1 },
      },
    ];
    await ws.api.create('/metrics', { readings });
    await ws.api.create('/metrics', { readings });
    const batches = await log('&action=readings.received');
    expect(batches.map(({ after }) => after)).toEqual([
      { accepted: 1, duplicates: 0, unmatched: 1, rejected: 0, requests: 1 },
    ]);
  });
});
