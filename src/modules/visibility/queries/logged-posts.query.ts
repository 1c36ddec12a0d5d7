import { Injectable } from '@nestjs/common';

import { texts, uuids } from '../../../platform/database/binary-array.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { OutsideName } from '../domain/received-reading.js';
import type { LoggedPost } from '../domain/standing.js';
import { eachMetric } from '../metric-columns.js';

/** Few and cheap columns, because the driver reads every field of thousands of rows. */
interface FoundPost {
  /** From 1. */
  readonly place: number;
  readonly postId: string;
  /** Seconds since 1970, which is read faster than a date. */
  readonly publishedAt: number;
  readonly capturedAt: number | null;
  readonly packed: string;
}

const FOUND = `n.place::int as place, p.id as "postId", date_part('epoch', p.published_at) as "publishedAt",
               date_part('epoch', c.captured_at) as "capturedAt", c.packed`;

/**
 * What stands for the post `p`. The limits here and below keep each look-up one of its own, by its key:
 * joined by a plan made of old statistics, all posts would be read for each that is asked for.
 */
const STANDING = `
  left join lateral (
    select s.captured_at, array[${eachMetric((m) => `s.${m}`)}]::text as packed
      from post_current s
     where s.workspace_id = $1 and s.post_id = p.id and s.readings > 0
     limit 1
  ) as c on true`;

const instant = (seconds: number): Date => new Date(Math.round(seconds * 1000));

const postOf = ({ postId, publishedAt, capturedAt, packed }: FoundPost): LoggedPost => ({
  postId,
  publishedAt: instant(publishedAt),
  standing: capturedAt === null ? null : { capturedAt: instant(capturedAt), packed },
});

/** Which posts are logged, and what stands for each. To be trusted while the workspace's roll-ups are locked. */
@Injectable()
export class LoggedPostsQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** The posts with these ids, by id. */
  async byId(workspaceId: string, ids: readonly string[]): Promise<Map<string, LoggedPost>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.manager.query<FoundPost[]>(
      `select ${FOUND}
         from unnest($2::uuid[]) with ordinality as n (id, place)
        cross join lateral (
          select l.id, l.published_at from posts l
           where l.workspace_id = $1 and l.id = n.id limit 1
        ) as p ${STANDING}`,
      [workspaceId, uuids(ids)],
    );
    return new Map(rows.map((row) => [row.postId, postOf(row)]));
  }

  /** The posts with these names, by `postKey`. The platform's id comes before the address, should the two lead to different posts. */
  async byName(
    workspaceId: string,
    names: readonly OutsideName[],
  ): Promise<Map<string, LoggedPost>> {
    const found = new Map<string, LoggedPost>();
    const keep = (asked: readonly OutsideName[], rows: readonly FoundPost[]): void => {
      for (const row of rows) {
        const name = asked[row.place - 1];
        if (name !== undefined) found.set(name.postKey, postOf(row));
      }
    };
    const withId = names.filter(({ externalId }) => externalId !== null);
    if (withId.length > 0) keep(withId, await this.byExternalId(workspaceId, withId));
    const others = names.filter(({ postKey }) => !found.has(postKey));
    if (others.length > 0) keep(others, await this.byAddress(workspaceId, others));
    return found;
  }

  private byExternalId(workspaceId: string, names: readonly OutsideName[]): Promise<FoundPost[]> {
    return this.db.manager.query(
      `select ${FOUND}
         from unnest($2::text[], $3::text[]) with ordinality as n (platform, external_id, place)
        cross join lateral (
          select l.id, l.published_at from posts l
           where l.workspace_id = $1 and l.platform = n.platform and l.external_id = n.external_id
           limit 1
        ) as p ${STANDING}`,
      [
        workspaceId,
        texts(names.map(({ platform }) => platform)),
        texts(names.map(({ externalId }) => externalId)),
      ],
    );
  }

  private byAddress(workspaceId: string, names: readonly OutsideName[]): Promise<FoundPost[]> {
    return this.db.manager.query(
      `select ${FOUND}
         from unnest($2::text[]) with ordinality as n (key, place)
        cross join lateral (
          select l.id, l.published_at from posts l
           where l.workspace_id = $1 and l.url_key = n.key limit 1
        ) as p ${STANDING}`,
      [workspaceId, texts(names.map(({ postKey }) => postKey))],
    );
  }
}
