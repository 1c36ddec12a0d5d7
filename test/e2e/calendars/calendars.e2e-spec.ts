import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { CalendarRepository } from '../../../src/modules/calendars/calendar.repository.js';
import type { Calendar } from '../../../src/modules/calendars/entities/calendar.entity.js';
import { PlanRefreshes } from '../../../src/modules/calendars/use-cases/plan-refreshes.use-case.js';
import { RefreshCalendar } from '../../../src/modules/calendars/use-cases/refresh-calendar.use-case.js';
import { Clock } from '../../../src/platform/clock.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import type { TestWorkspace } from '../../support/app.js';
import { calendarEvent, calendarOf } from '../../support/calendars.js';
import type { Body } from '../../support/client.js';
import { SubscriptionTests } from '../../support/subscriptions.js';

const DAY_MS = 86_400_000;
const DERBY = [
  'UID:derby@league.example',
  'SEQUENCE:1',
  'SUMMARY:Toulouse – Lyon',
  'DTSTART;TZID=Europe/Paris:20990328T210500',
  'DTEND;TZID=Europe/Paris:20990328T230000',
  'LOCATION:Stade Ernest-Wallon\\, 114 Rue des Troènes\\, 31200 Toulouse',
];
const AWAY = [
  'UID:away@league.example',
  'SUMMARY:Nice – Toulouse',
  'DTSTART;VALUE=DATE:20990404',
  'LOCATION:Allianz Riviera\\, Nice',
];

