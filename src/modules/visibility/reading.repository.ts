import { Injectable } from '@nestjs/common';

import { texts, uuids } from '../../platform/database/binary-array.js';
import { Parameters } from '../../platform/database/parameters.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { OutsideName, PostReading, UnmatchedReading } from './domain/received-reading.js';
import { readingColumns } from './reading-columns.js';

/** Rows that one statement inserts. */
const SLICE = 5000;

/** Which reading was stored, of the post with which id or name. */
interface StoredKey {
  readonly name: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly source: string;
}

const keyOf = ({ name, at, source }: StoredKey): string =>
  `${Math.round(at * 1000)} ${source} ${name}`;

const slices = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, n) =>
    rows.slice(n * SLICE, (n + 1) * SLICE),
  );

/** By what the unmatched box knows a post. */
const POST_COLUMNS = ['post_key', 'platform', 'external_id', 'url'];

/** Readings and the unmatched box. Nothing here is ever changed once it is written. */
@Injectable()
export class ReadingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Stores readings; returns those that are new: of equal ones the first. */
  async insert<Row extends PostReading>(workspaceId: string, readings: readonly Row[]) {
    const stored = new Set<string>();
    for (const slice of slices(readings)) {
      const parameters = new Parameters();
      const workspace = parameters.add(workspaceId, 'uuid');
      const posts = parameters.add(uuids(slice.map(({ post }) => post.postId)), 'uuid[]');
      const { names, values, arrays, given } = readingColumns(parameters, slice);
      const rows = await this.db.manager.query<StoredKey[]>(
        `insert into readings (workspace_id, post_id, ${names.join(', ')})
         select ${workspace}, t.post_id, ${values.join(', ')}
           from unnest(${[posts, ...arrays].join(', ')}) as t (${['post_id', ...given].join(', ')})
         on conflict (workspace_id, post_id, captured_at, source) do nothing
         returning post_id as name, date_part('epoch', captured_at) as at, source`,
        [...parameters.values],
      );
      for (const row of rows) stored.add(keyOf(row));
    }
    return readings.filter(({ post, capturedAt, source }) =>
      stored.delete(keyOf({ name: post.postId, at: capturedAt.getTime() / 1000, source })),
    );
  }

  /** Keeps readings whose post is not logged yet; returns those that are new: of equal ones the first. */
  async insertUnmatched<Row extends UnmatchedReading>(
    workspaceId: string,
    readings: readonly Row[],
  ) {
    const stored = new Set<string>();
    for (const slice of slices(readings)) {
      const parameters = new Parameters();
      const workspace = parameters.add(workspaceId, 'uuid');
      const name = (read: (post: OutsideName) => string | null): string =>
        parameters.add(texts(slice.map(({ post }) => read(post))), 'text[]');
      const posts = [
        name(({ postKey }) => postKey),
        name(({ platform }) => platform),
        name(({ externalId }) => externalId),
        name(({ url }) => url),
      ];
      const { names, values, arrays, given } = readingColumns(parameters, slice);
      // In one order, so that two who set the same ones aside never wait for each other in a circle.
      const rows = await this.db.manager.query<StoredKey[]>(
        `insert into unmatched_readings (workspace_id, ${[...POST_COLUMNS, ...names].join(', ')})
         select ${workspace}, ${[...POST_COLUMNS.map((column) => `t.${column}`), ...values].join(', ')}
           from unnest(${[...posts, ...arrays].join(', ')}) with ordinality
                as t (${[...POST_COLUMNS, ...given].join(', ')}, n)
          order by t.post_key, t.captured_at, t.n
         on conflict (workspace_id, post_key, captured_at, source) do nothing
         returning post_key as name, date_part('epoch', captured_at) as at, source`,
        [...parameters.values],
      );
      for (const row of rows) stored.add(keyOf(row));
    }
    return readings.filter(({ post, capturedAt, source }) =>
      stored.delete(keyOf({ name: post.postKey, at: capturedAt.getTime() / 1000, source })),
    );
  }
}
