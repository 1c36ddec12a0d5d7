import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { UpdateEvent } from '../../../src/modules/events/use-cases/update-event.use-case.js';
import { OfferSeatsJob } from '../../../src/modules/invitations/jobs/offer-seats.job.js';
import { AnswerInvitation } from '../../../src/modules/invitations/use-cases/answer-invitation.use-case.js';
import { PromoteWaitingList } from '../../../src/modules/invitations/use-cases/promote-waiting-list.use-case.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp } from '../../support/app.js';
import { anEvent, influencers } from '../../support/invitations.js';

const PARTIES = 203;

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
});
afterAll(() => app.close());

it('one transaction offers seats to 200 parties, and a job goes on', async () => {
  const ws = await app.workspace();
  const event = await anEvent(ws, { seats: 0 });
  const people = await influencers(ws, PARTIES);
  const { items } = await ws.api.create('/invitations', {
    eventId: event.id,
    invitations: people.map((influencerId) => ({ influencerId })),
  });
  const ctx = systemContext(ws.id, new Date());
  for (const { id } of items) {
    await app.get(AnswerInvitation).execute(ctx, id, { answer: 'accept', by: 'guest' });
  }
  await app.get(UpdateEvent).execute(ctx, event.id, { seats: PARTIES });
  expect(await app.get(PromoteWaitingList).execute(ctx, event.id)).toBe(200);
  const jobs = await app.get(UnitOfWork).run(
    ctx,
    () => app.get(UnitOfWork).manager.sql<{ data: { workspaceId: string; eventId: string } }[]>`
      select data from pgboss.job
       where name = 'invitations.offer-seats' and data ->> 'eventId' = ${event.id}`,
  );
  expect(jobs.map(({ data }) => data)).toEqual([{ workspaceId: ws.id, eventId: event.id }]);
  await app.get(OfferSeatsJob).handle(jobs[0]!.data);
  expect((await ws.api.read(`/events/${event.id}`)).seatsTaken).toBe(PARTIES);
});
