import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../visibility/visibility.contract.js';
import { byEvent } from './by-event.js';
import type { PostCounters, ReportPost } from './report-post.js';
import type { ReportEvent } from './seats.js';

const counters = (values: Partial<PostCounters>): PostCounters => ({
  ...(Object.fromEntries(METRICS.map((metric) => [metric, null])) as unknown as PostCounters),
  ...values,
});

const api = (value: number) => ({ value, provenance: 'platform_api' }) as const;

const post = (
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

const event = (id: string, facts: Partial<ReportEvent> = {}): ReportEvent => ({
  id,
  title: id,
  capacity: 10,
  offersSeats: true,
  seatValue: { amount: 100_00, currency: 'EUR' },
  ...facts,
});

describe('the breakdown by event', () => {
  const events = [
    event('match'),
    event('premiere', { capacity: 5 }),
    event('off', { offersSeats: false }),
  ];
  const seats = { events, invitations: [], ofOneInfluencer: false };

  it('shows the seats of events of the scope, those without a post too', () => {
    const posts = [
      post('a', {}, { eventId: 'match', eventTitle: 'Match' }),
      post('b', { reach: api(5) }),
      post('c', {}, { eventId: 'elsewhere', eventTitle: 'Elsewhere' }),
    ];
    const rows = byEvent(posts, seats);
    expect(rows.map((row) => [row.id, row.name, row.posts, row.seats?.offered ?? null])).toEqual([
      [null, null, 1, null],
      ['elsewhere', 'Elsewhere', 1, null],
      ['match', 'Match', 1, 10],
      ['premiere', 'premiere', 0, 5],
    ]);
  });

  it('sums the seats of the rest in its last row', () => {
    const many = Array.from({ length: 502 }, (_, i) => event(`e${i}`));
    const rows = byEvent([], { ...seats, events: many });
    expect(rows).toHaveLength(501);
    expect(rows.at(-1)).toMatchObject({ id: null, others: 2, posts: 0, seats: { offered: 20 } });
  });
});
