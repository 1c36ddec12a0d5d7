import { METRICS } from '../../src/modules/visibility/visibility.contract.js';
import type { PostCounters, ReportPost } from '../../src/modules/reports/domain/report-post.js';
import type { ReportEvent, ReportInvitation } from '../../src/modules/reports/domain/seats.js';

/** Counters of which only `values` are known. */
const counters = (values: Partial<PostCounters>): PostCounters => ({
  ...(Object.fromEntries(METRICS.map((metric) => [metric, null])) as unknown as PostCounters),
  ...values,
});

/** A figure as a platform's own interface told it. */
export const api = (value: number) => ({ value, provenance: 'platform_api' }) as const;

/** A post of Léa's on Instagram, with what is said otherwise. */
export const post = (
  id: string,
  values: Partial<PostCounters> = {},
  facts: Partial<ReportPost> = {},
): ReportPost => ({
  id,
  influencerId: 'lea',
  influencerName: 'Léa',
  accountId: 'lea-insta',
  eventId: null,
  eventTitle: null,
  platform: 'instagram',
  format: 'reel',
  publishedOn: '2026-03-28',
  followers: null,
  figures: counters(values),
  ...facts,
});

/** An event with ten seats of 100 euros, with what is said otherwise. */
export const event = (id: string, facts: Partial<ReportEvent> = {}): ReportEvent => ({
  id,
  title: id,
  capacity: 10,
  offersSeats: true,
  seatValue: { amount: 100_00, currency: 'EUR' },
  ...facts,
});

/** An invitation, with what is said otherwise. */
export const invitation = (
  id: string,
  facts: Partial<ReportInvitation> = {},
): ReportInvitation => ({
  id,
  eventId: 'match',
  influencerId: id,
  partyLimit: 3,
  partySize: 2,
  wasSent: true,
  hasAnswered: true,
  hasAccepted: true,
  isPresent: true,
  isPublished: false,
  isMeasured: false,
  ...facts,
});
