import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { Money } from '../../../kernel/money.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { ObjectiveMetric } from '../domain/objective.js';

/** Everything that is shown of a campaign. */
export interface CampaignDetails {
  readonly id: string;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly brief: string | null;
  readonly hashtags: string[];
  readonly mentions: string[];
  readonly region: string | null;
  readonly universe: { readonly population: number; readonly label: string } | null;
  readonly objectives: {
    readonly id: string;
    readonly metric: ObjectiveMetric;
    readonly target: number;
    readonly deadline: CalendarDate | null;
  }[];
  readonly budget: { readonly id: string; readonly label: string; readonly money: Money }[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Campaigns with their objectives and their budget. */
@Injectable()
export class CampaignDetailsQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** The campaigns of `ids`, in this order; an unknown or foreign id is left out. */
  async run(ctx: RequestContext, ids: readonly string[]): Promise<CampaignDetails[]> {
    if (ids.length === 0) return [];
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<CampaignDetails[]>`
        select c.id, c.name, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.brief,
               c.hashtags, c.mentions, c.region,
               case when c.universe_population is not null then
                 json_build_object('population', c.universe_population, 'label', c.universe_label)
               end as universe,
               coalesce((select json_agg(json_build_object('id', o.id, 'metric', o.metric,
                                  'target', o.target, 'deadline', o.deadline) order by o.position)
                           from campaign_objectives o
                          where o.workspace_id = c.workspace_id and o.campaign_id = c.id),
                        '[]'::json) as objectives,
               coalesce((select json_agg(json_build_object('id', b.id, 'label', b.label, 'money',
                                  json_build_object('amount', b.amount, 'currency', b.currency))
                                  order by b.position)
                           from campaign_budget_lines b
                          where b.workspace_id = c.workspace_id and b.campaign_id = c.id),
                        '[]'::json) as budget,
               c.created_at as "createdAt", c.updated_at as "updatedAt"
          from campaigns c
         where c.workspace_id = ${ctx.workspaceId} and c.id = any(${[...ids]}::uuid[])`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** One campaign; `not_found` where there is none. */
  async one(ctx: RequestContext, id: string): Promise<CampaignDetails> {
    const [found] = await this.run(ctx, [id]);
    if (found === undefined) throw httpProblems.refuse('not_found');
    return found;
  }
}
