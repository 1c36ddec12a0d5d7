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

/** Campaigns with their objectives and their budget. */
@Injectable()
export class CampaignRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** The period of a campaign, its row locked until the unit of work ends; null where there is none. */
  async lockPeriod({
    workspaceId,
    campaignId,
  }: CampaignKey): Promise<{ startsOn: CalendarDate; endsOn: CalendarDate } | null> {
    const [row] = await this.db.manager.sql<{ startsOn: CalendarDate; endsOn: CalendarDate }[]>`
      select starts_on::text as "startsOn", ends_on::text as "endsOn"
        from campaigns
       where workspace_id = ${workspaceId} and id = ${campaignId}
         for update`;
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
    await this.db.manager.delete(CampaignObjective, { ...key });
    if (rows.length === 0) return;
    await this.db.manager.insert(
      CampaignObjective,
      rows.map((row, position) => ({ ...key, ...row, position })),
    );
  }

  /** Puts these budget lines in the place of those that there were. */
  async putBudget(key: CampaignKey, rows: readonly Row<CampaignBudgetLine>[]): Promise<void> {
    await this.db.manager.delete(CampaignBudgetLine, { ...key });
    if (rows.length === 0) return;
    await this.db.manager.insert(
      CampaignBudgetLine,
      rows.map((row, position) => ({ ...key, ...row, position })),
    );
  }
}
