import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Two people, the one with the smaller id first. */
export type Pair = readonly [string, string];

/** These two in their order. */
export const pairOf = (one: string, other: string): Pair =>
  one < other ? [one, other] : [other, one];

/** That these two were said to be two, for the audit log. */
export const toldApart = ([id, otherId]: Pair) => ({
  action: 'influencer.told-apart',
  subject: { type: 'influencer', id },
  after: { otherId },
});

/** Pairs of people of whom somebody said that they are two. */
@Injectable()
export class DismissalRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Keeps that these are two each; returns the pairs of which nobody had said it. */
  async add(
    workspaceId: string,
    pairs: readonly Pair[],
    { at, by }: { readonly at: Date; readonly by: string },
  ): Promise<Pair[]> {
    const rows = await this.db.manager.sql<{ one: string; other: string }[]>`
      insert into influencer_dismissals
        (workspace_id, influencer_id, other_id, dismissed_at, dismissed_by)
      select ${workspaceId}::uuid, p.one, p.other, ${at}::timestamptz, ${by}::text
        from unnest(${pairs.map(([one]) => one)}::uuid[],
                    ${pairs.map(([, other]) => other)}::uuid[]) as p (one, other)
      on conflict (workspace_id, influencer_id, other_id) do nothing
      returning influencer_id as one, other_id as other`;
    return rows.map(({ one, other }) => [one, other]);
  }

  /** Whether it was said of this person and any of these others. */
  async knows(workspaceId: string, id: string, others: readonly string[]): Promise<boolean> {
    const pairs = others.filter((other) => other !== id).map((other) => pairOf(id, other));
    const rows = await this.db.manager.sql<unknown[]>`
      select 1
        from unnest(${pairs.map(([one]) => one)}::uuid[],
                    ${pairs.map(([, other]) => other)}::uuid[]) as p (one, other)
        join influencer_dismissals d
          on d.workspace_id = ${workspaceId}
         and d.influencer_id = p.one and d.other_id = p.other
       limit 1`;
    return rows.length > 0;
  }
}
