import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { foldText } from '../../../kernel/fold-text.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { CampaignRepository } from '../campaign.repository.js';
import type { Campaign } from '../entities/campaign.entity.js';
import {
  budgetRows,
  checkPeriod,
  objectiveRows,
  readTagList,
  universeColumns,
  type BudgetLineInput,
  type ObjectiveInput,
  type UniverseInput,
} from './campaign-input.js';

/** What is undefined stays; null clears; a list that is given takes the place of the one that there was. */
export interface CampaignChanges {
  readonly name?: string;
  readonly startsOn?: CalendarDate;
  readonly endsOn?: CalendarDate;
  readonly brief?: string | null;
  readonly hashtags?: readonly string[];
  readonly mentions?: readonly string[];
  readonly region?: string | null;
  readonly universe?: UniverseInput | null;
  readonly objectives?: readonly ObjectiveInput[];
  readonly budget?: readonly BudgetLineInput[];
}

/** Changes a campaign; the period that comes of it may not end before it begins. */
@Injectable()
export class UpdateCampaign {
  constructor(
    private readonly db: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, campaignId: string, changes: CampaignChanges): Promise<void> {
    const key = { workspaceId: ctx.workspaceId, campaignId };
    const columns = columnsOf(changes);
    return this.db.run(ctx, async () => {
      await this.campaigns.lock(key);
      const before = await this.campaigns.whole(key);
      if (before === null) throw httpProblems.refuse('not_found');
      checkPeriod(changes.startsOn ?? before.startsOn, changes.endsOn ?? before.endsOn);
      await this.campaigns.update(key, { ...columns, updatedAt: ctx.now });
      if (changes.objectives) {
        await this.campaigns.putObjectives(key, objectiveRows(changes.objectives));
      }
      if (changes.budget) await this.campaigns.putBudget(key, budgetRows(changes.budget));
      await this.audit.record(ctx, {
        action: 'campaign.changed',
        subject: { type: 'campaign', id: campaignId },
        before,
        after: await this.campaigns.whole(key),
      });
    });
  }
}

// The mapper leaves a column alone whose value is undefined.
const columnsOf = (changes: CampaignChanges): Partial<Campaign> => {
  const { name, startsOn, endsOn, brief, hashtags, mentions, region, universe } = changes;
  return {
    ...(name !== undefined && { name, searchText: foldText(name) }),
    startsOn,
    endsOn,
    brief,
    region,
    hashtags: hashtags && readTagList(hashtags, '#'),
    mentions: mentions && readTagList(mentions, '@'),
    ...(universe !== undefined && universeColumns(universe)),
  };
};
