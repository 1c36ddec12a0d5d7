import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import { anEvent, anInvitation, guestOf } from '../../support/invitations.js';
import { until } from '../../support/until.js';

const VENUE = { name: 'Stade', city: 'Toulouse', timeZone: 'Europe/Paris' };
const EVENT = {
  kind: 'match',
  title: 'Toulouse – Lyon',
  venue: VENUE,
  startsAt: '2099-03-28T20:05:00Z',
  endsAt: '2099-03-28T22:00:00Z',
  seats: 40,
};

describe('events', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('are kept with everything that was told, and open at once', async () => {
    const ws = await app.workspace();
    const campaign = await ws.api.create('/campaigns', {
      name: 'Derby',
      startsOn: '2099-01-01',
      endsOn: '2099-06-30',
    });
    const answer = await ws.api.post('/events', {
      ...EVENT,
      campaignId: campaign.id,
      title: 'Soirée 🎬 مباراة',
      venue: { ...VENUE, address: '1 allée du Stade' },
      doorsAt: '2099-03-28T18:30:00Z',
      rsvpDeadline: '2099-03-27T12:00:00+01:00',
      seatValue: { amount: 25000, currency: 'EUR' },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toMatch(new RegExp(`/events/${answer.body.id}$`));
    expect(await ws.api.read(`/events/${answer.body.id}`)).toEqual(answer.body);
    expect(answer.body).toMatchObject({
      campaignId: campaign.id,
      title: 'Soirée 🎬 مباراة',
      venue: { ...VENUE, address: '1 allée du Stade' },
      doorsAt: '2099-03-28T18:30:00.000Z',
      rsvpDeadline: '2099-03-27T11:00:00.000Z',
      seats: 40,
      seatsTaken: 0,
      seatsFree: 40,
      seatValue: { amount: 25000, currency: 'EUR' },
      state: 'open',
    });
  });

  it.each([
    [{ endsAt: EVENT.startsAt }, '/endsAt', 'ends_before_it_starts'],
    [{ doorsAt: '2099-03-28T20:06:00Z' }, '/doorsAt', 'doors_after_start'],
    [{ rsvpDeadline: '2099-03-29T20:06:00Z' }, '/rsvpDeadline', 'deadline_after_end'],
    [{ seats: -1 }, '/seats', 'too_small'],
    [{ seats: 1.5 }, '/seats', 'not_an_integer'],
    [{ seats: '40' }, '/seats', 'not_an_integer'],
    [{ venue: { ...VENUE, timeZone: 'Europe/Toulouse' } }, '/venue/timeZone', 'not_a_time_zone'],
    [{ venue: [] }, '/venue', 'not_an_object'],
    [{ seatValue: { amount: -1, currency: 'EUR' } }, '/seatValue/amount', 'too_small'],
    [{ kind: 'party' }, '/kind', 'not_one_of'],
    [{ title: 'a\u0000b' }, '/title', 'nul_character'],
    [{ startsAt: '2099-02-30T20:00:00Z' }, '/startsAt', 'not_a_timestamp'],
    [{ capacity: 40 }, '/capacity', 'unknown_field'],
    [{ state: 'cancelled' }, '/state', 'not_one_of'],
  ])('refuses %j', async (wrong, pointer, code) => {
    const ws = await app.workspace();
    const { status, body } = await ws.api.post('/events', { ...EVENT, ...wrong });
    expect({ status, code: body.code, errors: body.errors }).toMatchObject({
      status: 400,
      code: 'invalid_input',
      errors: [{ pointer, code }],
    });
    expect(await ws.api.all('/events')).toEqual([]);
  });

  it('do not exist for other workspaces, nor does a campaign of theirs', async () => {
    const [ours, theirs] = [await app.workspace(), await app.workspace()];
    const event = await anEvent(theirs);
    expect((await ours.api.get(`/events/${event.id}`)).status).toBe(404);
    expect((await ours.api.patch(`/events/${event.id}`, { title: 'x' })).status).toBe(404);
    expect((await ours.api.post(`/events/${event.id}/cancel`)).status).toBe(404);
    const campaign = await theirs.api.create('/campaigns', {
      name: 'Theirs',
      startsOn: '2099-01-01',
      endsOn: '2099-06-30',
    });
    const refused = await ours.api.post('/events', { ...EVENT, campaignId: campaign.id });
    expect(refused).toMatchObject({ status: 404, body: { code: 'reference_not_found' } });
    expect(refused.body.errors[0].pointer).toBe('/campaignId');
  });

  it('need the permission to be seen and changed', async () => {
    const ws = await app.workspace();
    const reader = await ws.keyed('events:read');
    expect((await reader.get('/events')).status).toBe(200);
    expect(await reader.post('/events', EVENT)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect((await (await ws.keyed('posts:read')).get('/events')).status).toBe(403);
  });

  it('are made once under an idempotency key', async () => {
    const ws = await app.workspace();
    const keyed = ws.api.with({ 'idempotency-key': 'event-1' });
    const [first, second] = [
      await keyed.post('/events', EVENT),
      await keyed.post('/events', EVENT),
    ];
    expect(second.body).toEqual(first.body);
    expect(await ws.api.all('/events')).toHaveLength(1);
  });

  it('are listed in the order in which they begin, page by page, and by filter', async () => {
    const ws = await app.workspace();
    for (const day of ['20', '10', '30', '10']) {
      await anEvent(ws, {
        title: `Day ${day}`,
        startsAt: `2099-04-${day}T20:00:00Z`,
        endsAt: `2099-04-${day}T22:00:00Z`,
        ...(day === '30' && { state: 'draft' }),
      });
    }
    const titles = async (query: string): Promise<string[]> =>
      (await ws.api.all(`/events${query}`)).map(({ title }) => title as string);
    expect(await titles('?limit=1')).toEqual(['Day 10', 'Day 10', 'Day 20', 'Day 30']);
    expect(await titles('?state=draft')).toEqual(['Day 30']);
    expect(await titles('?from=2099-04-11T00:00:00Z&to=2099-04-29T00:00:00Z')).toEqual(['Day 20']);
    expect(await titles('?q=day%202')).toEqual(['Day 20']);
    expect(await titles('?q=TOULOUSE&limit=3')).toHaveLength(4);
    const page = await ws.api.read('/events?limit=1');
    const tampered = await ws.api.get(`/events?limit=1&cursor=${page.nextCursor.slice(0, -2)}xx`);
    expect(tampered).toMatchObject({ status: 400, body: { code: 'invalid_cursor' } });
  });

  it('change where told and stay where not', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { doorsAt: '2099-03-28T18:00:00Z' });
    const { status, body } = await ws.api.patch(`/events/${event.id}`, {
      title: 'Moved',
      doorsAt: null,
      seatValue: { amount: 100, currency: 'CHF' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ title: 'Moved', doorsAt: null, kind: 'match', seats: 10 });
    expect(body.seatValue).toEqual({ amount: 100, currency: 'CHF' });
    const wrong = await ws.api.patch(`/events/${event.id}`, { endsAt: '2099-03-28T20:00:00Z' });
    expect(wrong.body.errors[0]).toMatchObject({
      pointer: '/endsAt',
      code: 'ends_before_it_starts',
    });
    expect((await ws.api.patch(`/events/${event.id}`, { seats: null })).status).toBe(400);
  });

  it('never have fewer seats than are taken, and offer new ones to those who wait', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 3 });
    const [first, second] = [
      await anInvitation(ws, event.id, { partySize: 2 }),
      await anInvitation(ws, event.id, { partySize: 2 }),
    ];
    await guestOf(app.client(), first).create('/answer', { answer: 'accept' });
    await guestOf(app.client(), second).create('/answer', { answer: 'accept' });
    const refused = await ws.api.patch(`/events/${event.id}`, { seats: 1 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'capacity_below_taken' } });
    expect(refused.body.errors[0].pointer).toBe('/seats');
    expect((await ws.api.patch(`/events/${event.id}`, { seats: 2 })).body.seatsFree).toBe(0);
    await ws.api.patch(`/events/${event.id}`, { seats: 4 });
    await until(async () => {
      const { answer } = await ws.api.read(`/invitations/${second.id}`);
      return answer === 'offered';
    });
    expect(await ws.api.read(`/events/${event.id}`)).toMatchObject({ seatsTaken: 4, seatsFree: 0 });
  });

  it('do not change once they are cancelled', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    await ws.api.create(`/events/${event.id}/cancel`);
    expect(await ws.api.patch(`/events/${event.id}`, { title: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'event_cancelled' },
    });
    expect((await ws.api.read(`/events/${event.id}`)).title).toBe(event.title);
  });

  it('are opened, closed, opened again and cancelled for good', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { state: 'draft' });
    const states: string[] = [];
    for (const step of ['open', 'close', 'open', 'cancel']) {
      states.push((await ws.api.create(`/events/${event.id}/${step}`)).state);
    }
    expect(states).toEqual(['open', 'closed', 'open', 'cancelled']);
    expect(await ws.api.post(`/events/${event.id}/open`)).toMatchObject({
      status: 409,
      body: { code: 'event_transition_not_possible' },
    });
  });
});
