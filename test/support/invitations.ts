import type { TestWorkspace } from './app.js';
import type { Client } from './client.js';

/** What a call answered: of any shape, since the document's own check has looked at it. */
export type Json = Awaited<ReturnType<Client['create']>>;

let made = 0;

/** An event far enough ahead to be answered, with `seats`. */
export const anEvent = (ws: TestWorkspace, changes: object = {}): Promise<Json> =>
  ws.api.create('/events', {
    kind: 'match',
    title: 'Toulouse – Lyon',
    venue: { name: 'Stade', city: 'Toulouse', timeZone: 'Europe/Paris' },
    startsAt: '2099-03-28T20:05:00Z',
    endsAt: '2099-03-28T22:00:00Z',
    seats: 10,
    ...changes,
  });

/** A guest to be invited. */
export const anInfluencer = (ws: TestWorkspace, changes: object = {}): Promise<Json> => {
  made += 1;
  return ws.api.create('/influencers', { name: `Guest ${made}`, field: 'sport', ...changes });
};

/** As many guests as `count`, made a few at a time. */
export const influencers = async (ws: TestWorkspace, count: number): Promise<string[]> => {
  const ids: string[] = [];
  while (ids.length < count) {
    const batch = Array.from({ length: Math.min(20, count - ids.length) }, () => anInfluencer(ws));
    ids.push(...(await Promise.all(batch)).map(({ id }) => id as string));
  }
  return ids;
};

/** An invitation of somebody new. */
export const anInvitation = async (
  ws: TestWorkspace,
  eventId: string,
  changes: object = {},
): Promise<Json> => {
  const { id } = await anInfluencer(ws);
  return ws.api.create('/invitations', { eventId, influencerId: id, ...changes });
};

/** The guest behind an invitation's link: a client whose paths begin at their own. */
export const guestOf = (client: Client, { guestUrl }: { guestUrl: string }): Client =>
  client.at(`/api/guest/${guestUrl.split('/guest/')[1] ?? ''}`);
