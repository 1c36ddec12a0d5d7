import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { DeliverableToPart, PostToPart } from './domain/parted-content.js';

/** From whom to whom rows go. */
export interface Handover {
  readonly workspaceId: string;
  readonly from: string;
  readonly to: string;
}

/** What goes back by itself, and takes along what hangs on it. */
export interface GoingBack {
  /** Ids grow with time: what has a later one came since. */
  readonly mergeId: string;
  readonly accounts: readonly string[];
  readonly invitations: readonly string[];
  readonly posts: readonly string[];
}

interface Row {
  readonly id: string;
}

/** Posts and deliverables of influencers who are merged, and parted again. They stay as they are, only whose they are changes. */
@Injectable()
export class MergedContentRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Hands all deliverables over; returns which. */
  async moveDeliverables({ workspaceId, from, to }: Handover): Promise<Row[]> {
    const [rows] = await this.db.manager.sql<[Row[], number]>`
      update deliverables set influencer_id = ${to}
       where workspace_id = ${workspaceId} and influencer_id = ${from}
      returning id`;
    return rows;
  }

  /** Hands all posts over; returns which. */
  async movePosts({ workspaceId, from, to }: Handover): Promise<Row[]> {
    const [rows] = await this.db.manager.sql<[Row[], number]>`
      update posts set influencer_id = ${to}
       where workspace_id = ${workspaceId} and influencer_id = ${from}
      returning id`;
    return rows;
  }

  // Of an empty list `any` is false even for null, so null is asked for first.

  /** The posts of `from` that were moved or hang on anything that goes back. */
  postsToPart({ workspaceId, from }: Handover, going: GoingBack): Promise<PostToPart[]> {
    const { mergeId, accounts, invitations, posts } = going;
    return this.db.manager.sql`
      select p.id, p.id > ${mergeId} as "isNewer", p.id = any (${[...posts]}::uuid[]) as "isNoted",
             case when p.account_id is not null
                  then p.account_id = any (${[...accounts]}::uuid[]) end as "accountGoes",
             case when p.invitation_id is not null
                  then p.invitation_id = any (${[...invitations]}::uuid[]) end as "invitationGoes",
             case when d.invitation_id is not null
                  then d.invitation_id = any (${[...invitations]}::uuid[]) end as "deliverableGoes"
        from posts p
        left join deliverables d on d.workspace_id = ${workspaceId} and d.id = p.deliverable_id
       where p.workspace_id = ${workspaceId} and p.influencer_id = ${from}
         and (p.id = any (${[...posts]}::uuid[])
              or p.account_id = any (${[...accounts]}::uuid[])
              or p.invitation_id = any (${[...invitations]}::uuid[])
              or d.invitation_id = any (${[...invitations]}::uuid[]))
       order by p.id`;
  }

  /** The deliverables of `from` that hang on anything that goes back. */
  deliverablesToPart(
    { workspaceId, from }: Handover,
    { accounts, invitations }: GoingBack,
  ): Promise<DeliverableToPart[]> {
    return this.db.manager.sql`
      select id, invitation_id = any (${[...invitations]}::uuid[]) as "invitationGoes",
             case when account_id is not null
                  then account_id = any (${[...accounts]}::uuid[]) end as "accountGoes"
        from deliverables
       where workspace_id = ${workspaceId} and influencer_id = ${from}
         and (invitation_id = any (${[...invitations]}::uuid[])
              or account_id = any (${[...accounts]}::uuid[]))
       order by id`;
  }

  /** Hands these deliverables and posts over. */
  async handOver(
    { workspaceId, from, to }: Handover,
    deliverables: readonly string[],
    posts: readonly string[],
  ): Promise<void> {
    await this.db.manager.sql`
      update deliverables set influencer_id = ${to}
       where workspace_id = ${workspaceId} and influencer_id = ${from}
         and id = any (${[...deliverables]}::uuid[])`;
    await this.db.manager.sql`
      update posts set influencer_id = ${to}
       where workspace_id = ${workspaceId} and influencer_id = ${from}
         and id = any (${[...posts]}::uuid[])`;
  }
}
