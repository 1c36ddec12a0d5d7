import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { actorMay } from '../../../platform/security/permissions.js';
import { LATEST_COUNT_FIRST } from '../count-order.js';
import type { Field } from '../domain/fields.js';
import { isMeasuredCount, type FollowerProvenance } from '../domain/follower-count.js';
import type { Platform } from '../domain/platform.js';

/** An account with its latest captured follower count. */
export interface AccountDetails {
  readonly id: string;
  readonly platform: Platform;
  readonly handle: string;
  readonly url: string | null;
  readonly followers: number | null;
  readonly followersAt: Date | null;
  readonly followersProvenance: FollowerProvenance | null;
  /** Whether the platform itself counted them. */
  readonly followersMeasured: boolean | null;
}

/** Everything that is shown of a person. */
export interface InfluencerDetails {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly locale: string | null;
  readonly region: string | null;
  readonly languages: string[];
  readonly email: string | null;
  readonly emails: string[];
  readonly phones: string[];
  readonly agent: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  readonly tags: string[];
  readonly notes: string | null;
  readonly accounts: AccountDetails[];
  readonly doNotContact: { readonly since: Date; readonly reason: string } | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly locale: string | null;
  readonly region: string | null;
  readonly languages: string[];
  readonly agentName: string | null;
  readonly agentEmail: string | null;
  readonly agentPhone: string | null;
  readonly notes: string | null;
  readonly since: Date | null;
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly emails: string[];
  readonly phones: string[];
  readonly tags: string[];
}

type AccountRow = Omit<AccountDetails, 'followersMeasured'> & { readonly influencerId: string };

/**
 * Persons with their accounts and latest follower counts. Who may add people and not read them, such
 * as a form’s API key, is told nothing of how to reach anybody; the notes are for who works with them.
 */
@Injectable()
export class InfluencerDetailsQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** The persons of `ids`, in this order; an unknown or foreign id is left out. */
  async run(ctx: RequestContext, ids: readonly string[]): Promise<InfluencerDetails[]> {
    if (ids.length === 0) return [];
    const [rows, accounts] = await this.db.run(ctx, async () => [
      await this.persons(ctx.workspaceId, ids),
      await this.accounts(ctx.workspaceId, ids),
    ]);
    const withContact = actorMay(ctx.actor, 'influencers:read');
    const withNotes = withContact && actorMay(ctx.actor, 'influencers:write');
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      if (row === undefined) return [];
      const details = detailsOf(row, accounts, withNotes);
      return [withContact ? details : { ...details, ...NO_CONTACT }];
    });
  }

  /**
   * One person; of somebody who was merged away the one who stands, so that an old link still leads to
   * them. `not_found` where there is none.
   */
  async one(ctx: RequestContext, id: string): Promise<InfluencerDetails> {
    const [found] = await this.run(ctx, [await this.standing(ctx, id)]);
    if (found === undefined) throw httpProblems.refuse('not_found');
    return found;
  }

  private async standing(ctx: RequestContext, id: string): Promise<string> {
    const [row] = await this.db.run(
      ctx,
      () => this.db.manager.sql<{ id: string }[]>`
        select merged_into as id from influencers
         where workspace_id = ${ctx.workspaceId} and id = ${id} and merged_into is not null`,
    );
    return row?.id ?? id;
  }

  private persons(workspaceId: string, ids: readonly string[]): Promise<Row[]> {
    return this.db.manager.sql<Row[]>`
      select i.id, i.name, i.field, i.locale, i.region, i.languages,
             i.agent_name as "agentName", i.agent_email as "agentEmail",
             i.agent_phone as "agentPhone", i.notes, i.do_not_contact_at as since,
             i.do_not_contact_reason as reason, i.created_at as "createdAt",
             i.updated_at as "updatedAt",
             array(select e.email from influencer_emails e
                    where e.workspace_id = i.workspace_id and e.influencer_id = i.id
                    order by e.position) as emails,
             array(select p.phone from influencer_phones p
                    where p.workspace_id = i.workspace_id and p.influencer_id = i.id
                    order by p.position) as phones,
             array(select t.tag from influencer_tags t
                    where t.workspace_id = i.workspace_id and t.influencer_id = i.id
                    order by t.tag_key) as tags
        from influencers i
       where i.workspace_id = ${workspaceId} and i.id = any(${[...ids]}::uuid[])`;
  }

  private accounts(workspaceId: string, ids: readonly string[]): Promise<AccountRow[]> {
    return this.db.manager.sql<AccountRow[]>`
      select a.influencer_id as "influencerId", a.id, a.platform, a.handle, a.url,
             f.followers::float8 as followers, f.captured_at as "followersAt",
             f.provenance as "followersProvenance"
        from accounts a
        left join lateral (
          select c.followers, c.captured_at, c.provenance
            from follower_counts c
           where c.workspace_id = a.workspace_id and c.account_id = a.id
           order by ${() => LATEST_COUNT_FIRST}
           limit 1) f on true
       where a.workspace_id = ${workspaceId} and a.influencer_id = any(${[...ids]}::uuid[])
       order by a.id`;
  }
}

const NO_CONTACT: Pick<InfluencerDetails, 'email' | 'emails' | 'phones' | 'agent'> = {
  email: null,
  emails: [],
  phones: [],
  agent: null,
};

const detailsOf = (
  row: Row,
  accounts: readonly AccountRow[],
  withNotes: boolean,
): InfluencerDetails => {
  const { agentName, agentEmail, agentPhone, since, reason, notes, ...person } = row;
  const agent = { name: agentName, email: agentEmail, phone: agentPhone };
  return {
    ...person,
    email: row.emails[0] ?? null,
    agent: Object.values(agent).every((value) => value === null) ? null : agent,
    notes: withNotes ? notes : null,
    doNotContact: since === null || reason === null ? null : { since, reason },
    accounts: accounts
      .filter(({ influencerId }) => influencerId === row.id)
      .map(({ influencerId: _, ...account }) => ({
        ...account,
        followersMeasured:
          account.followersProvenance && isMeasuredCount(account.followersProvenance),
      })),
  };
};
