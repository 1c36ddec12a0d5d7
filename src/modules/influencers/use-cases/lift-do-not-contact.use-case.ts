import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InfluencerRepository } from '../influencer.repository.js';

/** Lets a person be contacted again; nothing happens where they may be already. */
@Injectable()
export class LiftDoNotContact {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
  ) {}

  execute({ workspaceId, now }: RequestContext, influencerId: string): Promise<void> {
    const key = { workspaceId, influencerId };
    return this.db.run(key, async () => {
      const person = await this.influencers.lock(key);
      if (person === null) throw httpProblems.refuse('not_found');
      if (person.doNotContactAt === null) return;
      await this.influencers.update(key, {
        doNotContactAt: null,
        doNotContactReason: null,
        updatedAt: now,
      });
    });
  }
}
