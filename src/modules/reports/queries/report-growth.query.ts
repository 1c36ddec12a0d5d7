import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { ReportPost } from '../domain/report-post.js';
import type { TimelineInput } from '../domain/timeline.js';
import { ReportBreaksQuery } from './report-breaks.query.js';
import { ReportDaysQuery } from './report-days.query.js';

/** How the sums over posts grew day by day, and where their counters changed their meaning. */
@Injectable()
export class ReportGrowthQuery {
  constructor(
    private readonly days: ReportDaysQuery,
    private readonly breaks: ReportBreaksQuery,
  ) {}

  async run(
    ctx: RequestContext,
    posts: readonly ReportPost[],
  ): Promise<Pick<TimelineInput, 'changes' | 'breaks'>> {
    const ids = posts.map(({ id }) => id);
    return {
      changes: await this.days.run(ctx, ids),
      breaks: await this.breaks.run(ctx, posts),
    };
  }
}
