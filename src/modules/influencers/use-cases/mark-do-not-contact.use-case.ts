import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InfluencerRepository } from '../influencer.repository.js';
import { InfluencerMarkedDoNotContact } from '../influencers.domain-events.js';

/** Marks a person as not to be contacted; marked again, the new reason counts and the date stays. */
@Injectable()
export class MarkDoNotContact {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, influencerId: string, reason: string): Promise<void> {
    const { workspaceId } = ctx;
    const key = { workspaceId, influencerId };
    return this.db.run(ctx, async () => {
      const person = await this.influencers.lock(key);
      if (person === null) throw httpProblems.refuse('not_found');
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
}
