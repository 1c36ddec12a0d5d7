import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent, guestOf, influencers, type Json } from '../../support/invitations.js';

const GUESTS = 500;
const SEATS = 200;

/** Numbers that look like chance and are the same every time (mulberry32). */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

interface Guest {
  readonly id: string;
  readonly guestUrl: string;
  readonly partySize: number;
  readonly answer: string;
  readonly waitlistPosition: number | null;
}

const sum = (guests: readonly Guest[]): number =>
  guests.reduce((seats, { partySize }) => seats + partySize, 0);

const inLine = (guests: readonly Guest[]): Guest[] =>
  guests
    .filter(({ answer }) => answer === 'waitlisted')
    .sort((a, b) => (a.waitlistPosition ?? 0) - (b.waitlistPosition ?? 0));

/** Who is offered seats when `free` come free: the first in line who fit, whole. */
const nextInLine = (waiting: readonly Guest[], free: number): string[] => {
  let left = free;
  return waiting
    .filter(({ partySize }) => {
      const fits = partySize <= left;
      if (fits) left -= partySize;
      return fits;
    })
    .map(({ id }) => id);
};

describe('the stampede: 500 guests accept at once for 200 seats', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let people: string[];
  beforeAll(async () => {
    app = await startApp();
    ws = await app.workspace();
    people = await influencers(ws, GUESTS);
  });
  afterAll(() => app.close());

  const guests = (eventId: string): Promise<Guest[]> =>
    ws.api.all(`/invitations?eventId=${eventId}&limit=200`);
  const answer = (guest: Guest, said: string): Promise<{ status: number; body: Json }> =>
    guestOf(app.client(), guest).post('/answer', { answer: said });

  it.each([1, 2, 3])(
    'round %i: nobody is lost, no seat is sold twice, the line is in order',
    async (seed) => {
      const random = chance(seed);
      const event = await anEvent(ws, { seats: SEATS });
      const { items } = await ws.api.create('/invitations', {
        eventId: event.id,
        invitations: people.map((influencerId) => ({
          influencerId,
          partySize: 1 + Math.floor(random() * 3),
        })),
      });
      const answers = await Promise.all((items as Guest[]).map((guest) => answer(guest, 'accept')));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));

      const after = await guests(event.id);
      const accepted = after.filter((guest) => guest.answer === 'accepted');
      const waiting = inLine(after);
      const { seatsTaken } = await ws.api.read(`/events/${event.id}`);
      expect(accepted.length + waiting.length).toBe(GUESTS);
      expect(sum(accepted)).toBe(seatsTaken);
      expect(seatsTaken).toBeLessThanOrEqual(SEATS);
      expect(waiting.map(({ waitlistPosition }) => waitlistPosition)).toEqual(
        waiting.map((_, index) => index + 1),
      );
      // What each guest was told is what holds.
      const told = new Map(answers.map(({ body }, index) => [items[index].id, body.answer]));
      expect(after.filter(({ id, answer: now }) => told.get(id) !== now)).toEqual([]);
      // Seats may stay free only because every party that waits is larger.
      const smallest = Math.min(...waiting.map(({ partySize }) => partySize));
      expect(SEATS - seatsTaken).toBeLessThan(smallest);
    },
    60_000,
  );

  it('seats that come free are offered in order, to parties that fit', async () => {
    const random = chance(4);
    const event = await anEvent(ws, { seats: 30 });
    const { items } = await ws.api.create('/invitations', {
      eventId: event.id,
      invitations: people.slice(0, 60).map((influencerId) => ({
        influencerId,
        partySize: 1 + Math.floor(random() * 3),
      })),
    });
    await Promise.all((items as Guest[]).map((guest) => answer(guest, 'accept')));
    for (let step = 0; step < 5; step += 1) {
      const before = await guests(event.id);
      const { seatsFree } = await ws.api.read(`/events/${event.id}`);
      const leaving = before.find((guest) => guest.answer === 'accepted');
      if (leaving === undefined) throw new Error('nobody is left');
      const expected = nextInLine(inLine(before), seatsFree + leaving.partySize);
      expect((await answer(leaving, 'withdraw')).body.answer).toBe('withdrawn');
      const offeredBefore = new Set(before.filter((g) => g.answer === 'offered').map((g) => g.id));
      const offered = (await guests(event.id)).filter(
        (guest) => guest.answer === 'offered' && !offeredBefore.has(guest.id),
      );
      expect(offered.map(({ id }) => id).sort()).toEqual([...expected].sort());
    }
    // All who leave at once, and all who were offered seats and take them, cross each other.
    const before = await guests(event.id);
    const crossing = before.flatMap((guest) => {
      if (guest.answer === 'accepted') return [answer(guest, 'withdraw')];
      return guest.answer === 'offered' ? [answer(guest, 'accept')] : [];
    });
    const statuses = (await Promise.all(crossing)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const after = await guests(event.id);
    const holders = after.filter((guest) => ['accepted', 'offered'].includes(guest.answer));
    const { seatsTaken, seatsFree } = await ws.api.read(`/events/${event.id}`);
    expect(sum(holders)).toBe(seatsTaken);
    expect(nextInLine(inLine(after), seatsFree)).toEqual([]);
  });
});
