import { Injectable } from '@nestjs/common';

import type { CalendarDate } from '../../kernel/time.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CampaignBudgetLine } from './entities/campaign-budget-line.entity.js';
import { CampaignObjective } from './entities/campaign-objective.entity.js';
import { Campaign } from './entities/campaign.entity.js';

/** Which campaign of which workspace. */
export interface CampaignKey {
  readonly workspaceId: string;
  readonly campaignId: string;
}

/** An objective or a budget line without the keys that tie it to its campaign. */
export type Row<Entity> = Omit<Entity, 'workspaceId' | 'campaignId' | 'position'>;

/** A campaign as it is told in the audit log. */
export interface WholeCampaign {
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly brief: string | null;
  readonly hashtags: readonly string[];
  readonly mentions: readonly string[];
  readonly region: string | null;
  readonly universePopulation: number | null;
  readonly universeLabel: string | null;
  readonly objectives: readonly object[];
  readonly budget: readonly object[];
}

/** Campaigns with their objectives and their budget. */
@Injectable()
export class CampaignRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Keeps everybody else from changing the campaign until the unit of work ends. */
  async lock({ workspaceId, campaignId }: CampaignKey): Promise<void> {
    await this.db.manager.sql`
      select 1 from campaigns where workspace_id = ${workspaceId} and id = ${campaignId} for update`;
  }

  /** A campaign with its objectives and its budget; null where there is none. */
  async whole({ workspaceId, campaignId }: CampaignKey): Promise<WholeCampaign | null> {
    const [row] = await this.db.manager.sql<WholeCampaign[]>`
      select name, starts_on::text as "startsOn", ends_on::text as "endsOn", brief, hashtags, mentions,
             region, universe_population::float8 as "universePopulation",
             universe_label as "universeLabel",
             (select coalesce(jsonb_agg(jsonb_build_object('metric', metric, 'target', target,
                                                           'deadline', deadline) order by position), '[]')
                from campaign_objectives
               where workspace_id = ${workspaceId} and campaign_id = ${campaignId}) as objectives,
             (select coalesce(jsonb_agg(jsonb_build_object('label', label, 'money',
                        jsonb_build_object('amount', amount, 'currency', currency)) order by position), '[]')
                from campaign_budget_lines
               where workspace_id = ${workspaceId} and campaign_id = ${campaignId}) as budget
        from campaigns
       where workspace_id = ${workspaceId} and id = ${campaignId}`;
    return row ?? null;
  }

  async insert(campaign: Campaign): Promise<void> {
    await this.db.manager.insert(Campaign, campaign);
  }

  async update(
    { workspaceId, campaignId }: CampaignKey,
    changes: Partial<Campaign>,
  ): Promise<void> {
    await this.db.manager.update(Campaign, { workspaceId, id: campaignId }, changes);
  }

  /** Puts these objectives in the place of those that there were. */
  async putObjectives(key: CampaignKey, rows: readonly Row<CampaignObjective>[]): Promise<void> {
    await this.db.manager.delete(CampaignObjective, {
      workspaceId: key.workspaceId,
      campaignId: key.campaignId,
    });
    if (rows.length === 0) return;
    await this.db.manager.insert(
      CampaignObjective,
      rows.map((row, position) => ({ ...key, ...row, position })),
    );
  }

  /** Puts these budget lines in the place of those that there were. */
  async putBudget(key: CampaignKey, rows: readonly Row<CampaignBudgetLine>[]): Promise<void> {
    await this.db.manager.delete(CampaignBudgetLine, {
      workspaceId: key.workspaceId,
      campaignId: key.campaignId,
    });
    if (rows.length === 0) return;
    await this.db.manager.insert(
      CampaignBudgetLine,
      rows.map((row, position) => ({ ...key, ...row, position })),
    );
  }
}
