import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { RequestContext } from '../../../src/kernel/context.js';
import { DoorController } from '../../../src/modules/invitations/http/door.controller.js';
import { FollowClockJob } from '../../../src/modules/invitations/jobs/follow-clock.job.js';
import { DoorEventsQuery } from '../../../src/modules/invitations/queries/door-events.query.js';
import { CheckInGuests } from '../../../src/modules/invitations/use-cases/check-in-guests.use-case.js';
import { ExpireOffers } from '../../../src/modules/invitations/use-cases/expire-offers.use-case.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { anEvent, anInvitation } from '../../support/invitations.js';

const at = (text: string): Date => new Date(`2099-03-${text}:00Z`);

describe('the door', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
  });
  afterAll(() => app.close());

  const staff = (workspaceId: string, now: Date): RequestContext => ({
    ...systemContext(workspaceId, now),
    actor: { kind: 'member', userId: newId(), role: 'door' },
  });

  it('sees the events of the venue’s day, and the one of yesterday that goes on', async () => {
    const ws = await app.workspace();
    const venue = { name: 'Dome', city: 'Tokyo', timeZone: 'Asia/Tokyo' };
    const event = (title: string, from: string, to: string) =>
      anEvent(ws, {
        title,
        venue,
        startsAt: at(from).toISOString(),
        endsAt: at(to).toISOString(),
      });
    // The 28th in Tokyo is from 15:00 on the 27th until 15:00 on the 28th, UTC.
    await event('yesterday, over', '27T10:00', '27T14:00');
    await event('yesterday, goes on', '27T14:00', '27T18:00');
    await event('first of today', '27T15:00', '27T16:00');
    await event('last of today', '28T14:59', '28T20:00');
    await event('tomorrow', '28T15:00', '28T20:00');
    const seen = async (now: string): Promise<string[]> =>
      (await app.get(DoorEventsQuery).run(staff(ws.id, at(now)))).map(({ title }) => title);
    expect(await seen('27T17:00')).toEqual([
      'yesterday, goes on',
      'first of today',
      'last of today',
    ]);
    expect(await seen('28T14:00')).toEqual(['first of today', 'last of today']);
    expect(await seen('28T15:00')).toEqual(['last of today', 'tomorrow']);
  });

  it('staff see who said that they come, others everybody', async () => {
    const ws = await app.workspace();
    const event = await anEvent(ws);
    const [comes] = [await anInvitation(ws, event.id), await anInvitation(ws, event.id)];
    await ws.api.create(`/invitations/${comes.id}/answer`, { answer: 'accept' });
    const door = await app
      .get(DoorController)
      .readGuestList(staff(ws.id, at('28T19:00')), event.id, { limit: 50 });
    expect(door.items.map(({ invitationId }) => invitationId)).toEqual([comes.id]);
    expect(await ws.api.all(`/events/${event.id}/guest-list`)).toHaveLength(2);
  });

  it('staff are not told of a guest of another day by a repeat either', async () => {
    const ws = await app.workspace();
    const { id } = await anInvitation(ws, (await anEvent(ws)).id);
    await ws.api.create(`/invitations/${id}/answer`, { answer: 'accept' });
    const scan = { invitationId: id, nonce: 'a', deviceId: 'door', at: at('28T19:00') };
    const tell = async (now: Date) =>
      (await app.get(CheckInGuests).execute(staff(ws.id, now), [{ ...scan, present: true }]))[0];
    expect(await tell(at('28T19:00'))).toMatchObject({ outcome: 'checked_in' });
    expect(await tell(at('28T19:01'))).toMatchObject({ outcome: 'checked_in', invitationId: id });
    expect(await tell(at('31T19:00'))).toMatchObject({
      outcome: 'refused',
      reason: 'unknown',
      invitationId: null,
      guestName: null,
    });
  });
});

describe('the clock', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
  });
  afterAll(() => app.close());

  it('goes on with the next workspace where one fails, and says so', async () => {
    const [first, second] = [await app.workspace(), await app.workspace()];
    const offers = app.get(ExpireOffers);
    const visited: string[] = [];
    offers.execute = async ({ workspaceId }) => {
      visited.push(workspaceId);
      if (workspaceId === [first.id, second.id].sort()[0]) throw new Error('broken');
    };
    await expect(app.get(FollowClockJob).handle()).rejects.toThrow('1 workspaces failed');
    expect(visited).toEqual(expect.arrayContaining([first.id, second.id]));
  });
});
