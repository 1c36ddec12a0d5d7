import { Injectable } from '@nestjs/common';

import { Parameters } from '../../../platform/database/parameters.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { NamedReading } from '../domain/received-reading.js';
import { nameColumns } from '../name-columns.js';

/** Which posts readings mean that name them as the world outside does. */
@Injectable()
export class NamedPostsQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** For each reading the id of its post; null where that is not logged. Our own ids are taken as they are. */
  async run(workspaceId: string, readings: readonly NamedReading[]): Promise<(string | null)[]> {
    const ids = readings.map(({ post }) => (post.kind === 'id' ? post.id : null));
    const named = readings.filter(({ post }) => post.kind !== 'id');
    if (named.length === 0) return ids;
    const found = await this.find(workspaceId, named);
    let next = 0;
    return ids.map((id) => id ?? found.get(next++) ?? null);
  }

  /** As readings are stored: the platform's id comes before the address, should the two lead to different posts. */
  private async find(
    workspaceId: string,
    readings: readonly NamedReading[],
  ): Promise<Map<number, string>> {
    const parameters = new Parameters();
    const workspace = parameters.add(workspaceId, 'uuid');
    const { given, arrays } = nameColumns(parameters, readings);
    const rows = await this.db.manager.query<{ n: number; id: string }[]>(
      `select t.n::int as n, case when e.id is not null then e.id else a.id end as id
         from unnest(${arrays.join(', ')}) with ordinality as t (${given.join(', ')}, n)
         left join lateral (
           select l.id from posts l
            where l.workspace_id = ${workspace} and l.platform = t.platform and l.external_id = t.external_id limit 1
         ) as e on true
         left join lateral (
           select l.id from posts l
            where e.id is null and l.workspace_id = ${workspace} and l.url_key = t.url_key limit 1
         ) as a on true
        where e.id is not null or a.id is not null`,
      [...parameters.values],
    );
    return new Map(rows.map(({ n, id }) => [n - 1, id]));
  }
}
