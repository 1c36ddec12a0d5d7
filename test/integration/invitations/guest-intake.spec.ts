import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { InvitationIntake } from '../../../src/modules/invitations/invitations.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import {
  fates,
  guestLists,
  refusals,
  STORY,
  warnings,
  type GuestLists,
} from '../../support/guest-lists.js';
import { anEvent, anInfluencer, influencers, type Json } from '../../support/invitations.js';

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

describe('a guest list that comes in', () => {
  let event: Json;
  beforeEach(async () => {
    event = await anEvent(ws);
  });

  it('invites who is new, knows them again, and goes without a trace', async () => {
    const [ines, karim] = [
      await anInfluencer(ws, { name: 'Inès Laurent', email: 'ines@example.com' }),
      await anInfluencer(ws, {
        name: 'Karim',
        accounts: [{ platform: 'instagram', handle: 'karim.tv' }],
      }),
    ];
    const before = await lists.state();
    const records = [
      {
        eventId: event.id,
        influencer: { email: 'INES@example.com' },
        partySize: 2,
        deliverables: [STORY],
        answer: 'accepted',
      },
      { eventId: event.id, influencer: { platform: 'instagram', handle: '@Karim.TV' } },
    ];
    const taken = await lists.take(...records);
    expect(fates(taken)).toEqual(['create', 'create']);
    expect(await read(taken[0]?.id)).toMatchObject({
      influencerId: ines.id,
      partySize: 2,
      partyLimit: 2,
      delivery: 'draft',
      answer: 'accepted',
      deliverables: [{ platform: 'instagram', format: 'story', count: 2 }],
    });
    expect(await read(taken[1]?.id)).toMatchObject({
      influencerId: karim.id,
      partySize: 1,
      answer: 'pending',
    });
    expect(await seatsTaken(event)).toBe(2);
    expect(await lists.letters()).toBe(0);
    const after = await lists.state();
    const again = await lists.take(...records);
    expect(fates(again)).toEqual(['skip', 'skip']);
    expect(warnings(again)).toEqual([[], []]);
    expect(again.map(({ id }) => id)).toEqual(taken.map(({ id }) => id));
    expect(await lists.state()).toEqual(after);
    expect(await lists.takeBack(taken)).toEqual([]);
    expect(await lists.state()).toEqual(before);
  });

  it('is rehearsed without a trace', async () => {
    const { id } = await anInfluencer(ws);
    const before = await lists.state();
    const ctx = lists.asHost();
    const records = [{ eventId: event.id, influencerId: id, answer: 'accepted' }];
    const taken = await app
      .get(UnitOfWork)
      .rehearse(ctx, () => app.get(InvitationIntake).take(ctx, records));
    expect(fates(taken)).toEqual(['create']);
    expect(await lists.state()).toEqual(before);
  });

  it('says of each guest why they are not taken', async () => {
    const [left, gone, twin] = [
      await anInfluencer(ws),
      await anInfluencer(ws),
      await anInfluencer(ws, { name: 'Léa Martin' }),
    ];
    await anInfluencer(ws, { name: 'Lea MARTIN' });
    await ws.api.create(`/influencers/${gone.id}/do-not-contact`, { reason: 'asked' });
    const cancelled = await anEvent(ws);
    await ws.api.create(`/events/${cancelled.id}/cancel`, {});
    const there = await app.workspace();
    const foreign = await anEvent(there);
    const taken = await lists.take(
      { eventId: event.id, influencer: { email: 'nobody@example.com' } },
      { eventId: event.id, influencer: { name: 'Léa Martin' } },
      { eventId: event.id, influencerId: gone.id },
      { eventId: cancelled.id, influencerId: left.id },
      { eventId: foreign.id, influencerId: left.id },
      { eventId: event.id },
      { influencerId: left.id },
      { eventId: event.id, influencerId: left.id, partySize: 0 },
      { id: newId() },
      { eventId: event.id, influencerId: left.id, partySize: 11, answer: 'accepted' },
      'no record',
      { eventId: event.id, influencerId: twin.id },
    );
    expect(refusals(taken)).toEqual([
      ['guest_unknown /influencer'],
      ['guest_unsure /influencer'],
      ['do_not_contact /influencerId'],
      ['event_not_open /eventId'],
      ['reference_not_found /eventId'],
      ['needs_identifier /influencer'],
      ['required /eventId'],
      ['too_small /partySize'],
      ['reference_not_found /id'],
      ['party_does_not_fit /partySize'],
      ['not_an_object '],
      [],
    ]);
    expect(taken[1]?.issues[0]?.detail).toContain('Léa Martin');
    expect(await ws.api.all(`/invitations?eventId=${event.id}`)).toHaveLength(1);
  });

  it('agrees content only for who may', async () => {
    const { id } = await anInfluencer(ws);
    const scopes = ['invitations:write'] as const;
    const ctx = lists.asHost({ actor: { kind: 'api_key', keyId: newId(), scopes } });
    const record = { eventId: event.id, influencerId: id };
    const taken = await lists.takeAs(ctx, { ...record, deliverables: [STORY] });
    expect(refusals(taken)).toEqual([['forbidden /deliverables']]);
    expect(fates(await lists.takeAs(ctx, record))).toEqual(['create']);
  });

  it('sees in a later row what an earlier one did', async () => {
    const { id } = await anInfluencer(ws);
    const before = await lists.state();
    const record = { eventId: event.id, influencerId: id };
    const taken = await lists.take(
      { ...record, partySize: 2 },
      { ...record, partySize: 2 },
      { ...record, partySize: 3, answer: 'accepted' },
      { ...record, answer: 'declined' },
    );
    expect(fates(taken)).toEqual(['create', 'skip', 'update', 'update']);
    expect(await read(taken[0]?.id)).toMatchObject({ answer: 'withdrawn', partySize: 3 });
    expect(await lists.takeBack(taken)).toEqual([]);
    expect(await lists.state()).toEqual(before);
  });

  it('leaves those alone who were uninvited, and says so', async () => {
    const { id } = await anInfluencer(ws);
    const invitation = await ws.api.create('/invitations', { eventId: event.id, influencerId: id });
    await ws.api.create(`/invitations/${invitation.id}/revoke`, {});
    const before = await lists.state();
    const taken = await lists.take({ eventId: event.id, influencerId: id, answer: 'accepted' });
    expect(fates(taken)).toEqual(['skip']);
    expect(warnings(taken)).toEqual([['invitation_revoked']]);
    expect(await lists.state()).toEqual(before);
  });

  it('leaves an invitation alone instead of which another one of the guest stands', async () => {
    const ids = await influencers(ws, 2);
    const taken = await lists.take(
      ...ids.map((influencerId) => ({ eventId: event.id, influencerId })),
    );
    const [stands, former] = taken.map(({ id }) => id ?? '');
    await owner.query(
      `update invitations set influencer_id = $3, revoked_at = now(), superseded_by = $4
        where workspace_id = $1 and id = $2`,
      [ws.id, former, ids[0], stands],
    );
    const again = await lists.take(
      { id: former, partySize: 5 },
      { eventId: event.id, influencerId: ids[0], partySize: 2 },
    );
    expect(fates(again)).toEqual(['skip', 'update']);
    expect(warnings(again)).toEqual([['invitation_revoked'], []]);
    expect(again[1]?.id).toBe(stands);
    await lists.takeBack(again);
    const obstacles = await lists.takeBack(taken);
    expect(obstacles.map(({ code }) => code)).toEqual([
      'invitation_changed_since',
      'invitation_changed_since',
    ]);
  });

  it('warns of other content, and of answers that come by themselves', async () => {
    const { id } = await anInfluencer(ws);
    const record = { eventId: event.id, influencerId: id };
    await lists.take({ ...record, deliverables: [STORY] });
    const taken = await lists.take({
      ...record,
      deliverables: [{ ...STORY, count: 1 }],
      answer: 'waitlisted',
    });
    expect(fates(taken)).toEqual(['skip']);
    expect(warnings(taken)).toEqual([['answer_not_recorded', 'deliverables_differ']]);
  });

  it('neither frees nor takes seats that others wait for, so that nobody is written to', async () => {
    const small = await anEvent(ws, { seats: 2 });
    const [first, second, third] = await influencers(ws, 3);
    const [held] = await lists.take({
      eventId: small.id,
      influencerId: first,
      partySize: 2,
      answer: 'accepted',
    });
    const waits = await ws.api.create('/invitations', { eventId: small.id, influencerId: second });
    await ws.api.create(`/invitations/${waits.id}/answer`, { answer: 'accept' });
    expect(await read(waits.id)).toMatchObject({ answer: 'waitlisted' });
    const before = await lists.state();
    const taken = await lists.take(
      { id: held?.id, answer: 'declined' },
      { id: waits.id, partySize: 2 },
      { id: waits.id, answer: 'accepted' },
      { eventId: small.id, influencerId: third, answer: 'accepted' },
    );
    expect(refusals(taken)).toEqual([
      ['seats_awaited '],
      ['party_in_line /partySize'],
      ['party_does_not_fit /partySize'],
      ['party_does_not_fit /partySize'],
    ]);
    expect(await lists.state()).toEqual(before);
    expect(await lists.letters()).toBe(0);
  });
});
