import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog, type AuditRecord } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { AddressesAtHand } from '../addresses-at-hand.js';
import { columnsLike } from '../domain/merge.js';
import type { Influencer } from '../entities/influencer.entity.js';
import { InfluencerMarkedDoNotContact, InfluencersUnmerged } from '../influencers.domain-events.js';
import { influencerProblems } from '../influencers.errors.js';
import { MergeRepository, type Merge } from '../merge.repository.js';
import { MergingPeople, type Parting } from '../merging-people.js';

/** The two people of a merge, locked. */
interface Parted {
  readonly merge: Merge;
  readonly kept: Influencer;
  readonly merged: Influencer;
}

/**
 * Makes two people of one again: exactly what the merge moved goes back, and what came since stays with
 * the one kept. Refuses where that cannot be exact. Undoing again changes nothing.
 */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly db: UnitOfWork,
    private readonly merges: MergeRepository,
    private readonly people: MergingPeople,
    private readonly addresses: AddressesAtHand,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    const { workspaceId } = ctx;
    return this.db.run(ctx, async () => {
      await this.merges.lockAll(workspaceId);
      const merge = await this.merges.find(workspaceId, id);
      if (merge === null) throw httpProblems.refuse('not_found');
      if (merge.undoneAt !== null) return;
      await this.addresses.lock(workspaceId, merge.person.emails);
      const people = await this.merges.lockPeople(workspaceId, [merge.keptId, merge.mergedId]);
      const [kept, merged] = [people.get(merge.keptId), people.get(merge.mergedId)];
      if (kept === undefined || merged === undefined) throw new Error('a merge has two people');
      await this.checkLast(merge, kept);
      await this.addresses.checkFree(workspaceId, merge.keptId, merge.person.emails);
      await this.undo(ctx, { merge, kept, merged });
    });
  }

  /** Merges come apart in the order opposite to that in which they were made. */
  private async checkLast({ workspaceId, id, keptId }: Merge, kept: Influencer): Promise<void> {
    const later =
      kept.mergedInto === null
        ? await this.merges.lastInto(workspaceId, keptId)
        : await this.merges.standingOf(workspaceId, keptId);
    if (later === null || later === id) return;
    throw influencerProblems.refuse('merge_built_on', { mergeId: later });
  }

  private async undo(ctx: RequestContext, { merge, kept, merged }: Parted): Promise<void> {
    const { workspaceId, id: mergeId, keptId, mergedId } = merge;
    const told = { workspaceId, mergeId };
    const accounts = await this.merges.moved(told, 'account');
    await this.people.moveBack(merge, accounts, await this.merges.moved(told, 'person'));
    const parting = await this.people.part(ctx, merge, kept, merged);
    await this.merges.close(merge, ctx.now, actorRef(ctx.actor));
    await this.audit.recordMany(ctx, recordsOf({ merge, kept, merged }, parting));
    const said = [workspaceId, actorRef(ctx.actor), ctx.now.toISOString()] as const;
    const ref = { mergeId, keptId, mergedId };
    await this.bus.publish(new InfluencersUnmerged(...said, ref));
    if (parting.objection === null) return;
    await this.bus.publish(new InfluencerMarkedDoNotContact(...said, mergedId));
  }
}

const recordsOf = ({ merge, kept }: Parted, { restored, objection }: Parting): AuditRecord[] => {
  const { id: mergeId, keptId, mergedId } = merge;
  const action = 'influencer.unmerged';
  const gone = { mergeId: null, mergedId: null, mergedInto: null };
  return [
    {
      ...{ action, subject: { type: 'influencer', id: keptId } },
      before: { mergeId, mergedId, ...columnsLike(kept, restored) },
      after: { ...gone, ...restored },
    },
    {
      ...{ action, subject: { type: 'influencer', id: mergedId } },
      before: { mergeId, mergedInto: keptId },
      after: { ...gone, ...objection },
    },
  ];
};
