import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Influencer } from '../entities/influencer.entity.js';
import { InfluencerRepository } from '../influencer.repository.js';
import { InfluencerMarkedDoNotContact } from '../influencers.domain-events.js';
import { MergeRepository } from '../merge.repository.js';

/**
 * Marks a person as not to be contacted; marked again, the new reason counts and the date stays. An objection
 * is never lost: that of somebody who was merged away is the objection of who stands.
 */
@Injectable()
export class MarkDoNotContact {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly merges: MergeRepository,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string, reason: string): Promise<void> {
    const { workspaceId } = ctx;
    return this.db.run(ctx, async () => {
      const person = await this.lock(workspaceId, id);
      const { id: influencerId } = person;
      const key = { workspaceId, influencerId };
      const marked = {
        doNotContactAt: person.doNotContactAt ?? ctx.now,
        doNotContactReason: reason,
        updatedAt: ctx.now,
      };
      await this.influencers.update(key, marked);
      await this.audit.record(ctx, {
        action: 'influencer.marked-do-not-contact',
        subject: { type: 'influencer', id: influencerId },
        before: person,
        after: marked,
      });
      if (person.doNotContactAt !== null) return;
      const by = actorRef(ctx.actor);
      const at = ctx.now.toISOString();
      await this.bus.publish(new InfluencerMarkedDoNotContact(workspaceId, by, at, influencerId));
    });
  }

  private async lock(workspaceId: string, id: string): Promise<Influencer> {
    const influencerId = await this.merges.standing(workspaceId, id);
    const person = influencerId && (await this.influencers.lock({ workspaceId, influencerId }));
    if (!person) throw httpProblems.refuse('not_found');
    // Merged away while the lock was waited for.
    return person.mergedInto === null ? person : this.lock(workspaceId, person.mergedInto);
  }
}
