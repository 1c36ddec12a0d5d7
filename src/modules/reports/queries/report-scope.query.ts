import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import type { ReportFilters, ReportScope, Universe } from '../domain/report-scope.js';

type References = 'campaignId' | 'eventId' | 'influencerId';

/**
 * The scope that filters stand for. Its universe is that of the campaign (or of the event's
 * campaign) where it states one, else the workspace's. Throws `reference_not_found` for an id that
 * this workspace does not have.
 */
@Injectable()
export class ReportScopeQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
  ) {}

  run(ctx: RequestContext, filters: ReportFilters): Promise<ReportScope> {
    const { campaignId, eventId, platform, from, to } = filters;
    if (from !== null && to !== null && from > to) {
      throw new InvalidInput([{ pointer: '?to', code: 'ends_before_it_starts' }]);
    }
    return this.db.run(ctx, async () => {
      const [{ timeZone, universe }, stated, standing] = await Promise.all([
        this.workspaces.facts(ctx.workspaceId),
        this.statedUniverse(ctx, filters),
        this.standing(ctx, filters),
        this.mustExist(ctx, filters),
      ]);
      return {
        ...{ campaignId, eventId, influencerId: standing, platform, from, to },
        timeZone,
        universe: stated ?? universe,
      };
    });
  }

  /** Who stands for the influencer, who may have been merged into somebody. */
  private async standing(
    ctx: RequestContext,
    { influencerId }: ReportFilters,
  ): Promise<string | null> {
    if (influencerId === null) return null;
    const [person] = await this.db.search<{ id: string }>`
      select coalesce(merged_into, id) as id from influencers
       where workspace_id = ${ctx.workspaceId} and id = ${influencerId}`;
    return person?.id ?? influencerId;
  }

  private async mustExist(ctx: RequestContext, filters: ReportFilters): Promise<void> {
    const { campaignId, eventId, influencerId } = filters;
    const [exists] = await this.db.search<Record<References, boolean>>`
      select ${campaignId}::uuid is null
             or exists (select 1 from campaigns
                         where workspace_id = ${ctx.workspaceId} and id = ${campaignId}::uuid)
               as "campaignId",
             ${eventId}::uuid is null
             or exists (select 1 from events
                         where workspace_id = ${ctx.workspaceId} and id = ${eventId}::uuid)
               as "eventId",
             ${influencerId}::uuid is null
             or exists (select 1 from influencers
                         where workspace_id = ${ctx.workspaceId} and id = ${influencerId}::uuid)
               as "influencerId"`;
    for (const name of ['campaignId', 'eventId', 'influencerId'] as const) {
      if (exists?.[name] !== true) {
        throw httpProblems.refuse('reference_not_found', {}, `?${name}`);
      }
    }
  }

  private async statedUniverse(
    ctx: RequestContext,
    { campaignId, eventId }: ReportFilters,
  ): Promise<Universe | undefined> {
    const [universe] = await this.db.search<Universe>`
      select universe_population::float8 as population, universe_label as label
        from campaigns
       where workspace_id = ${ctx.workspaceId}
         and id = coalesce(${campaignId}::uuid,
                           (select campaign_id from events
                             where workspace_id = ${ctx.workspaceId} and id = ${eventId}::uuid))
         and universe_population is not null`;
    return universe;
  }
}
