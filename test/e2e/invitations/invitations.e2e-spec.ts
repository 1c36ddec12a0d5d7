import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import {
  anEvent,
  anInfluencer,
  anInvitation,
  guestOf,
  influencers,
  type Json,
} from '../../support/invitations.js';
import { until } from '../../support/until.js';

describe('invitations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('are made one at a time, not sent, not answered, nobody there', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const guest = await anInfluencer(ws, { name: 'Zoé 🎤 ليلى' });
    const answer = await ws.api.post('/invitations', {
      eventId: event.id,
      influencerId: guest.id,
      partySize: 3,
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toMatch(new RegExp(`/invitations/${answer.body.id}$`));
    expect(answer.body).toMatchObject({
      eventId: event.id,
      influencerId: guest.id,
      influencerName: 'Zoé 🎤 ليلى',
      partyLimit: 3,
      partySize: 3,
      delivery: 'draft',
      answer: 'pending',
      presence: 'expected',
      ticket: null,
      revokedAt: null,
      deliverables: [],
    });
    expect(answer.body.guestUrl).toMatch(/\/guest\/[\w-]{65}$/);
    expect(await ws.api.read(`/invitations/${answer.body.id}`)).toEqual(answer.body);
  });

  it('are made many at a time, in the order of the request', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const people = await influencers(ws, 5);
    const { items } = await ws.api.create('/invitations', {
      eventId: event.id,
      invitations: people.map((influencerId, index) => ({ influencerId, partySize: index + 1 })),
    });
    expect(items.map((item: Json) => [item.influencerId, item.partyLimit])).toEqual(
      people.map((id, index) => [id, index + 1]),
    );
    expect(new Set(items.map(({ guestUrl }: Json) => guestUrl)).size).toBe(5);
  });

  it('carry what was agreed in exchange, due so many hours after the start', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const deliverables = [{ platform: 'instagram', format: 'story', count: 2, dueHours: 48 }];
    const invitation = await anInvitation(ws, event.id, { deliverables });
    expect(invitation.deliverables).toEqual([
      {
        id: expect.any(String),
        platform: 'instagram',
        format: 'story',
        count: 2,
        published: 0,
        dueAt: '2099-03-30T20:05:00.000Z',
        state: 'expected',
      },
    ]);
    const seen = await guestOf(app.client(), invitation).read('');
    expect(seen.deliverables).toEqual(invitation.deliverables);
  });

  it('are made all or none, and the pointer says who is in the way', async () => {
    const [ws, other] = [await app.workspace(), await app.workspace()];
    const event = await anEvent(ws);
    const [a, b] = (await influencers(ws, 2)) as [string, string];
    const silent = await anInfluencer(ws);
    await ws.api.create(`/influencers/${silent.id}/do-not-contact`, { reason: 'asked us to stop' });
    const foreign = await anInfluencer(other);
    await ws.api.create('/invitations', { eventId: event.id, influencerId: a });
    const invite = (influencerId: string) =>
      ws.api.post('/invitations', {
        eventId: event.id,
        invitations: [{ influencerId: b }, { influencerId }],
      });
    for (const [id, status, code] of [
      [a, 409, 'already_invited'],
      [b, 409, 'already_invited'],
      [silent.id, 409, 'do_not_contact'],
      [foreign.id, 404, 'reference_not_found'],
      [randomUUID(), 404, 'reference_not_found'],
    ]) {
      const refused = await invite(id);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status, code });
      expect(refused.body.errors[0].pointer).toBe('/invitations/1/influencerId');
    }
    expect(await ws.api.all('/invitations')).toHaveLength(1);
    const again = await ws.api.post('/invitations', { eventId: event.id, influencerId: a });
    expect(again).toMatchObject({ status: 409, body: { code: 'already_invited' } });
    expect(again.body.errors[0].pointer).toBe('/influencerId');
  });

  it('lead to an event of this workspace that takes place', async () => {
    const [ws, other] = [await app.workspace(), await app.workspace()];
    const { id: influencerId } = await anInfluencer(ws);
    const foreign = await anEvent(other);
    const unknown = await ws.api.post('/invitations', { eventId: foreign.id, influencerId });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'reference_not_found' } });
    expect(unknown.body.errors[0].pointer).toBe('/eventId');
    const event = await anEvent(ws);
    await ws.api.create(`/events/${event.id}/cancel`);
    const refused = await ws.api.post('/invitations', { eventId: event.id, influencerId });
    expect(refused).toMatchObject({ status: 409, body: { code: 'event_not_open' } });
  });

  it.each([
    [
      { influencerId: randomUUID(), invitations: [{ influencerId: randomUUID() }] },
      '/influencerId',
      'needs_exactly_one',
    ],
    [{}, '/influencerId', 'needs_exactly_one'],
    [
      { invitations: [{ influencerId: randomUUID() }], partySize: 2 },
      '/partySize',
      'needs_exactly_one',
    ],
    [{ invitations: [] }, '/invitations', 'too_few'],
    [{ invitations: [{ influencerId: 'x' }] }, '/invitations/0/influencerId', 'not_an_id'],
    [
      { invitations: [{ influencerId: randomUUID(), size: 2 }] },
      '/invitations/0/size',
      'unknown_field',
    ],
    [{ influencerId: randomUUID(), partySize: 0 }, '/partySize', 'too_small'],
    [{ influencerId: randomUUID(), partySize: 101 }, '/partySize', 'too_large'],
    [
      {
        influencerId: randomUUID(),
        deliverables: [{ platform: 'fax', format: 'story', count: 1, dueHours: 4 }],
      },
      '/deliverables/0/platform',
      'not_one_of',
    ],
  ])('refuse %j', async (wrong, pointer, code) => {
    const ws = await app.workspace();
    const { status, body } = await ws.api.post('/invitations', { eventId: randomUUID(), ...wrong });
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ pointer, code }],
    });
  });

  it('are refused above a thousand', async () => {
    const ws = await app.workspace();
    const invitations = Array.from({ length: 1001 }, () => ({ influencerId: randomUUID() }));
    const { body } = await ws.api.post('/invitations', { eventId: randomUUID(), invitations });
    expect(body.errors[0]).toMatchObject({ pointer: '/invitations', code: 'too_many' });
  });

  it('do not exist for other workspaces', async () => {
    const [ours, theirs] = [await app.workspace(), await app.workspace()];
    const invitation = await anInvitation(theirs, (await anEvent(theirs)).id);
    const path = `/invitations/${invitation.id}`;
    expect((await ours.api.get(path)).status).toBe(404);
    expect((await ours.api.get(`${path}/history`)).status).toBe(404);
    expect((await ours.api.post(`${path}/send`)).status).toBe(404);
    expect((await ours.api.post(`${path}/revoke`)).status).toBe(404);
    expect((await ours.api.post(`${path}/answer`, { answer: 'accept' })).status).toBe(404);
    expect((await ours.api.get('/invitations/not-an-id')).status).toBe(404);
  });

  it('need the permission', async () => {
    const ws = await app.workspace();
    const reader = await ws.keyed('invitations:read');
    const invitation = await anInvitation(ws, (await anEvent(ws)).id);
    expect((await reader.get(`/invitations/${invitation.id}`)).status).toBe(200);
    expect((await reader.post(`/invitations/${invitation.id}/send`)).status).toBe(403);
    expect((await (await ws.keyed('guest-lists:read')).get('/invitations')).status).toBe(403);
  });

  it('are listed page by page, and by filter', async () => {
    const ws = await app.workspace();
    const [one, two] = [await anEvent(ws), await anEvent(ws)];
    const guest = await anInfluencer(ws, { name: 'Éloïse Martin' });
    await ws.api.create('/invitations', { eventId: one.id, influencerId: guest.id });
    for (let count = 0; count < 4; count += 1) await anInvitation(ws, two.id);
    const [last] = await ws.api.all('/invitations');
    await ws.api.create(`/invitations/${last.id}/answer`, { answer: 'accept' });
    expect(await ws.api.all('/invitations?limit=2')).toHaveLength(5);
    expect(await ws.api.all(`/invitations?eventId=${two.id}`)).toHaveLength(4);
    expect(await ws.api.all(`/invitations?influencerId=${guest.id}`)).toHaveLength(1);
    expect(await ws.api.all('/invitations?answer=accepted')).toHaveLength(1);
    expect(await ws.api.all('/invitations?delivery=sent')).toHaveLength(0);
    expect(await ws.api.all('/invitations?presence=expected')).toHaveLength(5);
    expect(await ws.api.all(`/invitations?q=${encodeURIComponent('élo')}`)).toHaveLength(1);
    expect((await ws.api.get('/invitations?answer=maybe')).status).toBe(400);
  });

  it('are made and sent once under an idempotency key', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const guest = await anInfluencer(ws, { email: 'once@example.com' });
    const body = { eventId: event.id, influencerId: guest.id };
    const keyed = ws.api.with({ 'idempotency-key': 'invite' });
    const [first, second] = [
      await keyed.post('/invitations', body),
      await keyed.post('/invitations', body),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const sending = ws.api.with({ 'idempotency-key': 'send' });
    const [sent, again] = [
      await sending.post(`/invitations/${first.body.id}/send`),
      await sending.post(`/invitations/${first.body.id}/send`),
    ];
    expect(again.body).toEqual(sent.body);
  });
});

