import type { Answer } from '../../support/client.js';
import type { TestApp, TestWorkspace } from '../../support/app.js';

export interface Guest {
  readonly ws: TestWorkspace;
  readonly influencerId: string;
  readonly campaignId: string;
  readonly eventId: string;
  readonly invitationId: string;
}

const STARTS_AT = '2026-10-17T19:00:00.000Z';

/** An influencer without accounts. */
export const influencer = async ({ api }: TestWorkspace, more: object = {}): Promise<string> =>
  (await api.create('/influencers', { name: 'Léa 🏉 ليا', field: 'sport', ...more })).id as string;

/** An event of a new campaign. */
export const event = async (
  { api }: TestWorkspace,
  more: object = {},
): Promise<{ campaignId: string; eventId: string }> => {
  const campaign = { name: 'Season', startsOn: '2026-09-01', endsOn: '2027-06-30' };
  const { id: campaignId } = await api.create('/campaigns', campaign);
  const { id: eventId } = await api.create('/events', {
    campaignId,
    kind: 'match',
    title: 'Home match',
    venue: { name: 'Stadium', city: 'Toulouse', timeZone: 'Europe/Paris' },
    startsAt: STARTS_AT,
    endsAt: '2026-10-17T21:00:00Z',
    seats: 10,
    ...more,
  });
  return { campaignId, eventId };
};

/** An influencer with two accounts, who is invited to a match. */
export const guest = async (
  app: TestApp,
  deliverables: object[] = [],
  eventMore: object = {},
): Promise<Guest> => {
  const ws = await app.workspace();
  const accounts = [
    { platform: 'instagram', handle: 'lea.m' },
    { platform: 'tiktok', handle: 'lea' },
  ];
  const influencerId = await influencer(ws, { accounts });
  const { campaignId, eventId } = await event(ws, eventMore);
  const invitation = await ws.api.create('/invitations', { eventId, influencerId, deliverables });
  return { ws, influencerId, campaignId, eventId, invitationId: invitation.id as string };
};

export const reel = (influencerId: string, more: object = {}): object => ({
  influencerId,
  platform: 'instagram',
  format: 'reel',
  externalId: '17890',
  publishedAt: '2026-10-17T20:15:00Z',
  ...more,
});

/** A refusal in short: status, code, and the first pointer with its code. */
export const refusal = ({ status, body }: Answer): unknown[] => [
  status,
  body.code,
  ...(body.errors === undefined ? [] : [body.errors[0].pointer, body.errors[0].code]),
];
