import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import {
  anEvent,
  anInfluencer,
  anInvitation,
  guestOf,
  type Json,
} from '../../support/invitations.js';

describe('a guest, by their link', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const guest = (invitation: { guestUrl: string }) => guestOf(app.client(), invitation);

  it('sees their invitation, and nothing about anybody else', async () => {
    const ws = await app.workspace();
    const campaign = await ws.api.create('/campaigns', {
      name: 'Derby',
      startsOn: '2099-01-01',
      endsOn: '2099-06-30',
      hashtags: ['derby'],
      brief: 'Show the stands.',
    });
    const event = await anEvent(ws, { campaignId: campaign.id, doorsAt: '2099-03-28T18:30:00Z' });
    const person = await anInfluencer(ws, { name: 'Inès' });
    const invitation = await ws.api.create('/invitations', {
      eventId: event.id,
      influencerId: person.id,
      partySize: 2,
    });
    expect(await guest(invitation).read('')).toEqual({
      event: {
        kind: 'match',
        title: 'Toulouse – Lyon',
        state: 'open',
        venue: { name: 'Stade', city: 'Toulouse', address: null, timeZone: 'Europe/Paris' },
        doorsAt: '2099-03-28T18:30:00.000Z',
        startsAt: '2099-03-28T20:05:00.000Z',
        endsAt: '2099-03-28T22:00:00.000Z',
      },
      host: expect.stringMatching(/^Team/),
      guestName: 'Inès',
      partyLimit: 2,
      partySize: 2,
      companions: [],
      answer: 'pending',
      waitlistPosition: null,
      offeredUntil: null,
      ticket: null,
      rsvpDeadline: '2099-03-28T20:05:00.000Z',
      mayAnswer: true,
      mayWithdraw: false,
      revoked: false,
      brief: 'Show the stands.',
      hashtags: [expect.stringMatching(/derby/)],
      mentions: [],
      deliverables: [],
    });
  });

  it('accepts with companions and gets a ticket; the same answer twice is the same', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 3 });
    const invitation = await anInvitation(ws, event.id, { partySize: 3 });
    const companions = [{ name: 'Sacha' }, { name: 'نور 🎉' }];
    const said = { answer: 'accept', partySize: 3, companions };
    const { status, body } = await guest(invitation).post('/answer', said);
    expect(status).toBe(200);
    expect(body).toMatchObject({ answer: 'accepted', partySize: 3, companions });
    expect(body.ticket).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    expect((await guest(invitation).post('/answer', said)).body).toEqual(body);
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(3);
    const kept = await ws.api.read(`/invitations/${invitation.id}`);
    expect(kept).toMatchObject({ answer: 'accepted', companions, ticket: body.ticket });
    const smaller = await guest(invitation).create('/answer', { answer: 'accept', partySize: 2 });
    expect(smaller).toMatchObject({ partySize: 2, companions: [{ name: 'Sacha' }] });
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(2);
    const { items } = await ws.api.read(`/invitations/${invitation.id}/history`);
    expect(items.slice(1).map(({ by, axis, from, to }: Json) => [by, axis, from, to])).toEqual([
      [`guest:${invitation.id}`, 'answer', 'pending', 'accepted'],
      [`guest:${invitation.id}`, 'party', '3', '2'],
    ]);
  });

  it('waits whole where the party does not fit whole, and knows their place', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 3 });
    const party = (partySize: number) => anInvitation(ws, event.id, { partySize });
    const [first, second, third] = [await party(2), await party(2), await party(3)];
    await guest(first).create('/answer', { answer: 'accept' });
    const waiting = await guest(second).create('/answer', { answer: 'accept' });
    expect(waiting).toMatchObject({ answer: 'waitlisted', waitlistPosition: 1, ticket: null });
    const behind = await guest(third).create('/answer', { answer: 'accept' });
    expect(behind).toMatchObject({ answer: 'waitlisted', waitlistPosition: 2 });
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(2);
    // A smaller party fits into the seat that is left, at once.
    const smaller = await guest(second).create('/answer', { answer: 'accept', partySize: 1 });
    expect(smaller).toMatchObject({ answer: 'offered', partySize: 1, waitlistPosition: null });
    expect((await guest(third).read('')).waitlistPosition).toBe(1);
  });

  it('withdraws, and who waits is offered the seats and takes them', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 2 });
    const [first, second] = [
      await anInvitation(ws, event.id, { partySize: 2 }),
      await anInvitation(ws, event.id, { partySize: 2 }),
    ];
    await guest(first).create('/answer', {
      answer: 'accept',
      companions: [{ name: 'Sacha' }],
    });
    await guest(second).create('/answer', { answer: 'accept' });
    const gone = await guest(first).create('/answer', { answer: 'withdraw' });
    expect(gone).toMatchObject({ answer: 'withdrawn', companions: [], ticket: null });
    const offered = await guest(second).read('');
    expect(offered).toMatchObject({ answer: 'offered', mayAnswer: true });
    expect(Date.parse(offered.offeredUntil)).toBeGreaterThan(Date.now());
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(2);
    const { items } = await ws.api.read(`/invitations/${second.id}/history`);
    expect(items.at(-1)).toMatchObject({ from: 'waitlisted', to: 'offered', by: 'system' });
    expect(await guest(second).create('/answer', { answer: 'accept' })).toMatchObject({
      answer: 'accepted',
      offeredUntil: null,
    });
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(2);
  });

  it('is told what is wrong with an answer, and nothing changes', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 3 });
    const invitation = await anInvitation(ws, event.id, { partySize: 2 });
    const refused = async (said: object) => {
      const { status, body } = await guest(invitation).post('/answer', said);
      return [status, body.code, body.errors?.[0]?.pointer];
    };
    expect(await refused({ answer: 'accept', partySize: 3 })).toEqual([
      400,
      'party_above_limit',
      '/partySize',
    ]);
    expect(await refused({ answer: 'accept', partySize: 0 })).toEqual([
      400,
      'party_too_small',
      '/partySize',
    ]);
    const names = [{ name: 'A' }, { name: 'B' }];
    expect(await refused({ answer: 'accept', companions: names })).toEqual([
      400,
      'too_many_companions',
      '/companions',
    ]);
    expect(await refused({ answer: 'withdraw' })).toEqual([409, 'answer_not_possible', '/answer']);
    expect(await refused({ answer: 'maybe' })).toEqual([400, 'invalid_input', '/answer']);
    expect(await refused({ answer: 'accept', guests: 2 })).toEqual([
      400,
      'invalid_input',
      '/guests',
    ]);
    expect(await guest(invitation).read('')).toMatchObject({ answer: 'pending', partySize: 2 });
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(0);
    expect(await ws.api.all(`/invitations/${invitation.id}/history`)).toHaveLength(1);
  });

  it('keeps their seats where a larger party does not fit', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 3 });
    const [one, other] = [
      await anInvitation(ws, event.id, { partySize: 3 }),
      await anInvitation(ws, event.id, { partySize: 1 }),
    ];
    await guest(one).create('/answer', { answer: 'accept', partySize: 2 });
    await guest(other).create('/answer', { answer: 'accept' });
    expect(await guest(one).post('/answer', { answer: 'accept', partySize: 3 })).toMatchObject({
      status: 409,
      body: { code: 'party_does_not_fit' },
    });
    expect(await guest(one).read('')).toMatchObject({ answer: 'accepted', partySize: 2 });
  });

  it('cannot answer too late, a closed or cancelled event, or a revoked invitation', async () => {
    const ws = await app.workspace();
    const late = await anEvent(ws, { rsvpDeadline: '2020-01-01T00:00:00Z' });
    const accept = async (invitation: { guestUrl: string }) => {
      const { status, body } = await guest(invitation).post('/answer', { answer: 'accept' });
      return [status, body.code];
    };
    const tooLate = await anInvitation(ws, late.id);
    expect(await accept(tooLate)).toEqual([409, 'answer_too_late']);
    const event = await anEvent(ws);
    const [one, two] = [await anInvitation(ws, event.id), await anInvitation(ws, event.id)];
    await ws.api.create(`/invitations/${one.id}/revoke`);
    expect(await accept(one)).toEqual([409, 'invitation_revoked']);
    expect(await guest(one).read('')).toEqual({
      event: { title: event.title },
      host: expect.stringMatching(/^Team/),
      revoked: true,
    });
    await ws.api.create(`/events/${event.id}/close`);
    expect(await accept(two)).toEqual([409, 'event_not_open']);
    await ws.api.create(`/events/${event.id}/cancel`);
    expect(await accept(two)).toEqual([409, 'event_not_open']);
    const seen = await guest(two).read('');
    expect([seen.event.state, seen.mayAnswer]).toEqual(['cancelled', false]);
  });

  it('is nobody with a link that leads nowhere', async () => {
    const ws = await app.workspace();
    const { guestUrl } = await anInvitation(ws, (await anEvent(ws)).id);
    const broken = [
      `${guestUrl.slice(0, -1)}${guestUrl.endsWith('A') ? 'B' : 'A'}`,
      `${guestUrl}A`,
      'x/guest/short',
      'x/guest/%00',
    ];
    for (const url of broken) {
      const { status, body } = await guest({ guestUrl: url }).get('');
      expect([status, body.code]).toEqual([404, 'not_found']);
    }
  });

  it('answers once under an idempotency key', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const invitation = await anInvitation(ws, event.id, { partySize: 2 });
    const keyed = guest(invitation).with({ 'idempotency-key': 'yes' });
    const first = await keyed.post('/answer', { answer: 'accept' });
    await guest(invitation).create('/answer', { answer: 'withdraw' });
    const again = await keyed.post('/answer', { answer: 'accept' });
    expect(again.body).toEqual(first.body);
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(0);
  });
});

