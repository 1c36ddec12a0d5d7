import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isId } from '../../../platform/ids.js';
import { identityWord, type Identity } from '../domain/identity.js';
import { nameKey } from '../domain/person-name.js';
import {
  identitiesOf,
  whoIsMeant,
  type InfluencerCandidate,
  type InfluencerMatch,
  type InfluencerReference,
} from '../domain/reference.js';
import { InfluencerRepository } from '../influencer.repository.js';
import { NamesakesQuery } from './namesakes.query.js';

/** Whom references mean; a constant number of statements, however many there are. */
@Injectable()
export class InfluencerReferencesQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly namesakes: NamesakesQuery,
  ) {}

  /** Who is meant by each, in their order. */
  run(ctx: RequestContext, references: readonly InfluencerReference[]): Promise<InfluencerMatch[]> {
    return this.db.run(ctx, async () => {
      const identities = references.flatMap(identitiesOf);
      const owners = await this.owners(ctx.workspaceId, identities);
      const ids = references.flatMap(({ id }) => (id && isId(id) ? [id.toLowerCase()] : []));
      const people = await this.people(ctx.workspaceId, [...ids, ...owners.values()]);
      const known = {
        byId: people,
        byIdentity: mapped(owners, (id) => people.get(id)),
        byName: new Map<string, InfluencerCandidate[]>(),
      };
      const open = references.filter((each) => whoIsMeant(each, known).kind === 'unknown');
      const byName = await this.byName(ctx.workspaceId, open);
      return references.map((reference) => whoIsMeant(reference, { ...known, byName }));
    });
  }

  private async owners(
    workspaceId: string,
    identities: readonly Identity[],
  ): Promise<ReadonlyMap<string, string>> {
    if (identities.length === 0) return new Map();
    const distinct = new Map(identities.map((identity) => [identityWord(identity), identity]));
    return this.influencers.owners(workspaceId, [...distinct.values()]);
  }

  /** Who stands under these ids: somebody who was merged away is whom they were merged into. */
  private async people(
    workspaceId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, InfluencerCandidate>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.manager.sql<(InfluencerCandidate & { asked: string })[]>`
      select i.id as asked, s.id, s.name
        from influencers i
        join influencers s
          on s.workspace_id = ${workspaceId} and s.id = coalesce(i.merged_into, i.id)
       where i.workspace_id = ${workspaceId} and i.id = any(${[...new Set(ids)]}::uuid[])`;
    return new Map(rows.map(({ asked, ...person }) => [asked, person]));
  }

  /** Who has the names of these references, or nearly. */
  private async byName(
    workspaceId: string,
    references: readonly InfluencerReference[],
  ): Promise<ReadonlyMap<string, InfluencerCandidate[]>> {
    const names = references.flatMap(({ name }) => (name ? [name] : []));
    const alike = await this.namesakes.run(workspaceId, names);
    return new Map(
      names.map((name) => [
        nameKey(name),
        (alike.get(name) ?? []).map(({ id, name: known }) => ({ id, name: known })),
      ]),
    );
  }
}

const mapped = <From, To>(
  map: ReadonlyMap<string, From>,
  to: (value: From) => To | undefined,
): ReadonlyMap<string, To> =>
  new Map(
    [...map].flatMap(([key, value]) => {
      const found = to(value);
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
