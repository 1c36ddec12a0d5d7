import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent, anInfluencer, anInvitation, type Json } from '../../support/invitations.js';

let made = 0;
const scan = (who: object, changes: object = {}): object => {
  made += 1;
  return { ...who, at: '2026-01-01T20:00:00Z', deviceId: 'door-1', nonce: `n${made}`, ...changes };
};

describe('the door', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const comes = async (ws: TestWorkspace, eventId: string, changes: object = {}): Promise<Json> => {
    const { id } = await anInvitation(ws, eventId, changes);
    return ws.api.create(`/invitations/${id}/answer`, { answer: 'accept' });
  };
  const checkIn = async (ws: TestWorkspace, ...checkIns: object[]): Promise<Json[]> =>
    (await ws.api.create('/check-ins', { checkIns })).items;

  it('checks guests in by ticket or invitation, once, and tells the first time after', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const [one, two] = [await comes(ws, event.id, { partySize: 2 }), await comes(ws, event.id)];
    const [first, second] = await checkIn(
      ws,
      scan({ ticket: one.ticket.toUpperCase() }),
      scan({ invitationId: two.id }, { at: '2026-01-01T20:01:00Z' }),
    );
    expect(first).toEqual({
      nonce: expect.any(String),
      outcome: 'checked_in',
      reason: null,
      invitationId: one.id,
      guestName: one.influencerName,
      partySize: 2,
      at: '2026-01-01T20:00:00.000Z',
    });
    expect(second).toMatchObject({ outcome: 'checked_in', at: '2026-01-01T20:01:00.000Z' });
    const [again] = await checkIn(
      ws,
      scan({ ticket: one.ticket }, { at: '2026-01-01T21:00:00Z', deviceId: 'door-2' }),
    );
    expect(again).toMatchObject({ outcome: 'already', at: '2026-01-01T20:00:00.000Z' });
    expect(await ws.api.read(`/invitations/${one.id}`)).toMatchObject({
      presence: 'present',
      presentAt: '2026-01-01T20:00:00.000Z',
    });
  });

  it('answers the same scan the same, in one batch, in two, and in two at once', async () => {
    const ws = await app.workspace();
    const { id } = await comes(ws, (await anEvent(ws)).id);
    const one = scan({ invitationId: id });
    const [first, repeated] = await checkIn(ws, one, one);
    expect(first.outcome).toBe('checked_in');
    expect(repeated).toEqual(first);
    expect(await checkIn(ws, one)).toEqual([first]);
    await checkIn(ws, scan({ invitationId: id }, { present: false }));
    expect(await checkIn(ws, one)).toEqual([first]);
    expect((await ws.api.read(`/invitations/${id}`)).presence).toBe('expected');
    const other = scan({ invitationId: id });
    const crossing = await Promise.all(Array.from({ length: 8 }, () => checkIn(ws, other)));
    expect(new Set(crossing.map((items) => JSON.stringify(items))).size).toBe(1);
    expect(crossing[0]?.[0].outcome).toBe('checked_in');
  });

  it('lets one guest in once, whichever doors scan at once', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws, { seats: 20 });
    const guests: { id: string }[] = [];
    for (let count = 0; count < 10; count += 1) guests.push(await comes(ws, event.id));
    const doors = Array.from({ length: 6 }, (_, door) => {
      const scans = guests.map(({ id }) => scan({ invitationId: id }, { deviceId: `d${door}` }));
      return checkIn(ws, ...(door % 2 === 0 ? scans : scans.reverse()));
    });
    const outcomes = (await Promise.all(doors)).flat().map(({ outcome }) => outcome as string);
    expect(outcomes.filter((outcome) => outcome === 'checked_in')).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === 'already')).toHaveLength(50);
  });

  it('takes a check-in back, and checks in again', async () => {
    const ws = await app.workspace();
    const { id } = await comes(ws, (await anEvent(ws)).id);
    const items = await checkIn(
      ws,
      scan({ invitationId: id }),
      scan({ invitationId: id }, { present: false }),
      scan({ invitationId: id }, { present: false }),
      scan({ invitationId: id }),
    );
    expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['checked_in', null],
      ['undone', null],
      ['refused', 'not_checked_in'],
      ['checked_in', null],
    ]);
    const { items: changes } = await ws.api.read(`/invitations/${id}/history`);
    const presence = changes.filter(({ axis }: Json) => axis === 'presence');
    expect(presence.map(({ to }: Json) => to)).toEqual(['present', 'expected', 'present']);
  });

  it('refuses with the reason, and the good scans of the batch count', async () => {
    const [ws, other] = [await app.workspace(), await app.workspace()];
    const event = await anEvent(ws);
    const pending = await anInvitation(ws, event.id);
    const revoked = await comes(ws, event.id);
    await ws.api.create(`/invitations/${revoked.id}/revoke`);
    const foreign = await comes(other, (await anEvent(other)).id);
    const good = await comes(ws, event.id);
    const items = await checkIn(
      ws,
      scan({ ticket: 'no such ticket 🎟' }),
      scan({ invitationId: randomUUID() }),
      scan({ ticket: foreign.ticket }),
      scan({ invitationId: pending.id }),
      scan({ ticket: revoked.ticket ?? 'x', invitationId: null }),
      scan({ invitationId: revoked.id }),
      scan({ invitationId: good.id }),
    );
    expect(items.map(({ reason }) => reason)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'not_accepted',
      'revoked',
      'revoked',
      null,
    ]);
    expect(items.at(-1).outcome).toBe('checked_in');
    await ws.api.create(`/events/${event.id}/cancel`);
    const [cancelled] = await checkIn(ws, scan({ invitationId: good.id }));
    expect(cancelled).toMatchObject({ outcome: 'refused', reason: 'event_cancelled' });
  });

  it.each([
    [{}, '/checkIns/0/invitationId', 'needs_exactly_one'],
    [{ invitationId: randomUUID(), ticket: 'x' }, '/checkIns/0/invitationId', 'needs_exactly_one'],
    [{ ticket: 'x', at: 'yesterday' }, '/checkIns/0/at', 'not_a_timestamp'],
    [{ ticket: 'x', nonce: '' }, '/checkIns/0/nonce', 'too_short'],
    [{ ticket: 'a\u0000' }, '/checkIns/0/ticket', 'nul_character'],
    [{ ticket: 'x', present: 'yes' }, '/checkIns/0/present', 'not_a_boolean'],
    [{ ticket: 'x', guest: 1 }, '/checkIns/0/guest', 'unknown_field'],
  ])('cannot read %j', async (wrong, pointer, code) => {
    const ws = await app.workspace();
    const { status, body } = await ws.api.post('/check-ins', { checkIns: [scan(wrong, wrong)] });
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ pointer, code }],
    });
  });

  it('takes 500 scans, not 501, and only from who may', async () => {
    const ws = await app.workspace();
    const many = Array.from({ length: 501 }, () => scan({ ticket: 'nobody' }));
    expect((await ws.api.post('/check-ins', { checkIns: many })).status).toBe(400);
    expect(await checkIn(ws, ...many.slice(1))).toHaveLength(500);
    const reader = await ws.keyed('guest-lists:read');
    expect((await reader.post('/check-ins', { checkIns: [many[0]] })).status).toBe(403);
  });

  it('reads the guest list by name, without a way to reach anybody', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    for (const name of ['Chloé', 'Adam', 'Béa']) {
      const guest = await anInfluencer(ws, { name, email: `${randomUUID()}@example.com` });
      await ws.api.create('/invitations', {
        eventId: event.id,
        influencerId: guest.id,
        partySize: 2,
      });
    }
    const [bea] = await ws.api.all(`/invitations?q=${encodeURIComponent('béa')}`);
    await ws.api.create(`/invitations/${bea.id}/answer`, {
      answer: 'accept',
      companions: [{ name: 'Sacha' }],
    });
    const [gone] = await ws.api.all('/invitations?q=adam');
    await ws.api.create(`/invitations/${gone.id}/revoke`);
    const door = await ws.keyed('guest-lists:read');
    const list = await door.all(`/events/${event.id}/guest-list?limit=1`);
    expect(list.map(({ name }) => name)).toEqual(['Béa', 'Chloé']);
    expect(list[0]).toEqual({
      invitationId: bea.id,
      name: 'Béa',
      partySize: 2,
      companions: [{ name: 'Sacha' }],
      answer: 'accepted',
      presence: 'expected',
      presentAt: null,
    });
    expect(await door.all(`/events/${event.id}/guest-list?answer=accepted`)).toHaveLength(1);
    expect(JSON.stringify(list)).not.toContain('example.com');
    expect((await door.get(`/events/${randomUUID()}/guest-list`)).status).toBe(404);
    expect((await door.get('/invitations')).status).toBe(403);
  });

  it('refuses another scan under the same name, and nothing changes', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const [one, two] = [await comes(ws, event.id), await comes(ws, event.id)];
    const first = scan({ invitationId: one.id }, { nonce: 'same' });
    const [told] = await checkIn(ws, first);
    const items = await checkIn(
      ws,
      scan({ invitationId: two.id }, { nonce: 'same' }),
      scan({ invitationId: one.id }, { nonce: 'same', present: false }),
      first,
    );
    expect(items.map(({ reason, guestName }) => [reason, guestName])).toEqual([
      ['nonce_reused', null],
      ['nonce_reused', null],
      [null, one.influencerName],
    ]);
    expect(items[2]).toEqual(told);
    expect((await ws.api.read(`/invitations/${one.id}`)).presence).toBe('present');
    expect((await ws.api.read(`/invitations/${two.id}`)).presence).toBe('expected');
  });

  it('takes scans that come out of order: an old undo is refused, an older scan counts', async () => {
    const ws = await app.workspace();
    const { id } = await comes(ws, (await anEvent(ws)).id);
    const at = (time: string) => ({ at: `2026-01-01T${time}:00.000Z` });
    const items = await checkIn(
      ws,
      scan({ invitationId: id }, at('20:10')),
      scan({ invitationId: id }, { ...at('20:05'), present: false }),
      scan({ invitationId: id }, { ...at('20:02'), deviceId: 'door-2' }),
      scan({ invitationId: id }, { ...at('20:07'), deviceId: 'door-3' }),
    );
    expect(items.map(({ outcome, reason, at: since }) => [outcome, reason, since])).toEqual([
      ['checked_in', null, at('20:10').at],
      ['refused', 'newer_check_in', at('20:10').at],
      ['already', null, at('20:02').at],
      ['already', null, at('20:02').at],
    ]);
    expect((await ws.api.read(`/invitations/${id}`)).presentAt).toBe(at('20:02').at);
  });

  it('takes the scans of at most twenty devices together', async () => {
    const ws = await app.workspace();
    const scans = (count: number) =>
      Array.from({ length: count }, (_, door) => scan({ ticket: 'x' }, { deviceId: `d${door}` }));
    const { status, body } = await ws.api.post('/check-ins', { checkIns: scans(21) });
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ pointer: '/checkIns', code: 'too_many' }],
    });
    expect(await checkIn(ws, ...scans(20))).toHaveLength(20);
  });

  it('knows the events of about now', async () => {
    const ws = await app.workspace();
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
    await anEvent(ws);
    const tonight = await anEvent(ws, { startsAt: hours(-1), endsAt: hours(4) });
    await comes(ws, tonight.id, { partySize: 2 });
    const { items } = await (await ws.keyed('guest-lists:read')).read('/door/events');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: tonight.id, expected: 2, present: 0 });
  });
});
