import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DayChange } from '../domain/timeline.js';

/**
 * By how much each day's readings changed the sums over the posts given. Every counter is compared
 * with the last day on which its own post told it: the greatest of (day, value) among the days
 * before, since PostgreSQL has no "last value that is not null". The database adds up, so that the
 * answer is as long as the period and not as the history of every post.
 */
@Injectable()
export class ReportDaysQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext, postIds: readonly string[]): Promise<DayChange[]> {
    return this.db.run(
      ctx,
      () => this.db.manager.sql<DayChange[]>`
        with days as (
          select d.day,
                 d.views, (max(array[d.day - date '2000-01-01', d.views]) filter (where d.views is not null) over earlier)[2] as views_before,
                 d.reach, (max(array[d.day - date '2000-01-01', d.reach]) filter (where d.reach is not null) over earlier)[2] as reach_before,
                 d.likes, (max(array[d.day - date '2000-01-01', d.likes]) filter (where d.likes is not null) over earlier)[2] as likes_before,
                 d.comments, (max(array[d.day - date '2000-01-01', d.comments]) filter (where d.comments is not null) over earlier)[2] as comments_before,
                 d.shares, (max(array[d.day - date '2000-01-01', d.shares]) filter (where d.shares is not null) over earlier)[2] as shares_before,
                 d.saves, (max(array[d.day - date '2000-01-01', d.saves]) filter (where d.saves is not null) over earlier)[2] as saves_before,
                 d.replies, (max(array[d.day - date '2000-01-01', d.replies]) filter (where d.replies is not null) over earlier)[2] as replies_before
            from unnest(${postIds}::uuid[]) as posts_in_scope(id)
            join post_day d
              on d.workspace_id = ${ctx.workspaceId} and d.post_id = posts_in_scope.id
          window earlier as (partition by d.post_id order by d.day
                             rows between unbounded preceding and 1 preceding)
        )
        select to_char(day, 'YYYY-MM-DD') as date,
               sum(views - coalesce(views_before, 0))::float8 as views,
               sum(reach - coalesce(reach_before, 0))::float8 as reach,
               sum(likes - coalesce(likes_before, 0))::float8 as likes,
               sum(comments - coalesce(comments_before, 0))::float8 as comments,
               sum(shares - coalesce(shares_before, 0))::float8 as shares,
               sum(saves - coalesce(saves_before, 0))::float8 as saves,
               sum(replies - coalesce(replies_before, 0))::float8 as replies
          from days
         group by day
         order by day`,
    );
  }
}
