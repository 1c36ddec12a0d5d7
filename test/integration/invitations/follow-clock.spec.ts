import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { RequestContext } from '../../../src/kernel/context.js';
import { CheckInGuests } from '../../../src/modules/invitations/use-cases/check-in-guests.use-case.js';
import { ExpireAnswers } from '../../../src/modules/invitations/use-cases/expire-answers.use-case.js';
import { ExpireOffers } from '../../../src/modules/invitations/use-cases/expire-offers.use-case.js';
import { MarkAbsent } from '../../../src/modules/invitations/use-cases/mark-absent.use-case.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent, anInvitation, type Json } from '../../support/invitations.js';

const at = (text: string): Date => new Date(`2099-03-${text}:00Z`);

describe('what the passing of time alone changes', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
  });
  beforeEach(async () => {
    ws = await app.workspace();
  });
  afterAll(() => app.close());

  const answer = (id: string, said: string): Promise<Json> =>
    ws.api.create(`/invitations/${id}/answer`, { answer: said });
  const read = (id: string): Promise<Json> => ws.api.read(`/invitations/${id}`);

  it('an offer that nobody took ends, and the seats go to the next in line', async () => {
    const event = await anEvent(ws, { seats: 2 });
    const [first, second, third] = [
      await anInvitation(ws, event.id, { partySize: 2 }),
      await anInvitation(ws, event.id, { partySize: 2 }),
      await anInvitation(ws, event.id, { partySize: 1 }),
    ];
    for (const { id } of [first, second, third]) await answer(id, 'accept');
    await answer(first.id, 'withdraw');
    const { offeredUntil } = await read(second.id);
    const before = new Date(Date.parse(offeredUntil) - 1);
    await app.get(ExpireOffers).execute(systemContext(ws.id, before));
    expect((await read(second.id)).answer).toBe('offered');
    const after = new Date(Date.parse(offeredUntil) + 1);
    await app.get(ExpireOffers).execute(systemContext(ws.id, after));
    await app.get(ExpireOffers).execute(systemContext(ws.id, after));
    expect(await read(second.id)).toMatchObject({ answer: 'expired', offeredUntil: null });
    expect((await read(third.id)).answer).toBe('offered');
    expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(1);
  });

  it('who did not answer by the deadline has not answered, and who did keeps the answer', async () => {
    const event = await anEvent(ws, { seats: 1, rsvpDeadline: '2099-03-27T12:00:00Z' });
    const invitations: Json[] = [];
    for (let count = 0; count < 4; count += 1) invitations.push(await anInvitation(ws, event.id));
    const [yes, waits, no, silent] = invitations.map(({ id }: Json) => id as string) as [
      string,
      string,
      string,
      string,
    ];
    await answer(yes, 'accept');
    await answer(waits, 'accept');
    await answer(no, 'decline');
    const answers = async (): Promise<string[]> =>
      Promise.all([yes, waits, no, silent].map(async (id) => (await read(id)).answer as string));
    await app.get(ExpireAnswers).execute(systemContext(ws.id, at('27T12:00')));
    expect(await answers()).toEqual(['accepted', 'waitlisted', 'declined', 'pending']);
    await app.get(ExpireAnswers).execute(systemContext(ws.id, at('27T12:01')));
    expect(await answers()).toEqual(['accepted', 'waitlisted', 'declined', 'expired']);
    const { items } = await ws.api.read(`/invitations/${silent}/history`);
    expect(items.at(-1)).toMatchObject({ by: 'system', from: 'pending', to: 'expired' });
  });

  it('who said yes and did not come by the end is absent, and may still turn out present', async () => {
    const event = await anEvent(ws);
    const [came, missing, declined] = [
      await anInvitation(ws, event.id),
      await anInvitation(ws, event.id),
      await anInvitation(ws, event.id),
    ];
    await answer(came.id, 'accept');
    await answer(missing.id, 'accept');
    await answer(declined.id, 'decline');
    const scan = (invitationId: string, nonce: string) => ({
      invitationId,
      nonce,
      deviceId: 'door',
      at: at('28T20:30'),
      present: true,
    });
    const door = systemContext(ws.id, at('28T21:00'));
    await app.get(CheckInGuests).execute(door, [scan(came.id, 'a')]);
    const presences = async (): Promise<string[]> =>
      Promise.all(
        [came, missing, declined].map(async ({ id }: Json) => (await read(id)).presence as string),
      );
    await app.get(MarkAbsent).execute(systemContext(ws.id, at('28T22:00')));
    expect(await presences()).toEqual(['present', 'expected', 'expected']);
    await app.get(MarkAbsent).execute(systemContext(ws.id, at('28T22:01')));
    expect(await presences()).toEqual(['present', 'absent', 'expected']);
    const late = systemContext(ws.id, at('29T08:00'));
    const [told] = await app.get(CheckInGuests).execute(late, [scan(missing.id, 'b')]);
    expect(told).toMatchObject({ outcome: 'checked_in', at: at('28T20:30') });
    expect(await presences()).toEqual(['present', 'present', 'expected']);
  });

  it('to door staff, the guests of another day are nobody', async () => {
    const event = await anEvent(ws);
    const { id } = await anInvitation(ws, event.id);
    await answer(id, 'accept');
    const staff = (now: Date): RequestContext => ({
      ...systemContext(ws.id, now),
      actor: { kind: 'member', userId: newId(), role: 'door' },
    });
    const scan = (nonce: string, now: Date) =>
      app
        .get(CheckInGuests)
        .execute(staff(now), [
          { invitationId: id, nonce, deviceId: 'door', at: now, present: true },
        ]);
    const [early] = await scan('a', at('20T20:00'));
    expect(early).toMatchObject({ outcome: 'refused', reason: 'unknown', guestName: null });
    const [onTime] = await scan('b', at('28T19:00'));
    expect(onTime).toMatchObject({ outcome: 'checked_in', at: at('28T19:00') });
  });
});
