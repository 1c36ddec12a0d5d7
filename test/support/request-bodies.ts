import { randomUUID } from 'node:crypto';

import type { Offer, Route } from './every-route.js';
import type { FullWorkspace } from './full-workspace.js';
import { exampleOf } from './schema-example.js';

type Bodies = (its: FullWorkspace, example: object) => object[];

const HOUR = 3_600_000;

const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

const scan = (): object => ({ at: at(0), deviceId: 'd', nonce: randomUUID() });

/** Bodies that name other things by their id, with those of one workspace. Together they fill in every id that a body can have. */
const WITH_IDS: Readonly<Record<string, Bodies>> = {
  agreeDeliverables: ({ account }) => [
    {
      items: [
        { platform: 'instagram', format: 'reel', count: 1, dueHours: 24, accountId: account },
      ],
    },
  ],
  bindPost: ({ deliverable }) => [{ deliverableId: deliverable }],
  changeCoverage: ({ event, campaign, influencer }) => [
    { eventId: event, campaignId: campaign, influencerId: influencer },
  ],
  changePost: ({ invitation, event, campaign }) => [
    { invitationId: invitation, eventId: event, campaignId: campaign },
  ],
  changeCalendar: ({ campaign }) => [{ campaignId: campaign }],
  checkIn: ({ invitation, ticket }) => [
    { checkIns: [{ ...scan(), invitationId: invitation }] },
    { checkIns: [{ ...scan(), ticket }] },
  ],
  createEvent: ({ campaign }, example) => [
    { ...example, campaignId: campaign, startsAt: at(48), endsAt: at(50) },
  ],
  dismissInfluencerDuplicate: ({ influencer, stranger }) => [
    { influencerIds: [influencer, stranger] },
  ],
  invite: ({ event, stranger }) => [
    { eventId: event, influencerId: stranger },
    { eventId: event, invitations: [{ influencerId: stranger }] },
  ],
  logCoverage: ({ event, campaign, influencer }) => [
    {
      ...{ kind: 'press', outlet: 'Paper', title: randomUUID(), publishedAt: at(-1) },
      ...{ eventId: event, campaignId: campaign, influencerId: influencer },
    },
  ],
  mapImport: ({ event, campaign }) => [
    {
      kind: 'influencers',
      columns: { Nom: 'name', 'E-mail': 'email' },
      options: { eventId: event, campaignId: campaign },
    },
  ],
  logPost: ({ influencer, invitation, event, campaign }) => [
    {
      influencerId: influencer,
      invitationId: invitation,
      eventId: event,
      campaignId: campaign,
      platform: 'instagram',
      format: 'reel',
      externalId: randomUUID(),
      publishedAt: at(-1),
    },
  ],
  mergeInfluencers: ({ stranger }) => [{ influencerId: stranger }],
  receiveReadings: ({ post }) => [
    {
      readings: [
        {
          post: { id: post },
          capturedAt: at(-1),
          provenance: 'declared',
          metrics: { views: 1 },
        },
      ],
    },
  ],
  subscribeCalendar: ({ campaign }, example) => [{ ...example, campaignId: campaign }],
  updateEvent: ({ campaign }) => [{ campaignId: campaign }],
};

/** Bodies that the document's examples do not make by themselves. */
const OTHERS: Readonly<Record<string, Bodies>> = {
  addFollowerCount: () => [{ followers: 10 }],
  changeConnection: () => [{ enabled: true }],
  makeConnection: () => [{ kind: 'signed', name: 'Another' }],
  rotateConnection: () => [{ overlapHours: 1 }],
  createCampaign: (_, example) => [{ ...example, startsOn: '2026-01-01', endsOn: '2026-12-31' }],
};

/** Bodies of `route` that hold with the ids of one workspace; one undefined where it reads none. */
export const bodiesOf = (
  offer: Offer,
  route: Route,
  its: FullWorkspace,
): (object | undefined)[] => {
  if (route.body === null) return [undefined];
  const example = exampleOf(offer, route.body) as object;
  const own = WITH_IDS[route.id] ?? OTHERS[route.id];
  return own === undefined ? [example] : own(its, example);
};
