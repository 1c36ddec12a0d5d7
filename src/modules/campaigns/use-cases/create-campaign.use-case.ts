import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { foldText } from '../../../kernel/fold-text.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { CampaignRepository } from '../campaign.repository.js';
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

/** A campaign to make; what is absent or null is unknown. */
export interface NewCampaign {
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly brief?: string | null;
  readonly hashtags?: readonly string[] | null;
  readonly mentions?: readonly string[] | null;
  readonly region?: string | null;
  readonly universe?: UniverseInput | null;
  readonly objectives?: readonly ObjectiveInput[] | null;
  readonly budget?: readonly BudgetLineInput[] | null;
}

/** Makes a campaign with its objectives and its budget. */
@Injectable()
export class CreateCampaign {
  constructor(
    private readonly db: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, input: NewCampaign): Promise<string> {
    const { name, startsOn, endsOn } = input;
    checkPeriod(startsOn, endsOn);
    const id = newId();
    const campaign = {
      workspaceId: ctx.workspaceId,
      id,
      name,
      startsOn,
      endsOn,
      brief: input.brief ?? null,
      hashtags: readTagList(input.hashtags ?? [], '#'),
      mentions: readTagList(input.mentions ?? [], '@'),
      region: input.region ?? null,
      ...universeColumns(input.universe),
      searchText: foldText(name),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    };
    const key = { workspaceId: ctx.workspaceId, campaignId: id };
    await this.db.run(ctx, async () => {
      await this.campaigns.insert(campaign);
      await this.campaigns.putObjectives(key, objectiveRows(input.objectives ?? []));
      await this.campaigns.putBudget(key, budgetRows(input.budget ?? []));
      const { objectives, budget } = input;
      await this.audit.record(ctx, {
        action: 'campaign.created',
        subject: { type: 'campaign', id },
        after: { ...campaign, objectives, budget },
      });
    });
    return id;
  }
}
