import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InfluencerRepository } from '../influencer.repository.js';
import { standing } from '../standing.js';

/** Lets a person be contacted again; nothing happens where they may be already. */
@Injectable()
export class LiftDoNotContact {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, influencerId: string): Promise<void> {
    const key = { workspaceId: ctx.workspaceId, influencerId };
    return this.db.run(ctx, async () => {
      const person = standing(await this.influencers.lock(key));
      if (person.doNotContactAt === null) return;
      const lifted = { doNotContactAt: null, doNotContactReason: null, updatedAt: ctx.now };
      await this.influencers.update(key, lifted);
      await this.audit.record(ctx, {
        action: 'influencer.do-not-contact-lifted',
        subject: { type: 'influencer', id: influencerId },
        before: person,
        after: lifted,
      });
    });
  }
}
