import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import {
  anEvent,
  anInfluencer,
  anInvitation,
  guestOf,
  type Json,
} from '../../support/invitations.js';
import { until } from '../../support/until.js';

describe('seats that are in use, given up, or given by hand', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const guest = (invitation: { guestUrl: string }) => guestOf(app.client(), invitation);
  const host = (ws: TestWorkspace, { id }: Json, said: object): Promise<Json> =>
    ws.api.post(`/invitations/${id}/answer`, said);
  const read = (ws: TestWorkspace, { id }: Json): Promise<Json> =>
    ws.api.read(`/invitations/${id}`);
  const taken = async (ws: TestWorkspace, { id }: Json): Promise<number> =>
    (await ws.api.read(`/events/${id}`)).seatsTaken;

  it('stay with the guest who is in', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 2 });
    const [inside, waits] = [
      await anInvitation(ws, event.id, { partySize: 2 }),
      await anInvitation(ws, event.id, { partySize: 2 }),
    ];
    for (const one of [inside, waits]) await host(ws, one, { answer: 'accept' });
    const scan = { invitationId: inside.id, at: '2026-01-01T20:00:00Z', deviceId: 'd' };
    await ws.api.create('/check-ins', { checkIns: [{ ...scan, nonce: '1' }] });
    for (const said of [
      { answer: 'withdraw' },
      { answer: 'decline' },
      { answer: 'accept', partySize: 1 },
    ]) {
      const refused = await guest(inside).post('/answer', said);
      expect(refused).toMatchObject({ status: 409, body: { code: 'already_here' } });
    }
    expect(await ws.api.post(`/invitations/${inside.id}/revoke`)).toMatchObject({
      status: 409,
      body: { code: 'already_here' },
    });
    expect((await guest(inside).read('')).mayWithdraw).toBe(false);
    expect(await taken(ws, event)).toBe(2);
    expect((await read(ws, waits)).answer).toBe('waitlisted');
    await ws.api.create('/check-ins', { checkIns: [{ ...scan, nonce: '2', present: false }] });
    expect((await ws.api.post(`/invitations/${inside.id}/revoke`)).status).toBe(200);
    expect((await read(ws, waits)).answer).toBe('offered');
  });

  it('are given by the host to who waits, past the line, where the party fits', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 3 });
    const party = (partySize: number) => anInvitation(ws, event.id, { partySize });
    const [first, large, picked] = [await party(2), await party(3), await party(2)];
    for (const one of [first, large, picked])
      await guest(one).create('/answer', { answer: 'accept' });
    const refused = await host(ws, picked, { answer: 'accept' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'party_does_not_fit' } });
    expect(await read(ws, picked)).toMatchObject({ answer: 'waitlisted', waitlistPosition: 2 });
    const seated = await host(ws, picked, { answer: 'accept', partySize: 1 });
    expect(seated.body).toMatchObject({ answer: 'accepted', partySize: 1, waitlistPosition: null });
    expect(await taken(ws, event)).toBe(3);
    expect((await read(ws, large)).answer).toBe('waitlisted');
  });

  it('may be given up after the deadline until the start, but not taken', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { rsvpDeadline: '2020-01-01T00:00:00Z' });
    const invitation = await anInvitation(ws, event.id);
    await host(ws, invitation, { answer: 'accept' });
    expect(await guest(invitation).read('')).toMatchObject({ mayAnswer: false, mayWithdraw: true });
    const gone = await guest(invitation).create('/answer', { answer: 'withdraw' });
    expect(gone.answer).toBe('withdrawn');
    expect(await taken(ws, event)).toBe(0);
    expect(await guest(invitation).post('/answer', { answer: 'accept' })).toMatchObject({
      status: 409,
      body: { code: 'answer_too_late' },
    });
  });

  it('that are offered may be taken while the list is closed', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 1 });
    const [first, second] = [await anInvitation(ws, event.id), await anInvitation(ws, event.id)];
    for (const one of [first, second]) await guest(one).create('/answer', { answer: 'accept' });
    await guest(first).create('/answer', { answer: 'withdraw' });
    await ws.api.create(`/events/${event.id}/close`);
    expect((await guest(second).read('')).mayAnswer).toBe(true);
    const answered = await guest(second).create('/answer', { answer: 'accept' });
    expect(answered).toMatchObject({ answer: 'accepted', ticket: expect.any(String) });
    await ws.api.create(`/events/${event.id}/cancel`);
    expect(await guest(second).read('')).toMatchObject({ answer: 'accepted', ticket: null });
  });

  it('are not offered to who must not be contacted', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 1 });
    const [first, silent, next] = [
      await anInvitation(ws, event.id),
      await anInvitation(ws, event.id),
      await anInvitation(ws, event.id),
    ];
    for (const one of [first, silent, next]) await host(ws, one, { answer: 'accept' });
    await ws.api.create(`/influencers/${silent.influencerId}/do-not-contact`, { reason: 'asked' });
    await guest(first).create('/answer', { answer: 'withdraw' });
    expect((await read(ws, silent)).answer).toBe('waitlisted');
    expect((await read(ws, next)).answer).toBe('offered');
  });

  it('belong to the guest who is invited again after a revocation, as if for the first time', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const { id: influencerId } = await anInfluencer(ws);
    const invite = (partySize: number) =>
      ws.api.post('/invitations', { eventId: event.id, influencerId, partySize });
    const { body: before } = await invite(2);
    await host(ws, before, { answer: 'accept', companions: [{ name: 'Sacha' }] });
    const { ticket } = await read(ws, before);
    await ws.api.create(`/invitations/${before.id}/send`);
    await ws.api.create(`/invitations/${before.id}/revoke`);
    const again = await invite(3);
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({
      id: before.id,
      partyLimit: 3,
      partySize: 3,
      delivery: 'draft',
      answer: 'pending',
      presence: 'expected',
      answeredAt: null,
      sentAt: null,
      revokedAt: null,
      companions: [],
      ticket: null,
    });
    expect(again.body.guestUrl).not.toBe(before.guestUrl);
    expect((await guest(before).get('')).status).toBe(404);
    await guest(again.body).create('/answer', { answer: 'accept' });
    const after = await read(ws, before);
    expect(after.ticket).not.toBe(ticket);
    expect(await taken(ws, event)).toBe(3);
    const old = { ticket, at: '2026-01-01T20:00:00Z', deviceId: 'd', nonce: '1' };
    const { items } = await ws.api.create('/check-ins', { checkIns: [old] });
    expect(items[0]).toMatchObject({ outcome: 'refused', reason: 'unknown' });
    const history = await ws.api.all(`/invitations/${before.id}/history`);
    const revocations = history.filter(({ axis }) => axis === 'revocation');
    expect(revocations.map(({ to }) => to)).toEqual(['revoked', null]);
    expect((await invite(1)).body.code).toBe('already_invited');
  });

  it('are open again to who never answered, where the deadline moves ahead', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 1 });
    const [first, second] = [await anInvitation(ws, event.id), await anInvitation(ws, event.id)];
    for (const one of [first, second]) await guest(one).create('/answer', { answer: 'accept' });
    await guest(first).create('/answer', { answer: 'withdraw' });
    const deadline = new Date(Date.now() + 3_600_000).toISOString();
    await ws.api.patch(`/events/${event.id}`, { rsvpDeadline: deadline });
    await until(async () => (await read(ws, second)).offeredUntil === deadline);
  });
});
