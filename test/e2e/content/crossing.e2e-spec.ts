import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import { anEvent, anInvitation } from '../../support/invitations.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const ITEM = { platform: 'instagram', format: 'story', count: 1, dueHours: 24 };

describe('what is agreed on an invitation', () => {
  it('does not stand in the way of who answers or revokes it at the same moment', async () => {
    const ws = await app.workspace();
    const { id: eventId } = await anEvent(ws);
    const { id } = await anInvitation(ws, eventId);
    const rounds = Array.from({ length: 25 }, () => [
      ws.api.post(`/invitations/${id}/deliverables`, { items: [ITEM] }),
      ws.api.post(`/invitations/${id}/answer`, { answer: 'decline' }),
      ws.api.post(`/invitations/${id}/answer`, { answer: 'accept' }),
      ws.api.post(`/invitations/${id}/revoke`),
    ]);
    const answers = await Promise.all(rounds.flat());
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });
});
