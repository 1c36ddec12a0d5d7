import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { newId } from '../../../platform/ids.js';
import type { Influencer } from '../entities/influencer.entity.js';
import {
  InfluencerMarkedDoNotContact,
  InfluencersMerged,
  type MergeRef,
} from '../influencers.domain-events.js';
import { influencerProblems } from '../influencers.errors.js';
import { MergeRepository, type MergedPerson } from '../merge.repository.js';
import { MergingPeople } from '../merging-people.js';
import { standing } from '../standing.js';

const POINTER = '/influencerId';

/**
 * Merges one person into another who is the same: everything of theirs becomes the other's, here and in
 * the modules above. Merging the same again changes nothing.
 */
@Injectable()
export class MergeInfluencers {
  constructor(
    private readonly db: UnitOfWork,
    private readonly merges: MergeRepository,
    private readonly people: MergingPeople,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  /** The id of the merge that stands. */
  execute(ctx: RequestContext, keptId: string, mergedId: string): Promise<string> {
    if (keptId === mergedId) throw influencerProblems.refuse('merge_with_itself', {}, POINTER);
    const { workspaceId } = ctx;
    return this.db.run(ctx, async () => {
      await this.merges.lockAll(workspaceId);
      const people = await this.merges.lockPeople(workspaceId, [keptId, mergedId]);
      const merged = people.get(mergedId);
      const kept = standing(people.get(keptId));
      if (merged === undefined) throw httpProblems.refuse('reference_not_found', {}, POINTER);
      if (merged.mergedInto === keptId) return this.known(workspaceId, mergedId);
      return this.merge(ctx, kept, standing(merged, POINTER));
    });
  }

  private async known(workspaceId: string, mergedId: string): Promise<string> {
    const id = await this.merges.standingOf(workspaceId, mergedId);
    if (id === null) throw new Error('who was merged away was so by a merge that stands');
    return id;
  }

  private async merge(ctx: RequestContext, kept: Influencer, merged: Influencer): Promise<string> {
    const { workspaceId, now } = ctx;
    const [mergeId, by] = [newId(), actorRef(ctx.actor)];
    const two = { workspaceId, keptId: kept.id, mergedId: merged.id };
    const person = await this.people.merge(ctx, kept, merged);
    await this.merges.insert({ id: mergeId, ...two, at: now, by, person });
    const { accounts, people } = await this.people.move(two);
    await this.merges.note({ workspaceId, mergeId }, 'account', accounts);
    await this.merges.note({ workspaceId, mergeId }, 'person', people);
    await this.record(ctx, { mergeId, keptId: kept.id, mergedId: merged.id }, person);
    return mergeId;
  }

  private async record(ctx: RequestContext, merge: MergeRef, person: MergedPerson): Promise<void> {
    const said = [ctx.workspaceId, actorRef(ctx.actor), ctx.now.toISOString()] as const;
    const { mergeId, keptId, mergedId } = merge;
    const action = 'influencer.merged';
    await this.audit.recordMany(ctx, [
      {
        ...{ action, subject: { type: 'influencer', id: keptId } },
        before: person.before,
        after: { mergeId, mergedId, ...person.after },
      },
      {
        ...{ action, subject: { type: 'influencer', id: mergedId } },
        before: {},
        after: { mergeId, mergedInto: keptId },
      },
    ]);
    await this.bus.publish(new InfluencersMerged(...said, merge));
    if (person.after.doNotContactAt === undefined) return;
    await this.bus.publish(new InfluencerMarkedDoNotContact(...said, keptId));
  }
}
