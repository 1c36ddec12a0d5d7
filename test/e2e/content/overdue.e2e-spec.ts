import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { FollowEvent } from '../../../src/modules/content/use-cases/follow-event.use-case.js';
import { MarkMissed } from '../../../src/modules/content/use-cases/mark-missed.use-case.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { type Guest, guest, reel } from './content.js';

let app: TestApp;
beforeAll(async () => {
  // Jobs are called by hand here, so that the clock is the test's.
  app = await startApp({ worksJobs: false });
});
afterAll(() => app.close());

const AGREED = { platform: 'instagram', format: 'reel', count: 1, dueHours: 24 };
const HOUR_MS = 3_600_000;
/** An event that can still be answered. */
const START = Date.now() + 20 * 24 * HOUR_MS;
const after = (hours: number): string => new Date(START + hours * HOUR_MS).toISOString();
const SOON = { startsAt: after(0), endsAt: after(2) };

const only = async ({ ws, invitationId }: Guest): Promise<Answer['body']> => {
  const all = await ws.api.all(`/deliverables?invitationId=${invitationId}`);
  expect(all).toHaveLength(1);
  return all[0];
};

const answer = ({ ws, invitationId }: Guest, said: string): Promise<unknown> =>
  ws.api.create(`/invitations/${invitationId}/answer`, { answer: said });

const closeOverdue = ({ ws }: Guest, now: string): Promise<void> =>
  app.get(MarkMissed).execute(systemContext(ws.id, new Date(now)));

const move = async ({ ws, eventId }: Guest, startHours: number, now: string): Promise<void> => {
  const schedule = { startsAt: after(startHours), endsAt: after(startHours + 2) };
  expect((await ws.api.patch(`/events/${eventId}`, schedule)).status).toBe(200);
  await app.get(FollowEvent).execute(systemContext(ws.id, new Date(now)), eventId);
};

describe('time', () => {
  it('turns what is overdue into missed, and a late post into published', async () => {
    const one = await guest(app, [AGREED], SOON);
    await answer(one, 'accept');
    await closeOverdue(one, after(24));
    expect((await only(one)).state).toBe('expected');
    await closeOverdue(one, new Date(START + 24 * HOUR_MS + 1).toISOString());
    await closeOverdue(one, after(25));
    expect((await only(one)).state).toBe('missed');
    expect(await one.ws.api.all('/deliverables?state=missed')).toHaveLength(1);
    await one.ws.api.create('/posts', reel(one.influencerId, { publishedAt: after(37) }));
    expect((await only(one)).state).toBe('published');
    await closeOverdue(one, after(2000));
    expect((await only(one)).state).toBe('published');
  });

  it.each<[string, string[], string]>([
    ['never answered', [], 'waived'],
    ['declined', ['decline'], 'waived'],
    ['accepted', ['accept'], 'missed'],
    ['accepted, and then declined', ['accept', 'decline'], 'waived'],
  ])('asks of a guest who %s what they owe', async (_, answers, state) => {
    const one = await guest(app, [AGREED], SOON);
    for (const said of answers) await answer(one, said);
    await closeOverdue(one, after(25));
    expect((await only(one)).state).toBe(state);
  });

  it('asks nothing of a guest who waited for a seat in vain', async () => {
    const one = await guest(app, [AGREED], { ...SOON, seats: 1 });
    const { id } = await one.ws.api.create('/influencers', { name: 'First', field: 'sport' });
    const first = { eventId: one.eventId, influencerId: id };
    const seated = await one.ws.api.create('/invitations', first);
    await one.ws.api.create(`/invitations/${seated.id}/answer`, { answer: 'accept' });
    await answer(one, 'accept');
    await closeOverdue(one, after(25));
    expect((await only(one)).state).toBe('waived');
  });

  it('asks nothing of a guest whose invitation was taken back', async () => {
    const one = await guest(app, [AGREED], SOON);
    await answer(one, 'accept');
    await one.ws.api.create(`/invitations/${one.invitationId}/revoke`);
    await closeOverdue(one, after(25));
    expect((await only(one)).state).toBe('waived');
  });
});

describe('an event that moves', () => {
  it('takes along what was given in hours after it', async () => {
    const one = await guest(app, [AGREED], SOON);
    await answer(one, 'accept');
    await closeOverdue(one, after(48));
    expect((await only(one)).state).toBe('missed');
    await move(one, 1000, after(48));
    expect(await only(one)).toMatchObject({
      opensAt: after(1000 - 7 * 24),
      dueAt: after(1024),
      state: 'expected',
    });
  });

  it('is fulfilled by posts that were logged before and are now in time', async () => {
    const one = await guest(app, [AGREED], SOON);
    const told = reel(one.influencerId, { publishedAt: after(1001) });
    const { id, deliverableId } = await one.ws.api.create('/posts', told);
    expect(deliverableId).toBeNull();
    await move(one, 1000, after(0));
    expect(await only(one)).toMatchObject({ state: 'published', posts: [id] });
    const { eventId, invitationId } = one;
    expect(await one.ws.api.read(`/posts/${id}`)).toMatchObject({ eventId, invitationId });
  });
});
