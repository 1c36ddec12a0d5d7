import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { Campaigns } from '../campaigns/campaigns.contract.js';
import { calendarAddress } from './calendar-address.js';
import { CalendarSecrets } from './calendar-secrets.js';
import { columnsOf, type CalendarWish } from './calendar-wish.js';
import type { Calendar } from './entities/calendar.entity.js';

/** Checks what somebody wants of a calendar, and says it as it is kept. */
@Injectable()
export class CalendarWishes {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly secrets: CalendarSecrets,
  ) {}

  /** The columns of a calendar's address. */
  addressOf(url: string): Pick<Calendar, 'sealedUrl' | 'host'> {
    const address = calendarAddress(url);
    return { sealedUrl: this.secrets.seal(address), host: address.hostname };
  }

  /** The columns of what is told of a calendar; what is not told stays out. */
  async columnsOf(ctx: RequestContext, wish: Partial<CalendarWish>): Promise<Partial<Calendar>> {
    const { campaignId = null, url, ...others } = wish;
    if (campaignId !== null && (await this.campaigns.facts(ctx, campaignId)) === null)
      throw httpProblems.refuse('reference_not_found', {}, '/campaignId');
    return {
      ...columnsOf({ ...others, ...(wish.campaignId !== undefined && { campaignId }) }),
      ...(url !== undefined && this.addressOf(url)),
    };
  }
}
