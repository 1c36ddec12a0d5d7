import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Metric, Provenance } from '../domain/metrics.js';
import { metricValues } from '../metric-columns.js';

/** Which readings are meant; what is undefined does not narrow. */
export interface ReadingScope {
  readonly postId?: string;
  readonly influencerId?: string;
  readonly eventId?: string;
  readonly campaignId?: string;
  readonly platform?: string;
  /** The first moment of capture that counts. */
  readonly from?: Date;
  /** The first moment of capture that does not count any more. */
  readonly to?: Date;
}

/** A reading with what it takes to find its post again, here and elsewhere. */
export interface ReadingOfPost extends Readonly<Record<Metric, number | null>> {
  readonly postId: string;
  readonly platform: string;
  readonly format: string;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly publishedAt: Date;
  readonly influencerId: string;
  readonly capturedAt: Date;
  readonly receivedAt: Date;
  readonly source: string;
  readonly provenance: Provenance;
  readonly method: string | null;
  readonly quality: string | null;
  readonly extra: Readonly<Record<string, unknown>> | null;
}

/** How many readings a post has. */
export interface ReadingCount {
  readonly postId: string;
  readonly readings: number;
}

const given = <T>(value: T | undefined): T | null => value ?? null;

/** Readings of many posts, by post and then as they were captured; what is received later than it was asked is none of them. */
@Injectable()
export class ReadingRowsQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** Whether the workspace has this post. */
  async hasPost({ workspaceId }: RequestContext, id: string): Promise<boolean> {
    const rows = await this.db.run(
      { workspaceId },
      () => this.db.manager.sql<unknown[]>`
        select 1 from posts where workspace_id = ${workspaceId} and id = ${id}`,
    );
    return rows.length > 0;
  }

  /** How many there are of each post, in the order of the posts, counted no further than `limit` altogether. */
  counts(ctx: RequestContext, scope: ReadingScope, limit: number): Promise<ReadingCount[]> {
    return this.db.run(
      ctx,
      () => this.db.manager.sql<ReadingCount[]>`
        select found.post_id as "postId", count(*)::int as readings
          from (select r.post_id
                  from readings r
                  join posts p on p.workspace_id = ${ctx.workspaceId} and p.id = r.post_id
                 where r.workspace_id = ${ctx.workspaceId} and r.received_at <= ${ctx.now}
                   and (${given(scope.from)}::timestamptz is null or r.captured_at >= ${given(scope.from)}::timestamptz)
                   and (${given(scope.to)}::timestamptz is null or r.captured_at < ${given(scope.to)}::timestamptz)
                   and (${given(scope.postId)}::uuid is null or p.id = ${given(scope.postId)}::uuid)
                   and (${given(scope.influencerId)}::uuid is null or p.influencer_id = ${given(scope.influencerId)}::uuid)
                   and (${given(scope.eventId)}::uuid is null or p.event_id = ${given(scope.eventId)}::uuid)
                   and (${given(scope.campaignId)}::uuid is null or p.campaign_id = ${given(scope.campaignId)}::uuid)
                   and (${given(scope.platform)}::text is null or p.platform = ${given(scope.platform)}::text)
                 limit ${limit}) found
         group by found.post_id
         order by found.post_id`,
    );
  }

  /** Under which names these posts have figures of their platform alone, at most `most`. */
  async extraNames(
    ctx: RequestContext,
    postIds: readonly string[],
    most: number,
  ): Promise<string[]> {
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<{ name: string }[]>`
        select distinct k.name collate "C" as name
          from readings r
          cross join lateral jsonb_object_keys(r.extra) as k (name)
         where r.workspace_id = ${ctx.workspaceId} and r.post_id = any (${[...postIds]}::uuid[])
           and r.received_at <= ${ctx.now} and jsonb_typeof(r.extra) = 'object'
         order by 1
         limit ${most}`,
    );
    return rows.map(({ name }) => name);
  }

  /** At most `limit` readings of these posts, behind `after` where that is given. */
  page(
    ctx: RequestContext,
    { postIds, from, to }: Pick<ReadingScope, 'from' | 'to'> & { postIds: readonly string[] },
    after: ReadingOfPost | null,
    limit: number,
  ): Promise<ReadingOfPost[]> {
    return this.db.run(ctx, () =>
      this.db.manager.query<ReadingOfPost[]>(
        `select r.post_id as "postId", p.platform, p.format, p.external_id as "externalId", p.url,
                p.published_at as "publishedAt", p.influencer_id as "influencerId",
                r.captured_at as "capturedAt", r.received_at as "receivedAt", r.source,
                r.provenance, r.method, r.quality, r.extra, ${metricValues('r')}
           from readings r
           join posts p on p.workspace_id = $1 and p.id = r.post_id
          where r.workspace_id = $1 and r.post_id = any ($2::uuid[]) and r.received_at <= $3
            and ($4::timestamptz is null or r.captured_at >= $4)
            and ($5::timestamptz is null or r.captured_at < $5)
            and ($6::uuid is null or (r.post_id, r.captured_at, r.source) > ($6, $7::timestamptz, $8::text))
          order by r.post_id, r.captured_at, r.source
          limit $9`,
        [
          ...[ctx.workspaceId, [...postIds], ctx.now, given(from), given(to)],
          ...[after?.postId ?? null, after?.capturedAt ?? null, after?.source ?? null, limit],
        ],
      ),
    );
  }
}
