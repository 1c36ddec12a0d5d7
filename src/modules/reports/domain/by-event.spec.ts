import { describe, expect, it } from '@jest/globals';
import { byEvent } from './by-event.js';
import { api, event, post } from '../../../../test/support/report-facts.js';

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
