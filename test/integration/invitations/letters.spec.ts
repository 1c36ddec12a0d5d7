import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { WriteToGuest } from '../../../src/modules/invitations/use-cases/write-to-guest.use-case.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent, anInfluencer, type Json } from '../../support/invitations.js';

describe('a letter that was ordered', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
    ws = await app.workspace();
  });
  afterAll(() => app.close());

  const queued = async (): Promise<Json> => {
    const event = await anEvent(ws);
    const { id: influencerId } = await anInfluencer(ws, {
      email: `${Math.random()}@guests.example`,
    });
    const { id } = await ws.api.create('/invitations', { eventId: event.id, influencerId });
    return ws.api.create(`/invitations/${id}/send`);
  };
  const write = ({ id }: Json, now = new Date()): Promise<void> =>
    app.get(WriteToGuest).execute(systemContext(ws.id, now), id, 'invitation');
  const last = async ({ id }: Json): Promise<Json> =>
    (await ws.api.all(`/invitations/${id}/history`)).at(-1);
  const waiting = ({ id }: Json): Promise<{ state: string }[]> =>
    app.get(UnitOfWork).run(
      systemContext(ws.id, new Date()),
      () =>
        app.get(UnitOfWork).manager.sql<{ state: string }[]>`
          select state from pgboss.job
           where name = 'invitations.guest-letters' and data ->> 'invitationId' = ${id}`,
    );

  it('is ordered once, however often it is asked for while it waits', async () => {
    const invitation = await queued();
    expect(invitation.delivery).toBe('queued');
    const again = await ws.api.create(`/invitations/${invitation.id}/send`);
    expect(again.delivery).toBe('queued');
    expect(await waiting(invitation)).toHaveLength(1);
  });

  it('is written once, though it was ordered twice', async () => {
    const invitation = await queued();
    await write(invitation);
    await write(invitation);
    const history = await ws.api.all(`/invitations/${invitation.id}/history`);
    expect(history.map(({ to }) => to)).toEqual(['draft', 'queued', 'sent']);
  });

  it('is a draft again where it is no longer true, or there is no address', async () => {
    const silent = await queued();
    await ws.api.create(`/influencers/${silent.influencerId}/do-not-contact`, { reason: 'asked' });
    await write(silent);
    expect(await last(silent)).toMatchObject({
      from: 'queued',
      to: 'draft',
      note: 'no_longer_true',
    });
    const moved = await queued();
    await ws.api.patch(`/influencers/${moved.influencerId}`, { emails: [] });
    await write(moved);
    expect(await last(moved)).toMatchObject({ from: 'queued', to: 'draft', note: 'no_address' });
    const late = await queued();
    await write(late, new Date('2099-03-28T20:06:00Z'));
    expect(await last(late)).toMatchObject({ to: 'draft', note: 'no_longer_true' });
  });
});
