import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { DismissalRepository, pairOf, toldApart } from '../dismissal.repository.js';
import { InfluencerFactsQuery } from '../queries/influencer-facts.query.js';

/** Keeps that two people who are alike are two; said again, nothing changes. */
@Injectable()
export class TellApart {
  constructor(
    private readonly db: UnitOfWork,
    private readonly facts: InfluencerFactsQuery,
    private readonly dismissals: DismissalRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, ids: readonly [string, string]): Promise<void> {
    return this.db.run(ctx, async () => {
      const known = await this.facts.run(ctx, ids);
      const unknown = ids.findIndex((id) => !known.has(id));
      if (unknown !== -1)
        throw httpProblems.refuse('reference_not_found', {}, `/influencerIds/${unknown}`);
      const said = { at: ctx.now, by: actorRef(ctx.actor) };
      const added = await this.dismissals.add(ctx.workspaceId, [pairOf(...ids)], said);
      await this.audit.recordMany(ctx, added.map(toldApart));
    });
  }
}
