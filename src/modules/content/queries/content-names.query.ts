import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { actorMay } from '../../../platform/security/permissions.js';

/** What posts and deliverables refer to. */
export interface ContentReferences {
  readonly influencerId: string;
  readonly accountId: string | null;
  readonly eventId: string | null;
  readonly campaignId?: string | null;
}

/** What that is called; null where there is none, or nobody knows. */
export interface ContentNames {
  readonly influencerName: string | null;
  /** Null also for who may not see how to reach people. */
  readonly influencerEmail: string | null;
  readonly accountHandle: string | null;
  readonly eventTitle: string | null;
  readonly campaignName: string | null;
}

interface NameRow {
  readonly kind: 'person' | 'email' | 'account' | 'event' | 'campaign';
  readonly id: string;
  readonly name: string;
}

/** Adds to posts and deliverables what a person who reads a list of them wants to see of what they refer to. */
@Injectable()
export class ContentNamesQuery {
  constructor(private readonly db: UnitOfWork) {}

  async beside<Row extends ContentReferences>(
    ctx: RequestContext,
    rows: readonly Row[],
  ): Promise<(Row & ContentNames)[]> {
    const names = new Map(
      (await this.names(ctx, rows)).map((row) => [row.kind + row.id, row.name]),
    );
    const nameOf = (kind: NameRow['kind'], id: string | null | undefined): string | null =>
      names.get(`${kind}${id ?? ''}`) ?? null;
    return rows.map((row) => ({
      ...row,
      influencerName: nameOf('person', row.influencerId),
      influencerEmail: nameOf('email', row.influencerId),
      accountHandle: nameOf('account', row.accountId),
      eventTitle: nameOf('event', row.eventId),
      campaignName: nameOf('campaign', row.campaignId),
    }));
  }

  private names(ctx: RequestContext, rows: readonly ContentReferences[]): Promise<NameRow[]> {
    const { workspaceId } = ctx;
    const idsOf = (read: (row: ContentReferences) => string | null | undefined): string[] => [
      ...new Set(rows.flatMap((row) => read(row) ?? [])),
    ];
    const people = idsOf((row) => row.influencerId);
    const toReach = actorMay(ctx.actor, 'influencers:read') ? people : [];
    return this.db.run(
      ctx,
      () => this.db.manager.sql<NameRow[]>`
        select 'person' as kind, id, name from influencers
         where workspace_id = ${workspaceId} and id = any (${people}::uuid[])
        union all
        select 'email', influencer_id, email from influencer_emails
         where workspace_id = ${workspaceId} and influencer_id = any (${toReach}::uuid[]) and position = 0
        union all
        select 'account', id, handle from accounts
         where workspace_id = ${workspaceId} and id = any (${idsOf((row) => row.accountId)}::uuid[])
        union all
        select 'event', id, title from events
         where workspace_id = ${workspaceId} and id = any (${idsOf((row) => row.eventId)}::uuid[])
        union all
        select 'campaign', id, name from campaigns
         where workspace_id = ${workspaceId} and id = any (${idsOf((row) => row.campaignId)}::uuid[])`,
    );
  }
}