describe('the host', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('answers for a guest, also after the deadline', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { rsvpDeadline: '2020-01-01T00:00:00Z' });
    const { id } = await anInvitation(ws, event.id, { partySize: 2 });
    const { status, body } = await ws.api.post(`/invitations/${id}/answer`, {
      answer: 'accept',
      companions: [{ name: 'Sacha' }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ answer: 'accepted', companions: [{ name: 'Sacha' }] });
    const { items } = await ws.api.read(`/invitations/${id}/history`);
    expect(items.at(-1).by).toMatch(/^api_key:/);
  });

  it('takes an invitation back, and its seats go to who waits; twice changes nothing', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 2 });
    const [first, second] = [
      await anInvitation(ws, event.id, { partySize: 2 }),
      await anInvitation(ws, event.id, { partySize: 2 }),
    ];
    for (const { id } of [first, second]) {
      await ws.api.create(`/invitations/${id}/answer`, { answer: 'accept' });
    }
    const { body } = await ws.api.post(`/invitations/${first.id}/revoke`);
    expect(body).toMatchObject({ answer: 'accepted', ticket: null });
    expect(body.revokedAt).not.toBeNull();
    expect((await ws.api.read(`/invitations/${second.id}`)).answer).toBe('offered');
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(2);
    expect((await ws.api.post(`/invitations/${first.id}/revoke`)).body).toEqual(body);
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(2);
  });
});
