import type { TestWorkspace } from './app.js';

const HOUR = 3_600_000;

/** Fills every table that a workspace can have rows in, through the API. */
export const fillWorkspace = async ({ api }: TestWorkspace): Promise<void> => {
  const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  const campaign = await api.create('/campaigns', {
    name: 'Full',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    hashtags: ['full'],
    objectives: [{ metric: 'reach', target: 10 }],
    budget: [{ label: 'Cash', money: { amount: 100, currency: 'EUR' } }],
  });
  const event = await api.create('/events', {
    campaignId: campaign.id,
    kind: 'match',
    title: 'Full',
    venue: { name: 'Stadium', city: 'Toulouse', timeZone: 'Europe/Paris' },
    startsAt: at(24),
    endsAt: at(26),
    seats: 10,
  });
  const influencer = await api.create('/influencers', {
    name: 'Full Person',
    field: 'sport',
    emails: ['full@example.com'],
    phones: ['+33561000000'],
    tags: ['friend'],
    accounts: [{ platform: 'instagram', handle: 'full.person', followers: 1000 }],
  });
  const invitation = await api.with({ 'idempotency-key': 'full' }).create('/invitations', {
    eventId: event.id,
    influencerId: influencer.id,
    partySize: 2,
    deliverables: [{ platform: 'instagram', format: 'story', count: 1, dueHours: 24 }],
  });
  await api.create(`/invitations/${invitation.id}/send`);
  await api.create(`/invitations/${invitation.id}/answer`, {
    answer: 'accept',
    partySize: 2,
    companions: [{ name: 'Friend' }],
  });
  await api.create('/check-ins', {
    checkIns: [{ invitationId: invitation.id, at: at(24), deviceId: 'd', nonce: 'n' }],
  });
  const post = await api.create('/posts', {
    influencerId: influencer.id,
    invitationId: invitation.id,
    platform: 'instagram',
    format: 'story',
    externalId: 'full-1',
    publishedAt: at(-2),
  });
  await api.create('/metrics', {
    readings: [
      {
        post: { id: post.id },
        capturedAt: at(-1),
        provenance: 'platform_api',
        metrics: { reach: 10, impressions: 5 },
      },
      {
        post: { platform: 'instagram', externalId: 'not-logged' },
        capturedAt: at(-1),
        provenance: 'declared',
        metrics: { reach: 3 },
      },
    ],
  });
};
