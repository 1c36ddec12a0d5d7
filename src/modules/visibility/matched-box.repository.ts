import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { MetricValues } from './domain/metrics.js';
import type { OutsideName, ReceivedReading } from './domain/received-reading.js';
import { metricValues } from './metric-columns.js';

/** A reading that was in the box, with the id of its post and the name under which it waited. */
export interface BoxedReading extends ReceivedReading {
  readonly postId: string;
  readonly name: OutsideName;
}

interface BoxedRow extends Omit<BoxedReading, 'name' | 'metrics'>, OutsideName, MetricValues {}

/** What of the unmatched box can leave it. */
@Injectable()
export class MatchedBoxRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Whether the box holds a reading whose post is logged by now. It locks nothing and keeps nobody waiting.
   * @param keys looks at posts with these keys only; null looks at all.
   */
  async holdsMatched(workspaceId: string, keys: readonly string[] | null): Promise<boolean> {
    const [found] = await this.db.manager.sql<{ any: boolean }[]>`
      select exists (
          select from unmatched_readings u
            join posts p on p.workspace_id = ${workspaceId} and p.platform = u.platform and p.external_id = u.external_id
           where u.workspace_id = ${workspaceId} and (${keys}::text[] is null or u.post_key = any (${keys}::text[]))
        ) or exists (
          select from unmatched_readings u
            join posts p on p.workspace_id = ${workspaceId} and p.url_key = u.post_key
           where u.workspace_id = ${workspaceId} and (${keys}::text[] is null or u.post_key = any (${keys}::text[]))
        ) as any`;
    return found?.any === true;
  }

  /**
   * Takes out of the unmatched box at most `limit` readings whose post is logged by now.
   * Those that somebody else is taking are left to them. What was received first comes first: of two that turn out
   * to be one reading, under two names of the post, it counts.
   * @param keys looks at posts with these keys only; null looks at all.
   */
  async takeMatched(
    workspaceId: string,
    keys: readonly string[] | null,
    limit: number,
  ): Promise<BoxedReading[]> {
    const rows = await this.db.manager.query<BoxedRow[]>(
      `with boxed as (
         select distinct post_key, platform, external_id
           from unmatched_readings
          where workspace_id = $1 and ($2::text[] is null or post_key = any ($2::text[]))
       ), named as (
         select b.post_key, p.id, 1 as choice
           from boxed b
           join posts p on p.workspace_id = $1 and p.platform = b.platform and p.external_id = b.external_id
         union all
         select b.post_key, p.id, 2
           from boxed b join posts p on p.workspace_id = $1 and p.url_key = b.post_key
       ), known as (
         select distinct on (post_key) post_key, id
           from named order by post_key, choice
       ), picked as (
         select u.post_key, u.captured_at, u.source, k.id
           from unmatched_readings u join known k on k.post_key = u.post_key
          where u.workspace_id = $1
          order by u.received_at, u.post_key, u.captured_at, u.source
          limit $3 for update of u skip locked
       ), taken as (
         delete from unmatched_readings u using picked k
          where u.workspace_id = $1 and u.post_key = k.post_key
            and u.captured_at = k.captured_at and u.source = k.source
         returning k.id as "postId", u.captured_at as "capturedAt",
                   u.source, u.received_at as "receivedAt", u.provenance, u.method, u.quality,
                   u.extra, ${metricValues('u')}, u.post_key as "postKey", u.platform,
                   u.external_id as "externalId", u.url
       )
       select * from taken order by "receivedAt", "postKey"`,
      [workspaceId, keys, limit],
    );
    return rows.map((row) => ({ ...row, metrics: row, name: row }));
  }
}
