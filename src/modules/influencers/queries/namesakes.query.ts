import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { likenessKeys, nameKey } from '../domain/person-name.js';

/** Somebody whose name is the same as another, or nearly. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
}

/** Of each name so many are told at most; who has exactly it comes first. */
const MOST_OF_A_NAME = 20;

/** Who has certain names, or nearly these; in the open unit of work. */
@Injectable()
export class NamesakesQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** By each of `names`: who has it, and after them who has nearly it; a name of nobody is left out. */
  async run(
    workspaceId: string,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, Namesake[]>> {
    const wanted = [...new Set(names)].map((name) => ({ name, keys: likenessKeys(name) }));
    if (wanted.length === 0) return new Map();
    const byKey = await this.byKey(workspaceId, [...new Set(wanted.flatMap(({ keys }) => keys))]);
    return new Map(
      wanted.flatMap(({ name, keys }) => {
        const found = new Map(
          keys.flatMap((key) => byKey.get(key) ?? []).map((each) => [each.id, each]),
        );
        const same = nameKey(name);
        const inOrder = [...found.values()].sort(
          (a, b) => Number(nameKey(b.name) === same) - Number(nameKey(a.name) === same),
        );
        return inOrder.length === 0 ? [] : [[name, inOrder] as const];
      }),
    );
  }

  private async byKey(
    workspaceId: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Namesake[]>> {
    const rows = await this.db.manager.sql<(Namesake & { key: string })[]>`
      select w.key, i.id, i.name, i.region
        from unnest(${[...keys]}::text[]) as w (key)
       cross join lateral (
         select k.influencer_id
           from influencer_likenesses k
          where k.workspace_id = ${workspaceId} and k.key = w.key
          order by k.influencer_id
          limit ${MOST_OF_A_NAME}) k
        join influencers i on i.workspace_id = ${workspaceId} and i.id = k.influencer_id
       order by i.id`;
    const byKey = new Map<string, Namesake[]>();
    for (const { key, ...person } of rows) byKey.set(key, [...(byKey.get(key) ?? []), person]);
    return byKey;
  }
}
