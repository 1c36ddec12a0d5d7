import type { TestWorkspace } from './app.js';
import { bringFile, mapImport } from './imports.js';
import { deliverSigned, type MadeConnection } from './connections.js';

const HOUR = 3_600_000;

/** What a filled workspace holds, by the word that addresses and bodies use for it. */
export interface FullWorkspace {
  readonly campaign: string;
  readonly event: string;
  readonly influencer: string;
  /** Somebody who is invited to nothing. */
  readonly stranger: string;
  /** Of somebody into the influencer. */
  readonly merge: string;
  readonly account: string;
  readonly invitation: string;
  readonly deliverable: string;
  readonly post: string;
  readonly coverage: string;
  /** A key that nobody uses. */
  readonly apiKey: string;
  /** A member with the role `door`, by user id. */
  readonly member: string;
  /** Of somebody who did not answer yet. */
  readonly memberInvitation: string;
  /** Of its test, which led nowhere. */
  readonly webhookDelivery: string;
  readonly webhook: string;
  readonly connection: string;
  /** One that leads nowhere. */
  readonly calendar: string;
  /** One that could not be read. */
  readonly connectionDelivery: string;
  readonly import: string;
  readonly ticket: string;
  readonly guestToken: string;
}

/**
 * Fills every table that a workspace can have rows in, through the API.
 * @param word stands in every text, so that it is recognised wherever it turns up.
 */
export const fillWorkspace = async (ws: TestWorkspace, word = 'Full'): Promise<FullWorkspace> => {
  const { api } = ws;
  const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  const slug = word.toLowerCase();
  const campaign = await api.create('/campaigns', {
    name: `Season ${word}`,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    hashtags: ['full'],
    objectives: [{ metric: 'reach', target: 10 }],
    budget: [{ label: `Cash ${word}`, money: { amount: 100, currency: 'EUR' } }],
  });
  const event = await api.create('/events', {
    campaignId: campaign.id,
    kind: 'match',
    title: `Match ${word}`,
    venue: { name: `Stadium ${word}`, city: 'Toulouse', timeZone: 'Europe/Paris' },
    startsAt: at(20),
    endsAt: at(22),
    seats: 10,
  });
  const influencer = await api.create('/influencers', {
    name: `Person ${word}`,
    field: 'sport',
    emails: [`reach.${slug}@example.com`],
    phones: ['+33561000000'],
    agent: { name: `Agent ${word}`, email: `agent.${slug}@example.com`, phone: '+33562000000' },
    notes: `Note ${word}`,
    tags: [`friend ${word}`],
    accounts: [{ platform: 'instagram', handle: `${slug}.person`, followers: 1000 }],
  });
  const stranger = await api.create('/influencers', { name: `Stranger ${word}`, field: 'food' });
  const influencerIds = [influencer.id, stranger.id];
  await api.create('/influencer-duplicates/dismiss', { influencerIds });
  const twin = await api.create('/influencers', {
    ...{ name: `Twin ${word}`, field: 'sport', emails: [`twin.${slug}@example.com`] },
    accounts: [{ platform: 'bluesky', handle: `${slug}.twin.example` }],
  });
  const merge = await api.create(`/influencers/${influencer.id}/merge`, { influencerId: twin.id });
  const invitation = await api.with({ 'idempotency-key': `full-${slug}` }).create('/invitations', {
    eventId: event.id,
    influencerId: influencer.id,
    partySize: 2,
    deliverables: [{ platform: 'instagram', format: 'story', count: 1, dueHours: 24 }],
  });
  await api.create(`/invitations/${invitation.id}/send`);
  const { ticket, guestUrl } = await api.create(`/invitations/${invitation.id}/answer`, {
    answer: 'accept',
    partySize: 2,
    companions: [{ name: `Friend ${word}` }],
  });
  await api.create('/check-ins', {
    checkIns: [{ invitationId: invitation.id, at: at(20), deviceId: 'd', nonce: `n-${slug}` }],
  });
  const post = await api.create('/posts', {
    influencerId: influencer.id,
    invitationId: invitation.id,
    platform: 'instagram',
    format: 'story',
    externalId: `${slug}-1`,
    caption: `Caption ${word}`,
    publishedAt: at(-2),
  });
  await sendReadings(ws, post.id, slug, at(-1));
  const coverage = await api.create('/coverage', {
    ...{ kind: 'press', outlet: `Paper ${word}`, title: `Piece ${word}`, publishedAt: at(-2) },
    ...{ author: `Author ${word}`, notes: `Tone ${word}`, excerpt: `Quote ${word}` },
    ...{ url: `https://press.invalid/${slug}`, audience: 10, eventId: event.id },
    influencerId: influencer.id,
  });
  const scopes = ['workspace:read'];
  const apiKey = await api.create('/api-keys', { name: `Key ${word}`, scopes });
  const memberInvitation = await api.create('/member-invitations', {
    email: `invited.${slug}@example.com`,
    role: 'door',
  });
  const { connection, connectionDelivery } = await connect(ws, word);
  const calendar = await api.create('/calendars', {
    url: `https://${slug}.invalid/fixtures.ics`,
    name: `Calendar ${word}`,
    kind: 'match',
    campaignId: campaign.id,
    venue: { name: `Stadium ${word}`, city: 'Toulouse' },
  });
  const webhook = await api.create('/webhooks', {
    url: `https://${slug}.invalid/hook`,
    description: `Webhook ${word}`,
    eventTypes: ['event.cancelled'],
  });
  const webhookDelivery = await api.create(`/webhooks/${webhook.id}/test`);
  return {
    campaign: campaign.id,
    event: event.id,
    influencer: influencer.id,
    stranger: stranger.id,
    merge: merge.id,
    account: influencer.accounts[0].id,
    invitation: invitation.id,
    deliverable: invitation.deliverables[0].id,
    post: post.id,
    coverage: coverage.id,
    apiKey: apiKey.id,
    member: (await ws.member('door')).userId,
    memberInvitation: memberInvitation.id,
    webhook: webhook.id,
    webhookDelivery: webhookDelivery.id,
    connection,
    connectionDelivery,
    calendar: calendar.id,
    import: await bringPeople(ws, word),
    ticket,
    guestToken: guestUrl.split('/guest/')[1],
  };
};

