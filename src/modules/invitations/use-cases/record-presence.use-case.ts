import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { DomainError } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { newId } from '../../../platform/ids.js';
import { maySeeAtDoor } from '../domain/door-hours.js';
import {
  decideRecordedPresence,
  type PresenceStep,
  type RecordedPassage,
} from '../domain/recorded-presence.js';
import { runsOf } from '../domain/runs.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { InvitationNews } from '../invitation-news.js';
import { recordProblems } from '../invitation-records.errors.js';
import { InvitationRepository } from '../invitation.repository.js';
import { KnownGuests, type LockedGuests } from '../known-guests.js';
import { guestKey, type GuestKey } from '../queries/invitation-keys.query.js';
import { FROM_A_LIST } from '../recorded-changes.js';
import { formerStateOf, type Recorded, type Refusal } from '../recorded-invitations.js';

/** Whether a guest came, as a list has it. */
export interface RecordedPresence extends GuestKey, RecordedPassage {}

interface PresencePlan {
  readonly invitation: Invitation;
  readonly steps: readonly PresenceStep[];
}

/**
 * Records who came, from lists that were kept elsewhere, such as a sheet from the door. No device scanned, so there
 * is no check-in of one: the history of the invitation tells that it came from a list.
 */
@Injectable()
export class RecordPresence {
  constructor(
    private readonly db: UnitOfWork,
    private readonly guests: KnownGuests,
    private readonly invitations: InvitationRepository,
    private readonly news: InvitationNews,
  ) {}

  /** What became of each, in their order. */
  execute(
    ctx: RequestContext,
    passages: readonly RecordedPresence[],
  ): Promise<(Recorded | Refusal)[]> {
    return this.db.run(ctx, async () => {
      const recorded: (Recorded | Refusal)[] = [];
      for (const run of runsOf(passages, guestKey)) recorded.push(...(await this.run(ctx, run)));
      return recorded;
    });
  }

  private async run(
    ctx: RequestContext,
    passages: readonly RecordedPresence[],
  ): Promise<(Recorded | Refusal)[]> {
    const known = await this.guests.lock(ctx, passages);
    const plans = passages.map((passage) => planned(ctx, passage, known));
    const since = newId();
    const changing = plans.filter(isPlan).filter(({ steps }) => steps.length > 0);
    for (const those of Map.groupBy(changing, ({ steps }) => JSON.stringify(steps)).values())
      await this.keep(ctx, those);
    const until = newId();
    return plans.map((plan) => (isPlan(plan) ? outcomeOf(plan, since, until) : plan));
  }

  /** Plans with the same steps. */
  private async keep(ctx: RequestContext, plans: readonly PresencePlan[]): Promise<void> {
    let before = plans.map(({ invitation }) => invitation);
    for (const step of plans[0]?.steps ?? []) {
      await this.invitations.save(ctx, before, step, FROM_A_LIST);
      for (const { presence, ...invitation } of before)
        if (step.presence === 'present' && presence !== 'present')
          await this.news.checkedIn(ctx, { ...invitation, presence });
      before = before.map((invitation) => ({ ...invitation, ...step }));
    }
  }
}

const planned = (
  ctx: RequestContext,
  passage: RecordedPresence,
  { events, invitations }: LockedGuests,
): PresencePlan | Refusal => {
  const event = events.get(passage.eventId);
  if (event === undefined || !maySeeAtDoor(ctx, event))
    return httpProblems.refuse('reference_not_found', {}, '/eventId');
  const invitation = invitations.get(guestKey(passage));
  if (invitation === undefined) return recordProblems.refuse('not_invited');
  try {
    const guest = { ...invitation, eventState: event.state };
    return { invitation, steps: decideRecordedPresence(guest, event, passage, ctx.now) };
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
};

const isPlan = (plan: PresencePlan | Refusal): plan is PresencePlan => 'steps' in plan;

const outcomeOf = ({ invitation, steps }: PresencePlan, since: string, until: string): Recorded => {
  const { id, influencerId } = invitation;
  if (steps.length === 0) return { fate: 'skip', id, warnings: [], receipt: null };
  const version = invitation.version + steps.length;
  const former = formerStateOf(invitation);
  return {
    fate: 'update',
    id,
    warnings: [],
    receipt: { kind: 'changed', id, influencerId, version, since, until, former, companions: null },
  };
};
