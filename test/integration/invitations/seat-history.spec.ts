import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { RequestContext } from '../../../src/kernel/context.js';
import { DomainError } from '../../../src/kernel/problem.js';
import { UpdateEvent } from '../../../src/modules/events/use-cases/update-event.use-case.js';
import { AnswerInvitation } from '../../../src/modules/invitations/use-cases/answer-invitation.use-case.js';
import { CheckInGuests } from '../../../src/modules/invitations/use-cases/check-in-guests.use-case.js';
import { ExpireOffers } from '../../../src/modules/invitations/use-cases/expire-offers.use-case.js';
import { InviteGuests } from '../../../src/modules/invitations/use-cases/invite-guests.use-case.js';
import { PromoteWaitingList } from '../../../src/modules/invitations/use-cases/promote-waiting-list.use-case.js';
import { RevokeInvitation } from '../../../src/modules/invitations/use-cases/revoke-invitation.use-case.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent, influencers } from '../../support/invitations.js';

const GUESTS = 8;
const LIMIT = 3;
const START = new Date('2099-01-01T00:00:00Z');

const guest = fc.nat({ max: GUESTS - 1 });
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      guest,
      answer: fc.constantFrom('accept', 'accept', 'decline', 'withdraw'),
      by: fc.constantFrom('guest' as const, 'host' as const),
      partySize: fc.option(fc.integer({ min: 1, max: LIMIT })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const), guest }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('scan' as const), guest, present: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('seats' as const),
      seats: fc.integer({ min: 0, max: 12 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('hours' as const),
      hours: fc.integer({ min: 1, max: 30 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface Scene {
  readonly eventId: string;
  readonly invitations: readonly string[];
  readonly ctx: RequestContext;
}

/** Some refusals are part of every history; anything else is a fault. */
const mayBeRefused = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
};

describe('whatever is said, in whatever order and at once', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let people: string[];
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
    ws = await app.workspace();
    people = await influencers(ws, GUESTS);
  });
  afterAll(() => app.close());

  const perform = async (scene: Scene, { ...taken }: Step): Promise<void> => {
    const { ctx, eventId, invitations } = scene;
    switch (taken.kind) {
      case 'answer': {
        const { answer, by, partySize } = taken;
        const said = { answer: answer as 'accept', by, partySize };
        return mayBeRefused(
          app.get(AnswerInvitation).execute(ctx, invitations[taken.guest]!, said),
        );
      }
      case 'revoke':
        return mayBeRefused(app.get(RevokeInvitation).execute(ctx, invitations[taken.guest]!));
      case 'scan': {
        // Several guests in one batch, so that doors and answers would wait in a circle if they could.
        const scans = [taken.guest, GUESTS - 1 - taken.guest].map((index) => ({
          invitationId: invitations[index]!,
          at: ctx.now,
          deviceId: `door-${taken.guest % 3}`,
          nonce: newId(),
          present: taken.present,
        }));
        await app.get(CheckInGuests).execute(ctx, scans);
        return;
      }
      case 'seats':
        await mayBeRefused(app.get(UpdateEvent).execute(ctx, eventId, { seats: taken.seats }));
        await app.get(PromoteWaitingList).execute(ctx, eventId);
        return;
      case 'hours':
        return app.get(ExpireOffers).execute(ctx);
    }
  };

  const check = async ({ eventId }: Scene): Promise<void> => {
    const event = await ws.api.read(`/events/${eventId}`);
    const all = await ws.api.all(`/invitations?eventId=${eventId}`);
    const valid = all.filter(({ revokedAt }) => revokedAt === null);
    const holders = valid.filter(({ answer }) => ['accepted', 'offered'].includes(answer));
    const held = holders.reduce((seats, { partySize }) => seats + partySize, 0);
    expect(event.seatsTaken).toBe(held);
    expect(held).toBeLessThanOrEqual(event.seats);
    const inside = valid.filter(({ presence }) => presence === 'present');
    expect(inside.filter(({ answer }) => answer !== 'accepted')).toEqual([]);
    const waiting = valid.filter(({ answer }) => answer === 'waitlisted');
    expect(waiting.filter(({ partySize }) => partySize <= event.seatsFree)).toEqual([]);
    const places = waiting.map(({ waitlistPosition }) => waitlistPosition as number);
    expect(new Set(places).size).toBe(places.length);
    expect(places.every((place) => place > 0)).toBe(true);
  };

  it('the counter of seats is the sum of the parties that hold them', async () => {
    const bursts = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), {
      minLength: 3,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 10 }), bursts, async (seats, history) => {
        const event = await anEvent(ws, { seats });
        const invitees = people.map((influencerId) => ({
          influencerId,
          partySize: LIMIT,
          pointer: '',
        }));
        let now = START;
        const ctx = systemContext(ws.id, now);
        const invitations = await app.get(InviteGuests).execute(ctx, event.id, invitees);
        for (const burst of history) {
          for (const one of burst) {
            if (one.kind === 'hours') now = new Date(now.getTime() + one.hours * 3_600_000);
          }
          const scene = { eventId: event.id, invitations, ctx: systemContext(ws.id, now) };
          await Promise.all(burst.map((one) => perform(scene, one)));
          await check(scene);
        }
      }),
      { numRuns: 25 },
    );
  });
});
