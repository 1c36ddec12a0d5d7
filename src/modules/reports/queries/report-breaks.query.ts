import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ReportPost } from '../domain/report-post.js';
import { doubtsOf, timelineBreaks, type DaysAround } from '../domain/timeline-breaks.js';
import type { TimelineBreak } from '../domain/timeline.js';

/** Where the series of a report's posts change their meaning. Only posts that may have changed are looked at. */
@Injectable()
export class ReportBreaksQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(ctx: RequestContext, posts: readonly ReportPost[]): Promise<TimelineBreak[]> {
    const doubts = doubtsOf(posts);
    if (doubts.length === 0) return [];
    const around = await this.db.run(
      ctx,
      () => this.db.manager.sql<DaysAround[]>`
        select t.post_id as "postId", t.metric, to_char(t.since, 'YYYY-MM-DD') as since,
               to_char(max(d.day) filter (where d.day < t.since), 'YYYY-MM-DD') as before,
               to_char(min(d.day) filter (where d.day >= t.since), 'YYYY-MM-DD') as after,
               (select json_build_object('provenance', r.provenance, 'method', r.method)
                  from readings r
                 where t.told and r.workspace_id = ${ctx.workspaceId} and r.post_id = t.post_id
                   and r.views is not null
                   and r.captured_at < t.since::timestamp at time zone w.time_zone
                 order by r.captured_at desc, r.provenance, r.source
                 limit 1) as reading
          from unnest(${doubts.map(({ postId }) => postId)}::uuid[],
                      ${doubts.map(({ metric }) => metric)}::text[],
                      ${doubts.map(({ since }) => since)}::date[],
                      ${doubts.map(({ isTold }) => isTold)}::bool[]) as t (post_id, metric, since, told)
          join workspaces w on w.id = ${ctx.workspaceId}
          join post_day d
            on d.workspace_id = ${ctx.workspaceId} and d.post_id = t.post_id
           and case t.metric when 'views' then d.views when 'reach' then d.reach end is not null
         group by t.post_id, t.metric, t.since, t.told, w.time_zone
        having bool_or(d.day < t.since) and bool_or(d.day >= t.since)`,
    );
    return timelineBreaks(posts, around, ctx.locale);
  }
}
