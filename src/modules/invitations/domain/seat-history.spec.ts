import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../kernel/problem.js';
import { nextState } from '../../../kernel/state-machine.js';
import { type AnswerAction, type AnswerState, answerTransitions, seatsHeld } from './answer.js';
import { type Answer, type AnswerDecision, decideAnswer } from './answering.js';
import { promotable } from './waiting-list.js';

const NOW = new Date('2026-10-15T12:00:00Z');
const LATER = new Date('2026-10-17T21:00:00Z');
const GUESTS = 6;

interface Guest {
  readonly id: string;
  answer: AnswerState;
  partySize: number;
  readonly partyLimit: number;
  revokedAt: Date | null;
  position: number;
  readonly presence: 'expected';
}

type Step =
  | {
      kind: 'answer';
      guest: number;
      answer: Answer;
      by: 'guest' | 'host';
      partySize: number | null;
    }
  | { kind: 'expire' | 'revoke' | 'reopen'; guest: number }
  | { kind: 'raise'; seats: number };

/** An event whose seats are counted the way the database counts them: one number, changed by deltas. */
class House {
  taken = 0;
  private joined = 0;
  readonly guests: Guest[] = Array.from({ length: GUESTS }, (_, index) => ({
    id: `guest-${index}`,
    answer: 'pending',
    partySize: 1,
    partyLimit: 3,
    revokedAt: null,
    position: 0,
    presence: 'expected',
  }));

  constructor(public capacity: number) {}

  get waiting(): Guest[] {
    return this.guests.filter((guest) => guest.answer === 'waitlisted' && !guest.revokedAt);
  }

  play(step: Step): void {
    if (step.kind === 'raise') this.capacity += step.seats;
    else if (step.kind === 'answer') this.hear(step);
    else this.change(this.guests[step.guest] as Guest, step.kind);
  }

  /** The conditional statement: seats are taken if they fit, or not at all. */
  private claim(seats: number): boolean {
    if (seats > 0 && this.taken + seats > this.capacity) return false;
    this.taken += seats;
    return true;
  }

  private move(guest: Guest, action: AnswerAction): void {
    const next = nextState(answerTransitions, guest.answer, action);
    if (next === null) throw new Error(`${action} is not possible from ${guest.answer}`);
    guest.answer = next;
  }

  private hear(step: Extract<Step, { kind: 'answer' }>): void {
    const guest = this.guests[step.guest] as Guest;
    const event = {
      state: 'open',
      deadline: LATER,
      startsAt: LATER,
      endsAt: LATER,
    } as const;
    try {
      this.obey(guest, decideAnswer(guest, event, { ...step, companions: 0 }, NOW));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private obey(guest: Guest, decision: AnswerDecision): void {
    switch (decision.action) {
      case 'unchanged':
        return;
      case 'change_waiting_party':
        guest.partySize = decision.partySize;
        return;
      case 'decline':
      case 'withdraw':
        this.move(guest, decision.action);
        this.taken -= decision.freed;
        return;
      case 'claim_seats':
        this.seat(guest, decision);
    }
  }

  private seat(guest: Guest, claim: Extract<AnswerDecision, { action: 'claim_seats' }>): void {
    const fits = this.claim(claim.seats);
    if (!fits && claim.ifFull === 'refuse') return;
    guest.partySize = claim.partySize;
    if (fits) {
      if (guest.answer !== 'accepted') this.move(guest, 'seat');
      return;
    }
    this.move(guest, 'wait');
    this.joined += 1;
    guest.position = this.joined;
  }

  private change(guest: Guest, kind: 'expire' | 'revoke' | 'reopen'): void {
    const held = seatsHeld(guest);
    if (kind === 'revoke') guest.revokedAt ??= NOW;
    else if (nextState(answerTransitions, guest.answer, kind) !== null) this.move(guest, kind);
    this.taken -= held - seatsHeld(guest);
  }

  promote(): string[] {
    const ids = promotable(this.waiting, this.capacity - this.taken);
    for (const id of ids) {
      const guest = this.guests.find((each) => each.id === id) as Guest;
      if (!this.claim(guest.partySize)) throw new Error('promoted beyond the free seats');
      this.move(guest, 'offer');
    }
    return ids;
  }
}

const guest = fc.nat({ max: GUESTS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      guest,
      answer: fc.constantFrom<Answer>('accept', 'accept', 'accept', 'decline', 'withdraw'),
      by: fc.constantFrom('guest' as const, 'host' as const),
      partySize: fc.option(fc.integer({ min: 1, max: 3 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('expire' as const, 'expire' as const, 'reopen' as const),
      guest,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const), guest }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('raise' as const),
      seats: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Each party offered seats was the first in the list to fit: no earlier one fitted what was free then. */
const expectInOrder = (
  house: House,
  waiting: readonly Guest[],
  offered: readonly string[],
): void => {
  let free = house.capacity - house.taken + sum(partySizes(waiting, offered));
  const inOrder = [...waiting].sort((a, b) => a.position - b.position);
  for (const each of inOrder) {
    expect(offered.includes(each.id)).toBe(each.partySize <= free);
    if (offered.includes(each.id)) free -= each.partySize;
  }
};

const partySizes = (guests: readonly Guest[], ids: readonly string[]): number[] =>
  guests.filter(({ id }) => ids.includes(id)).map(({ partySize }) => partySize);

describe('any history of answers', () => {
  it('never oversells, counts every seat, and serves the waiting list in order', () => {
    const seen = new Set<AnswerState>();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.array(step, { maxLength: 60 }),
        (capacity, steps) => {
          const house = new House(capacity);
          for (const each of steps) {
            house.play(each);
            const waiting = house.waiting;
            expectInOrder(house, waiting, house.promote());

            expect(house.taken).toBeLessThanOrEqual(house.capacity);
            expect(house.taken).toBe(sum(house.guests.map(seatsHeld)));
            const free = house.capacity - house.taken;
            expect(house.waiting.filter(({ partySize }) => partySize <= free)).toEqual([]);
            for (const { answer } of house.guests) seen.add(answer);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(seen.size).toBe(7);
  });

  it('asked twice in a row, the same answer changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const house = new House(4);
        for (const each of steps) {
          house.play(each);
          const once = JSON.stringify([house.taken, house.guests]);
          if (each.kind === 'answer') house.play(each);
          expect(JSON.stringify([house.taken, house.guests])).toBe(once);
        }
      }),
    );
  });
});