describe('calendars', () => {
  let its: SubscriptionTests;
  beforeAll(async () => {
    its = await SubscriptionTests.start();
  });
  afterAll(() => its.close());

  const events = (ws: TestWorkspace): Promise<Body[]> => ws.api.all('/events');

  it('bring their events, once', async () => {
    const ws = await its.app.workspace();
    const { id, path } = await its.subscribe(ws);
    expect(await ws.api.read(`/calendars/${id}`)).toMatchObject({
      refreshedAt: null,
      result: null,
    });
    its.says(path, DERBY, AWAY);
    const first = await its.refresh(ws, id);
    expect(first).toMatchObject({
      address: 'https://partner.example/…',
      problem: null,
      failing: false,
      result: { create: 2, update: 0, skip: 0, refuse: 0, missing: 0 },
    });
    expect(first.result.notes.map(({ line, title, code }: Body) => [line, title, code])).toEqual([
      [11, 'Nice – Toulouse', 'time_unknown'],
      [11, 'Nice – Toulouse', 'end_unknown'],
    ]);
    expect(JSON.stringify(first)).not.toContain('private');
    expect(await events(ws)).toMatchObject([
      {
        title: 'Toulouse – Lyon',
        kind: 'match',
        seats: 20,
        state: 'open',
        startsAt: '2099-03-28T20:05:00.000Z',
        endsAt: '2099-03-28T22:00:00.000Z',
        venue: {
          name: 'Stade Ernest-Wallon',
          city: 'Toulouse',
          address: '114 Rue des Troènes, 31200 Toulouse',
          timeZone: 'Europe/Paris',
        },
        source: { uid: 'derby@league.example', sequence: 1 },
      },
      { title: 'Nice – Toulouse', startsAt: '2099-04-04T18:00:00.000Z', venue: { city: 'Nice' } },
    ]);
    const before = await its.rows(ws);
    for (let again = 0; again < 2; again += 1) {
      expect((await its.refresh(ws, id)).result).toMatchObject({ create: 0, update: 0, skip: 2 });
    }
    expect(await its.rows(ws)).toEqual(before);
    const twin = await its.subscribe(ws);
    its.says(twin.path, DERBY, AWAY);
    expect((await its.refresh(ws, twin.id)).result).toMatchObject({ create: 0, skip: 2 });
    expect(await its.rows(ws)).toEqual(before);
  });

  it('move their events, cancel them, and tell which vanished', async () => {
    const ws = await its.app.workspace();
    const { id, path } = await its.subscribe(ws);
    its.says(path, DERBY, AWAY);
    await its.refresh(ws, id);
    const [derby] = await events(ws);
    await ws.api.patch(`/events/${derby.id}`, { seats: 90, title: 'The derby' });
    const moved = DERBY.map((line) =>
      line
        .replace('SEQUENCE:1', 'SEQUENCE:2')
        .replaceAll('20990328', '20990329')
        .replace(/LOCATION:.*/, 'LOCATION:Stadium\\, 1 allée Gabriel Biénès\\, 31400 Toulouse'),
    );
    its.says(path, moved);
    expect((await its.refresh(ws, id)).result).toMatchObject({ create: 0, update: 1, missing: 1 });
    expect(await ws.api.read(`/events/${derby.id}`)).toMatchObject({
      title: 'The derby',
      seats: 90,
      startsAt: '2099-03-29T19:05:00.000Z',
      venue: { name: 'Stadium', address: '1 allée Gabriel Biénès, 31400 Toulouse' },
      source: { sequence: 2 },
    });
    its.says(path, DERBY, [...AWAY, 'STATUS:CANCELLED']);
    expect((await its.refresh(ws, id)).result).toMatchObject({ update: 1, skip: 1, missing: 0 });
    const after = await events(ws);
    expect(after.map(({ title, state }) => [title, state])).toEqual([
      ['The derby', 'open'],
      ['Nice – Toulouse', 'cancelled'],
    ]);
    expect(after[0].startsAt).toBe('2099-03-29T19:05:00.000Z');
  });

  it('cost nothing where their server says that nothing changed, but are read once a month', async () => {
    const ws = await its.app.workspace();
    const { id, path } = await its.subscribe(ws);
    its.receiver.answer(path, ({ headers }) =>
      headers['if-none-match'] === '"1"'
        ? { status: 304 }
        : { status: 200, headers: { etag: '"1"' }, body: calendarOf(calendarEvent(...DERBY)) },
    );
    const first = await its.refresh(ws, id);
    const second = await its.refresh(ws, id);
    expect(second.result).toEqual(first.result);
    expect(Date.parse(second.refreshedAt)).toBeGreaterThan(Date.parse(first.refreshedAt));
    expect(its.receiver.at(path).map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"1"',
    ]);
    const later = new Date(its.app.get(Clock).now().getTime() + 31 * DAY_MS);
    await its.app.get(RefreshCalendar).execute(systemContext(ws.id, later), id);
    expect(its.receiver.at(path).at(-1)?.headers['if-none-match']).toBeUndefined();
    await ws.api.patch(`/calendars/${id}`, { time: '15:00' });
    await its.refresh(ws, id);
    expect(its.receiver.at(path).at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('are read anew where somebody changed them while they were fetched', async () => {
    const ws = await its.app.workspace();
    const { id } = await its.subscribe(ws);
    const ctx = systemContext(ws.id, its.app.get(Clock).now());
    const [db, calendars] = [its.app.get(UnitOfWork), its.app.get(CalendarRepository)];
    const find = async () => (await db.run(ctx, () => calendars.findById(ws.id, id)))!;
    const read = { etag: '"1"', lastModified: null, readAt: ctx.now };
    const note = (calendar: Calendar) =>
      db.run(ctx, () => calendars.noteRefresh(calendar, { triedAt: ctx.now }, read));
    const before = await find();
    await ws.api.patch(`/calendars/${id}`, { time: '15:00' });
    await note(before);
    expect(await find()).toMatchObject({ etag: null, readAt: null, triedAt: ctx.now });
    await note(await find());
    expect(await find()).toMatchObject(read);
  });

  it('are changed and removed, which leaves their events', async () => {
    const ws = await its.app.workspace();
    const { id, path } = await its.subscribe(ws, { venue: { city: 'Toulouse' } });
    const bare = ['UID:bare', 'SUMMARY:Gala', 'DTSTART:20990101T190000Z', 'LOCATION:Stade'];
    its.says(path, bare, ['UID:none', 'SUMMARY:Nowhere', 'DTSTART:20990102T190000Z']);
    const { result } = await its.refresh(ws, id);
    expect(result).toMatchObject({ create: 1, refuse: 1 });
    expect(result.notes[0]).toMatchObject({ line: 9, title: 'Nowhere', code: 'required' });
    const changed = await ws.api.patch(`/calendars/${id}`, {
      name: 'Galas',
      kind: 'dinner',
      venue: { name: 'Stade', city: 'Colomiers' },
    });
    expect(changed.body).toMatchObject({
      name: 'Galas',
      kind: 'dinner',
      venue: { city: 'Colomiers' },
    });
    expect((await its.refresh(ws, id)).result).toMatchObject({ create: 1, skip: 1 });
    expect((await events(ws)).map(({ kind, venue }) => [kind, venue.city])).toEqual([
      ['match', 'Toulouse'],
      ['dinner', 'Colomiers'],
    ]);
    expect((await ws.api.delete(`/calendars/${id}`)).status).toBe(204);
    expect((await ws.api.get(`/calendars/${id}`)).status).toBe(404);
    expect((await ws.api.post(`/calendars/${id}/refresh`)).status).toBe(404);
    expect(await events(ws)).toHaveLength(2);
    const { items } = await ws.api.read('/audit-log?limit=200');
    const actions = items
      .map(({ action }: Body) => action)
      .filter((one: string) => one.startsWith('calendar.'));
    expect(new Set(actions)).toEqual(
      new Set([
        'calendar.subscribed',
        'calendar.refreshed',
        'calendar.changed',
        'calendar.removed',
      ]),
    );
    expect(JSON.stringify(items)).not.toContain('private');
  });

  it('are kept with their address encrypted, and at most 50', async () => {
    const ws = await its.app.workspace();
    for (let count = 0; count < 50; count += 1) await its.subscribe(ws);
    const answer = await ws.api.post('/calendars', {
      url: 'https://league.example/a.ics',
      name: 'One more',
      kind: 'match',
    });
    expect(answer.body.code).toBe('too_many_calendars');
    expect(await ws.api.all('/calendars?limit=20')).toHaveLength(50);
    const { rows: stored } = await its.owner.query<{ row: string }>(
      'select c::text as row from calendars c where workspace_id = $1',
      [ws.id],
    );
    expect(stored.some(({ row }) => row.includes('private'))).toBe(false);
  });

  it('are asked for once a day', async () => {
    const ws = await its.app.workspace();
    const { id, path } = await its.subscribe(ws);
    its.says(path, DERBY);
    const jobs = async (): Promise<number> => {
      const { rows: waiting } = await its.owner.query(
        `select 1 from pgboss.job where name = 'calendars.refresh' and state = 'created' and data->>'calendarId' = $1`,
        [id],
      );
      return waiting.length;
    };
    expect(await jobs()).toBe(1);
    await its.owner.query(`delete from pgboss.job where name = 'calendars.refresh'`);
    const now = its.app.get(Clock).now();
    const plan = (at: Date): Promise<void> =>
      its.app.get(PlanRefreshes).execute(systemContext(ws.id, at));
    await plan(now);
    await plan(now);
    expect(await jobs()).toBe(1);
    await its.owner.query(`delete from pgboss.job where name = 'calendars.refresh'`);
    await its.refresh(ws, id);
    await plan(new Date(now.getTime() + DAY_MS / 2));
    expect(await jobs()).toBe(0);
    await plan(new Date(now.getTime() + DAY_MS));
    expect(await jobs()).toBe(1);
  });

  it('are another workspace’s to nobody else', async () => {
    const [ws, other] = [await its.app.workspace(), await its.app.workspace()];
    const { id } = await its.subscribe(ws);
    for (const answer of [
      await other.api.get(`/calendars/${id}`),
      await other.api.patch(`/calendars/${id}`, { name: 'Mine' }),
      await other.api.post(`/calendars/${id}/refresh`),
      await other.api.delete(`/calendars/${id}`),
    ])
      expect(answer.status).toBe(404);
    const reader = await ws.keyed('events:read');
    expect((await reader.get('/calendars')).status).toBe(200);
    expect((await reader.post(`/calendars/${id}/refresh`)).status).toBe(403);
  });
});
