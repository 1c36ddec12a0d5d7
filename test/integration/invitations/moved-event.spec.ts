import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { UpdateEvent } from '../../../src/modules/events/use-cases/update-event.use-case.js';
import { ExpireAnswers } from '../../../src/modules/invitations/use-cases/expire-answers.use-case.js';
import { ExpireOffers } from '../../../src/modules/invitations/use-cases/expire-offers.use-case.js';
import { FollowSchedule } from '../../../src/modules/invitations/use-cases/follow-schedule.use-case.js';
import { MarkAbsent } from '../../../src/modules/invitations/use-cases/mark-absent.use-case.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent, anInvitation, type Json } from '../../support/invitations.js';

const at = (text: string): Date => new Date(`2099-${text}:00Z`);

describe('an event that moves', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
    ws = await app.workspace();
  });
  afterAll(() => app.close());

  const answer = ({ id }: Json, said: string): Promise<Json> =>
    ws.api.create(`/invitations/${id}/answer`, { answer: said });
  const read = ({ id }: Json): Promise<Json> => ws.api.read(`/invitations/${id}`);
  const invite = async (eventId: string, count: number): Promise<Json[]> => {
    const made: Json[] = [];
    while (made.length < count) made.push(await anInvitation(ws, eventId));
    return made;
  };

  it('is open again to who never answered, and to nobody else', async () => {
    const event = await anEvent(ws, { seats: 1, rsvpDeadline: at('03-27T12:00').toISOString() });
    const [yes, offered, no, silent] = await invite(event.id, 4);
    await answer(yes, 'accept');
    await answer(offered, 'accept');
    await answer(no, 'decline');
    await answer(yes, 'withdraw');
    const late = systemContext(ws.id, at('03-27T12:01'));
    await app.get(ExpireOffers).execute(late);
    await app.get(ExpireAnswers).execute(late);
    expect((await read(silent)).answer).toBe('expired');
    await app.get(FollowSchedule).execute(late, event.id);
    expect((await read(silent)).answer).toBe('expired');
    await app.get(UpdateEvent).execute(late, event.id, { rsvpDeadline: at('03-28T12:00') });
    for (let twice = 0; twice < 2; twice += 1) {
      await app.get(FollowSchedule).execute(late, event.id);
    }
    const answers = await Promise.all([yes, offered, no, silent].map(read));
    expect(answers.map((one) => one.answer)).toEqual([
      'withdrawn',
      'expired',
      'declined',
      'pending',
    ]);
    const { items } = await ws.api.read(`/invitations/${silent.id}/history`);
    expect(items.at(-1)).toMatchObject({ by: 'system', from: 'expired', to: 'pending' });
  });

  it('expects those again who were absent, where its end lies ahead', async () => {
    const event = await anEvent(ws);
    const [missing] = await invite(event.id, 1);
    await answer(missing, 'accept');
    const over = systemContext(ws.id, at('03-28T22:01'));
    await app.get(MarkAbsent).execute(over);
    await app.get(FollowSchedule).execute(over, event.id);
    expect((await read(missing)).presence).toBe('absent');
    const moved = { startsAt: at('04-28T20:00'), endsAt: at('04-28T22:00') };
    await app.get(UpdateEvent).execute(over, event.id, moved);
    await app.get(FollowSchedule).execute(over, event.id);
    expect((await read(missing)).presence).toBe('expected');
  });

  it('holds no offered seats beyond an earlier deadline, and offers those that may be offered again', async () => {
    const event = await anEvent(ws, { seats: 1 });
    const [first, second, third] = await invite(event.id, 3);
    for (const one of [first, second, third]) await answer(one, 'accept');
    await answer(first, 'withdraw');
    const now = new Date(Date.parse((await read(second)).offeredUntil) - 60_000);
    const deadline = new Date(now.getTime() + 1000);
    await app.get(UpdateEvent).execute(systemContext(ws.id, now), event.id, {
      rsvpDeadline: deadline,
    });
    await app.get(FollowSchedule).execute(systemContext(ws.id, now), event.id);
    expect((await read(second)).offeredUntil).toBe(deadline.toISOString());
    const after = systemContext(ws.id, new Date(deadline.getTime() + 1));
    await app.get(ExpireOffers).execute(after);
    expect((await read(third)).answer).toBe('waitlisted');
    await app.get(UpdateEvent).execute(after, event.id, { rsvpDeadline: null });
    await app.get(FollowSchedule).execute(after, event.id);
    expect((await read(third)).answer).toBe('offered');
  });
});
