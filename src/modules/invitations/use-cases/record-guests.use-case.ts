import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { runsOf } from '../domain/runs.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { GuestPlans, type GuestPlan, type RecordedGuest } from '../guest-plans.js';
import { InvitationRepository } from '../invitation.repository.js';
import { AgreedDeliverables } from '../invitations.contract.js';
import { guestKey } from '../queries/invitation-keys.query.js';
import { RecordedChangesKeeper, type RecordedChange } from '../recorded-changes.js';
import { formerStateOf, type Recorded, type Refusal } from '../recorded-invitations.js';
import { InviteGuests } from './invite-guests.use-case.js';

/** A plan with its invitation. */
interface Carried extends GuestPlan {
  readonly id: string;
}

/** What was written, for whoever takes it back. */
interface Written {
  readonly since: string;
  readonly until: string;
  readonly lost: ReadonlyMap<string, readonly string[]>;
  readonly agreed: ReadonlyMap<string, readonly { readonly id: string }[]>;
}

/**
 * Records guest lists that were kept elsewhere: invites who is not invited yet, and notes what they answered, for
 * the host and also after the event. Each guest is taken or refused for themselves; nothing is sent to anybody.
 */
@Injectable()
export class RecordGuests {
  constructor(
    private readonly db: UnitOfWork,
    private readonly plans: GuestPlans,
    private readonly invite: InviteGuests,
    private readonly invitations: InvitationRepository,
    private readonly keeper: RecordedChangesKeeper,
    private readonly agreed: AgreedDeliverables,
  ) {}

  /** What became of each, in their order. */
  execute(ctx: RequestContext, guests: readonly RecordedGuest[]): Promise<(Recorded | Refusal)[]> {
    return this.db.run(ctx, async () => {
      const recorded: (Recorded | Refusal)[] = [];
      for (const run of runsOf(guests, guestKey)) recorded.push(...(await this.run(ctx, run)));
      return recorded;
    });
  }

  private async run(
    ctx: RequestContext,
    guests: readonly RecordedGuest[],
  ): Promise<(Recorded | Refusal)[]> {
    const plans = await this.plans.of(ctx, guests);
    const since = newId();
    const ids = await this.inviteAll(ctx, plans.filter(isPlan));
    const carried = plans
      .filter(isPlan)
      .map((plan) => ({ ...plan, id: plan.invitation?.id ?? ids.get(guestKey(plan.guest)) ?? '' }));
    const lost = await this.keeper.keep(ctx, await this.changed(ctx, carried));
    const agreeing = carried.filter(({ invitation, guest }) => !invitation && guest.deliverables);
    const agreed = await this.agreedOn(ctx, agreeing);
    const written = { since, until: newId(), lost, agreed };
    const outcomes = new Map(carried.map((plan) => [plan.guest, outcomeOf(plan, written)]));
    return plans.map((plan) => (isPlan(plan) ? mustHave(outcomes, plan.guest) : plan));
  }

  /** The ids of the new invitations, by guest; one call for all of an event. */
  private async inviteAll(
    ctx: RequestContext,
    plans: readonly GuestPlan[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    const fresh = plans.filter(({ invitation }) => invitation === null);
    const byEvent = Map.groupBy(fresh, ({ guest }) => guest.eventId);
    for (const [eventId, those] of byEvent) {
      const invitees = those.map(({ guest }) => ({ ...guest, pointer: '' }));
      const made = await this.invite.execute(ctx, eventId, invitees);
      those.forEach(({ guest }, index) => ids.set(guestKey(guest), made[index] ?? ''));
    }
    return ids;
  }

  /** The invitations that change, the new ones as they were made a moment ago. */
  private async changed(
    { workspaceId }: RequestContext,
    carried: readonly Carried[],
  ): Promise<RecordedChange[]> {
    const changing = carried.filter(({ changes }) => Object.keys(changes).length > 0);
    const made = changing.filter(({ invitation }) => invitation === null).map(({ id }) => id);
    const fresh = made.length === 0 ? [] : await this.invitations.lockMany(workspaceId, made);
    const byId = new Map(fresh.map((invitation) => [invitation.id, invitation]));
    return changing.map(({ id, invitation, changes }) => ({
      before: invitation ?? mustHave(byId, id),
      changes,
    }));
  }

  private async agreedOn(
    ctx: RequestContext,
    carried: readonly Carried[],
  ): Promise<Written['agreed']> {
    if (carried.length === 0) return new Map();
    const ids = carried.map(({ id }) => id);
    return this.agreed.of(ctx, ids);
  }
}

const isPlan = (plan: GuestPlan | Refusal): plan is GuestPlan => 'guest' in plan;

const mustHave = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
  const value = map.get(key);
  if (value === undefined) throw new Error('an invitation was made and is not there');
  return value;
};

const outcomeOf = (
  { id, guest, invitation, changes, warnings }: Carried,
  written: Written,
): Recorded => {
  const isChanged = Object.keys(changes).length > 0;
  if (invitation === null) return madeOf(id, { guest, warnings, isChanged }, written);
  if (!isChanged) return { fate: 'skip', id, warnings, receipt: null };
  return { fate: 'update', id, warnings, receipt: receiptOf(invitation, written) };
};

const madeOf = (
  id: string,
  {
    guest,
    warnings,
    isChanged,
  }: Pick<GuestPlan, 'guest' | 'warnings'> & { readonly isChanged: boolean },
  { until, agreed }: Written,
): Recorded => ({
  fate: 'create',
  id,
  warnings,
  receipt: {
    kind: 'created',
    id,
    influencerId: guest.influencerId,
    version: isChanged ? 2 : 1,
    until,
    deliverables: (agreed.get(id) ?? []).map((deliverable) => deliverable.id),
  },
});

const receiptOf = (
  before: Invitation,
  { since, until, lost }: Written,
): Extract<Recorded['receipt'], { kind: 'changed' }> => ({
  kind: 'changed',
  id: before.id,
  influencerId: before.influencerId,
  version: before.version + 1,
  since,
  until,
  former: formerStateOf(before),
  companions: lost.get(before.id) ?? null,
});