/** A table of people whose rows were tried out; none was taken. */
const bringPeople = async ({ api }: TestWorkspace, word: string): Promise<string> => {
  const content = `Nom;E-mail\nBrought ${word};brought-${word.toLowerCase()}@example.com\n`;
  const { id } = await bringFile(api, { name: `people ${word}.csv`, content });
  await mapImport(api, id, {
    kind: 'influencers',
    columns: { Nom: 'name', 'E-mail': 'email' },
  });
  return id;
};

const connect = async (
  { api }: TestWorkspace,
  word: string,
): Promise<Pick<FullWorkspace, 'connection' | 'connectionDelivery'>> => {
  const made: MadeConnection = await api.create('/connections', {
    kind: 'signed',
    name: `Connection ${word}`,
  });
  await deliverSigned(api.at(''), made, `Delivery ${word}`);
  const { items } = await api.read(`/connections/${made.id}/deliveries`);
  return { connection: made.id, connectionDelivery: items[0].id };
};

const sendReadings = (
  { api }: TestWorkspace,
  post: string,
  word: string,
  capturedAt: string,
): Promise<unknown> =>
  api.create('/metrics', {
    readings: [
      {
        post: { id: post },
        capturedAt,
        provenance: 'platform_api',
        metrics: { reach: 10, impressions: 5 },
      },
      {
        post: { platform: 'instagram', externalId: `not-logged-${word}` },
        capturedAt,
        provenance: 'declared',
        metrics: { reach: 3 },
      },
    ],
  });
