import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { spokenLocale } from '../domain/language.js';
import type { InfluencerFacts } from '../influencers.contract.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string | null;
  readonly doNotContact: boolean;
}

/** What the other modules may know of persons, by id. */
@Injectable()
export class InfluencerFactsQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, InfluencerFacts>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<Row[]>`
        select i.id, i.name, e.email, i.locale, i.do_not_contact_at is not null as "doNotContact"
          from influencers i
          left join influencer_emails e
            on e.workspace_id = i.workspace_id and e.influencer_id = i.id and e.position = 0
         where i.workspace_id = ${ctx.workspaceId} and i.id = any(${[...ids]}::uuid[])`,
    );
    return new Map(rows.map((row) => [row.id, { ...row, locale: spokenLocale(row.locale) }]));
  }
}
