import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { FollowClockJob } from '../../../src/modules/invitations/jobs/follow-clock.job.js';
import { CheckInGuests } from '../../../src/modules/invitations/use-cases/check-in-guests.use-case.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { fates, guestLists, PAST, STORY, type GuestLists } from '../../support/guest-lists.js';
import { anEvent, influencers, type Json } from '../../support/invitations.js';
import { listenIn } from '../../support/statements.js';

let app: TestApp;
let owner: Client;
let ws: TestWorkspace;
let lists: GuestLists;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  owner = new Client({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});
beforeEach(async () => {
  ws = await app.workspace();
  lists = guestLists(app, ws, owner);
});
afterEach(async () => {
  for (const { held, taken } of await lists.seats()) expect(taken).toBe(held);
});

const read = (id: string | null | undefined): Promise<Json> => ws.api.read(`/invitations/${id}`);
const seatsTaken = async ({ id }: Json): Promise<number> =>
  (await ws.api.read(`/events/${id}`)).seatsTaken as number;

describe('a guest list that is taken back', () => {
  let event: Json;
  beforeEach(async () => {
    event = await anEvent(ws);
  });

  it('changes parties and answers, seats included, and gives both back to the byte', async () => {
    const ids = await influencers(ws, 4);
    const invitations = await Promise.all(
      ids.map((influencerId) =>
        ws.api.create('/invitations', { eventId: event.id, influencerId, partySize: 2 }),
      ),
    );
    const [pending, accepted, away] = invitations;
    for (const { id } of [accepted, away])
      await ws.api.create(`/invitations/${id}/answer`, {
        answer: 'accept',
        companions: [{ name: 'Sacha' }],
      });
    const before = await lists.state();
    const records = [
      { id: pending.id, partySize: 3, answer: 'accepted' },
      { id: accepted.id, partySize: 4 },
      { id: away.id, answer: 'declined' },
      { id: invitations[3].id, partySize: 5, answer: 'pending' },
    ];
    const taken = await lists.take(...records);
    expect(fates(taken)).toEqual(['update', 'update', 'update', 'update']);
    expect(await read(pending.id)).toMatchObject({
      answer: 'accepted',
      partySize: 3,
      partyLimit: 3,
    });
    expect(await read(accepted.id)).toMatchObject({
      partySize: 4,
      companions: [{ name: 'Sacha' }],
    });
    expect(await read(away.id)).toMatchObject({ answer: 'withdrawn', companions: [] });
    expect(await read(invitations[3].id)).toMatchObject({ answer: 'pending', partyLimit: 5 });
    expect(await seatsTaken(event)).toBe(7);
    expect(fates(await lists.take(...records))).toEqual(['skip', 'skip', 'skip', 'skip']);
    expect(await lists.takeBack(taken)).toEqual([]);
    expect(await lists.state()).toEqual(before);
    const history = await ws.api.all(`/invitations/${pending.id}/history`);
    expect(history).toHaveLength(1);
  });

  it('tells of a past season, and the clock does not stand in the way of taking it back', async () => {
    const match = await anEvent(ws, PAST);
    const ids = await influencers(ws, 3);
    const before = await lists.state();
    const taken = await lists.take(
      { eventId: match.id, influencerId: ids[0], answer: 'accepted', partySize: 2 },
      { eventId: match.id, influencerId: ids[1], answer: 'declined' },
      { eventId: match.id, influencerId: ids[2], deliverables: [STORY] },
    );
    expect(fates(taken)).toEqual(['create', 'create', 'create']);
    expect(await seatsTaken(match)).toBe(2);
    await app.get(FollowClockJob).handle();
    expect(await read(taken[0]?.id)).toMatchObject({ answer: 'accepted', presence: 'absent' });
    expect(await read(taken[2]?.id)).toMatchObject({ answer: 'expired' });
    expect(await lists.letters()).toBe(0);
    expect(await lists.takeBack(taken)).toEqual([]);
    expect(await lists.state()).toEqual(before);
  });

  it('is not taken back where somebody built on it', async () => {
    const [sent, said, seen, named, posted] = await influencers(ws, 5);
    const record = { eventId: event.id, partySize: 2 };
    const taken = await lists.take(
      { ...record, influencerId: sent },
      { ...record, influencerId: said },
      { ...record, influencerId: seen, answer: 'accepted' },
      { ...record, influencerId: named, answer: 'accepted' },
      { ...record, influencerId: posted, deliverables: [STORY] },
    );
    const ids = taken.map(({ id }) => id ?? '');
    await ws.api.create(`/invitations/${ids[0]}/send`, {});
    await ws.api.create(`/invitations/${ids[1]}/answer`, { answer: 'accept' });
    const scan = { invitationId: ids[2], at: new Date(), deviceId: 'door' };
    await app.get(CheckInGuests).execute(lists.asHost(), [
      { ...scan, nonce: '1', present: true },
      { ...scan, nonce: '2', present: false },
    ]);
    await ws.api.create(`/invitations/${ids[3]}/answer`, {
      answer: 'accept',
      companions: [{ name: 'Sacha' }],
    });
    await ws.api.create('/posts', {
      influencerId: posted,
      invitationId: ids[4],
      platform: 'instagram',
      format: 'reel',
      externalId: '1',
      publishedAt: '2026-01-29T10:00:00Z',
    });
    const before = await lists.state();
    const obstacles = await lists.takeBack(taken);
    expect(
      obstacles
        .map(({ row, code }): [number, string] => [row, code])
        .sort(([one], [other]) => one - other),
    ).toEqual([
      [0, 'invitation_sent_since'],
      [1, 'invitation_answered_since'],
      [2, 'guest_seen_since'],
      [3, 'invitation_answered_since'],
      [4, 'invitation_content_since'],
    ]);
    expect(obstacles.every(({ detail }) => detail.length > 10)).toBe(true);
    expect(await lists.state()).toEqual(before);
  });

  it('cannot give seats back that others have by now', async () => {
    const small = await anEvent(ws, { seats: 2 });
    const [first, second] = await influencers(ws, 2);
    const had = await ws.api.create('/invitations', {
      eventId: small.id,
      influencerId: first,
      partySize: 2,
    });
    await ws.api.create(`/invitations/${had.id}/answer`, { answer: 'accept' });
    const taken = await lists.take({ id: had.id, answer: 'declined' });
    expect(await seatsTaken(small)).toBe(0);
    await lists.take({ eventId: small.id, influencerId: second, answer: 'accepted' });
    const obstacles = await lists.takeBack(taken);
    expect(obstacles.map(({ code }) => code)).toEqual(['seats_given_since']);
  });

  it('takes 500 guests in with few statements', async () => {
    const { rows } = await owner.query<{ id: string }>(
      `insert into influencers (workspace_id, id, name, search_text, field, languages, created_at, updated_at)
       select $1, gen_random_uuid(), 'Guest ' || n, 'guest ' || n, 'sport', '{}', now(), now()
         from generate_series(1, 500) n returning id`,
      [ws.id],
    );
    const stadium = await anEvent(ws, { seats: 2000 });
    const before = await lists.state();
    const records = rows.map(({ id }, index) => ({
      eventId: stadium.id,
      influencerId: id,
      partySize: 1 + (index % 3),
      ...(index % 2 === 0 && { answer: 'accepted', deliverables: [STORY] }),
    }));
    const heard = listenIn(app);
    const taken = await lists.take(...records);
    expect(heard.length).toBeLessThan(40);
    expect(new Set(fates(taken))).toEqual(new Set(['create']));
    expect(await seatsTaken(stadium)).toBe(499);
    heard.length = 0;
    expect(new Set(fates(await lists.take(...records)))).toEqual(new Set(['skip']));
    expect(heard.length).toBeLessThan(15);
    heard.length = 0;
    expect(await lists.takeBack(taken)).toEqual([]);
    expect(heard.length).toBeLessThan(25);
    expect(await lists.state()).toEqual(before);
  });
});
