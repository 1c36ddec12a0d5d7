import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../visibility/visibility.contract.js';
import { funnelOf, invitationContent } from './funnel.js';
import { postFigures, type PostCounters, type ReportPost } from './report-post.js';
import type { ReportInvitation } from './seats.js';

const unknown = Object.fromEntries(
  METRICS.map((metric) => [metric, null]),
) as unknown as PostCounters;

const post = (id: string, facts: Partial<ReportPost> = {}): ReportPost => ({
  id,
  influencerId: 'lea',
  influencerName: 'Léa',
  accountId: 'lea-insta',
  invitationId: null,
  eventId: null,
  eventTitle: null,
  platform: 'instagram',
  format: 'reel',
  publishedOn: '2026-03-28',
  followers: null,
  hasReadings: true,
  figures: postFigures(unknown),
  ...facts,
});

const invitation = (id: string, facts: Partial<ReportInvitation> = {}): ReportInvitation => ({
  id,
  eventId: 'match',
  influencerId: id,
  partyLimit: 3,
  partySize: 2,
  wasSent: true,
  hasAnswered: true,
  hasAccepted: true,
  isPresent: true,
  ...facts,
});

describe('the content of invitations', () => {
  const invitations = [
    invitation('i1', { influencerId: 'lea' }),
    invitation('i2', { influencerId: 'max', eventId: 'premiere' }),
  ];

  it('is found by the invitation that a post names, or by guest and event', () => {
    const posts = [
      post('a', { eventId: 'match' }),
      post('b', { influencerId: 'max', invitationId: 'i2', hasReadings: false }),
    ];
    const { published, measured } = invitationContent(invitations, posts);
    expect([...published].sort()).toEqual(['i1', 'i2']);
    expect([...measured]).toEqual(['i1']);
  });

  it('is none where a post is about something else', () => {
    const posts = [
      post('a'),
      post('b', { eventId: 'premiere' }),
      post('c', { invitationId: 'gone' }),
    ];
    expect(invitationContent(invitations, posts).published.size).toBe(0);
  });
});

describe('the funnel', () => {
  it('counts how far invitations came', () => {
    const still = { hasAccepted: false, isPresent: false };
    const invitations = [
      invitation('came'),
      invitation('stayed', { isPresent: false, partySize: 3 }),
      invitation('declined', still),
      invitation('silent', { ...still, hasAnswered: false }),
      invitation('draft', { ...still, hasAnswered: false, wasSent: false }),
      invitation('answered unsent', { ...still, wasSent: false }),
    ];
    const content = { published: new Set(['came']), measured: new Set<string>() };
    expect(funnelOf(invitations, content)).toEqual({
      ...{ invited: 5, answered: 4, accepted: 2, seatsAccepted: 5 },
      ...{ present: 1, published: 1, measured: 0 },
    });
  });
});
