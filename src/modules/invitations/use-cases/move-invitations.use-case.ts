import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { newId } from '../../../platform/ids.js';
import { EventSeats } from '../../events/events.contract.js';
import { InfluencerMerges } from '../../influencers/influencers.contract.js';
import type { InfluencersMerged } from '../../influencers/influencers.domain-events.js';
import { whichStands } from '../domain/merged-invitations.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';
import { invitationProblems } from '../invitations.errors.js';
import {
  MergedInvitationRepository,
  SUPERSEDED_NOTE,
  type BeforeSuperseding,
  type RivalPair,
} from '../merged-invitation.repository.js';

/** How many events a refusal names. */
const MOST_NAMED = 5;

/** An invitation, and the one that stands instead. */
interface Superseded {
  readonly weaker: Invitation;
  readonly by: string;
}

/**
 * Gives the invitations of somebody who was merged away to who is kept. Of two to one event one stands and
 * supersedes the other, which stays for its history, revoked. Where both take up seats, a person must choose.
 */
@Injectable()
export class MoveInvitations {
  constructor(
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
    private readonly merged: MergedInvitationRepository,
    private readonly merges: InfluencerMerges,
    private readonly news: InvitationNews,
  ) {}

  /** To be called in the unit of work that merges, which holds both people. */
  async execute(ctx: RequestContext, told: InfluencersMerged): Promise<void> {
    const { workspaceId, merge } = told;
    const rivals = await this.merged.rivals(workspaceId, merge);
    await this.seats.lockAll(
      ctx,
      rivals.map(({ eventId }) => eventId),
    );
    const since = newId();
    const superseded = this.decide(rivals, await this.lock(workspaceId, rivals));
    for (const each of superseded) await this.supersede(ctx, each);
    const moved = await this.merged.move(workspaceId, merge);
    await this.merges.noteMoved(told, 'invitation', moved);
    await this.merges.noteMoved(
      told,
      'superseded_invitation',
      superseded.map(({ weaker }) => ({ id: weaker.id, before: beforeOf(weaker, since) })),
    );
  }

  private async lock(
    workspaceId: string,
    rivals: readonly RivalPair[],
  ): Promise<ReadonlyMap<string, Invitation>> {
    const ids = rivals.flatMap(({ keptsId, mergedsId }) => [keptsId, mergedsId]);
    if (ids.length === 0) return new Map();
    const locked = await this.invitations.lockMany(workspaceId, ids);
    return new Map(locked.map((invitation) => [invitation.id, invitation]));
  }

  private decide(
    rivals: readonly RivalPair[],
    locked: ReadonlyMap<string, Invitation>,
  ): Superseded[] {
    const pairs = rivals.flatMap(({ keptsId, mergedsId, title }) => {
      const [kept, merged] = [locked.get(keptsId), locked.get(mergedsId)];
      if (kept === undefined || merged === undefined) return [];
      return [{ kept, merged, title, stands: whichStands(kept, merged) }];
    });
    const doubled = pairs.filter(({ stands }) => stands === 'both_hold');
    if (doubled.length > 0) throw twoSeats(doubled.map(({ title }) => title));
    return pairs.map(({ kept, merged, stands }) =>
      stands === 'kept' ? { weaker: merged, by: kept.id } : { weaker: kept, by: merged.id },
    );
  }

  private async supersede(ctx: RequestContext, { weaker, by }: Superseded): Promise<void> {
    const revokedAt = weaker.revokedAt ?? ctx.now;
    await this.invitations.save(ctx, [weaker], { revokedAt, supersededBy: by }, SUPERSEDED_NOTE);
    if (weaker.revokedAt === null) await this.news.revoked(ctx, weaker);
  }
}

const beforeOf = (
  { revokedAt, updatedAt, version }: Invitation,
  since: string,
): BeforeSuperseding => ({
  revokedAt: revokedAt?.toISOString() ?? null,
  updatedAt: updatedAt.toISOString(),
  version,
  since,
});

const twoSeats = (titles: readonly string[]) => {
  const named = titles.slice(0, MOST_NAMED);
  const events = titles.length > named.length ? [...named, '…'] : named;
  return invitationProblems.refuse('merge_two_seats', { events: events.join(', ') });
};
