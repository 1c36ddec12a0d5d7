import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { fates, guestLists, PAST, refusals, type GuestLists } from '../../support/guest-lists.js';
import { anEvent, anInfluencer, influencers, type Json } from '../../support/invitations.js';
import type { TakenRecord } from '../../../src/kernel/record-intake.js';

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

describe('a sheet from the door that comes in', () => {
  let match: Json;
  let guests: TakenRecord[];
  beforeEach(async () => {
    match = await anEvent(ws, PAST);
    const [came, missed, no] = await influencers(ws, 3);
    guests = await lists.take(
      { eventId: match.id, influencerId: came, answer: 'accepted' },
      { eventId: match.id, influencerId: missed, answer: 'accepted' },
      { eventId: match.id, influencerId: no, answer: 'declined' },
    );
  });

  it('says who came and who did not, once, and goes without a trace', async () => {
    const before = await lists.state();
    const records = [
      { invitationId: guests[0]?.id, present: true },
      { invitationId: guests[1]?.id, eventId: match.id, present: false },
      { invitationId: guests[2]?.id, present: false },
    ];
    const taken = await lists.attend(...records);
    expect(fates(taken)).toEqual(['update', 'update', 'skip']);
    const present = { presence: 'present', presentAt: PAST.startsAt.replace('Z', '.000Z') };
    expect(await read(guests[0]?.id)).toMatchObject(present);
    expect(await read(guests[1]?.id)).toMatchObject({ presence: 'absent', presentAt: null });
    const history = await ws.api.all(`/invitations/${guests[0]?.id}/history`);
    expect(history.at(-1)).toMatchObject({ axis: 'presence', to: 'present', note: 'from_a_list' });
    expect(fates(await lists.attend(...records))).toEqual(['skip', 'skip', 'skip']);
    expect(await lists.takePresenceBack(taken)).toEqual([]);
    expect(await lists.state()).toEqual(before);
  });

  it('corrects what was noted, and what was noted before comes back', async () => {
    const [ada] = guests;
    await lists.attend({ invitationId: ada?.id, present: true, at: '2025-03-28T20:30:00Z' });
    const before = await lists.state();
    const sooner = await lists.attend({
      invitationId: ada?.id,
      present: true,
      at: '2025-03-28T20:20:00Z',
    });
    expect(await read(ada?.id)).toMatchObject({ presentAt: '2025-03-28T20:20:00.000Z' });
    const not = await lists.attend({ invitationId: ada?.id, present: false });
    expect(await read(ada?.id)).toMatchObject({ presence: 'absent' });
    expect(await lists.takePresenceBack([...sooner, ...not])).toEqual([]);
    expect(await lists.state()).toEqual(before);
  });

  it('says of each row why it is not taken', async () => {
    const stranger = await anInfluencer(ws);
    await lists.attend({ invitationId: guests[0]?.id, present: true, at: '2025-03-28T20:30:00Z' });
    const taken = await lists.attend(
      { eventId: match.id, influencerId: stranger.id, present: true },
      { invitationId: guests[2]?.id, present: true },
      { invitationId: guests[0]?.id, present: false, at: '2025-03-28T20:10:00Z' },
      { invitationId: guests[0]?.id, influencerId: stranger.id, present: true },
      { invitationId: guests[0]?.id },
    );
    expect(refusals(taken)).toEqual([
      ['not_invited '],
      ['not_accepted '],
      ['checked_in_later /at'],
      ['not_this_invitation /invitationId'],
      ['required /present'],
    ]);
  });

  it('keeps the guest list from being taken back, until it is taken back itself', async () => {
    const taken = await lists.attend({ invitationId: guests[0]?.id, present: true });
    const obstacles = await lists.takeBack(guests);
    expect(obstacles.map(({ row, code }) => [row, code])).toEqual([[0, 'guest_seen_since']]);
    await lists.takePresenceBack(taken);
    expect(await lists.takeBack(guests)).toEqual([]);
    expect(await ws.api.all(`/invitations?eventId=${match.id}`)).toEqual([]);
  });
});
