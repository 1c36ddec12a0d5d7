import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { ReportPost } from '../domain/report-post.js';
import { coversAllPosts, type ReportScope } from '../domain/report-scope.js';
import type { TimelineInput } from '../domain/timeline.js';
import { ReportBreaksQuery } from './report-breaks.query.js';
import { ReportDaysQuery } from './report-days.query.js';

/** How the sums over a scope's posts grew day by day, and where their counters changed their meaning. */
@Injectable()
export class ReportGrowthQuery {
  constructor(
    private readonly days: ReportDaysQuery,
    private readonly breaks: ReportBreaksQuery,
  ) {}

  /** `asked` are the scope's posts, which are waited for only where they are needed. */
  async run(
    ctx: RequestContext,
    scope: ReportScope,
    asked: Promise<readonly ReportPost[]>,
  ): Promise<Pick<TimelineInput, 'changes' | 'breaks'>> {
    const [changes, breaks] = await Promise.all([
      coversAllPosts(scope)
        ? this.days.run(ctx, null)
        : asked.then((posts) =>
            this.days.run(
              ctx,
              posts.map(({ id }) => id),
            ),
          ),
      asked.then((posts) => this.breaks.run(ctx, posts)),
    ]);
    return { changes, breaks };
  }
}