describe('sending an invitation', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('goes by mail where there is an address', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const guest = await anInfluencer(ws, { email: 'ines@example.com', locale: 'fr' });
    const { id } = await ws.api.create('/invitations', {
      eventId: event.id,
      influencerId: guest.id,
    });
    const { body } = await ws.api.post(`/invitations/${id}/send`);
    expect(body).toMatchObject({ answer: 'pending', presence: 'expected' });
    expect(['queued', 'sent']).toContain(body.delivery);
    await until(async () => (await ws.api.read(`/invitations/${id}`)).delivery === 'sent');
    const { items } = await ws.api.read(`/invitations/${id}/history`);
    expect(items.map(({ axis, from, to }: Json) => [axis, from, to])).toEqual([
      ['delivery', null, 'draft'],
      ['delivery', 'draft', 'queued'],
      ['delivery', 'queued', 'sent'],
    ]);
    expect(items[1].by).toMatch(/^api_key:/);
    expect(items[2].by).toBe('system');
    await ws.api.create(`/invitations/${id}/send`);
    await until(async () => (await ws.api.read(`/invitations/${id}/history`)).items.length === 5);
  });

  it('is done by hand where there is none', async () => {
    const ws = await app.workspace();
    const { id } = await anInvitation(ws, (await anEvent(ws)).id);
    const { body } = await ws.api.post(`/invitations/${id}/send`);
    expect(body.delivery).toBe('sent');
    expect(body.sentAt).not.toBeNull();
    const { items } = await ws.api.read(`/invitations/${id}/history`);
    expect(items.at(-1)).toMatchObject({ from: 'draft', to: 'sent', note: 'by_hand' });
  });

  it('is refused for drafts, revoked invitations, and people who must not be contacted', async () => {
    const ws = await app.workspace();
    const draft = await anEvent(ws, { state: 'draft' });
    const early = await anInvitation(ws, draft.id);
    const send = ({ id }: { id: string }) => ws.api.post(`/invitations/${id}/send`);
    expect(await send(early)).toMatchObject({ status: 409, body: { code: 'event_not_open' } });
    const late = await anEvent(ws, { rsvpDeadline: '2020-01-01T00:00:00Z' });
    const overdue = await anInvitation(ws, late.id);
    expect(await send(overdue)).toMatchObject({ status: 409, body: { code: 'answer_too_late' } });
    const event = await anEvent(ws);
    const revoked = await anInvitation(ws, event.id);
    await ws.api.create(`/invitations/${revoked.id}/revoke`);
    expect(await send(revoked)).toMatchObject({
      status: 409,
      body: { code: 'invitation_revoked' },
    });
    const silent = await anInvitation(ws, event.id);
    await ws.api.create(`/influencers/${silent.influencerId}/do-not-contact`, { reason: 'asked' });
    expect(await send(silent)).toMatchObject({ status: 409, body: { code: 'do_not_contact' } });
    expect((await ws.api.read(`/invitations/${silent.id}`)).delivery).toBe('draft');
  });
});
