import { Injectable } from '@nestjs/common';

import { texts, timestamps, uuids } from '../../platform/database/binary-array.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { BoxedName, StoredReading } from './domain/reading-receipt.js';

/** A reading that was removed. */
export interface RemovedReading extends StoredReading {
  readonly receivedAt: Date;
}

/** A reading that was taken out of the box for good. */
export interface RemovedName extends BoxedName {
  readonly receivedAt: Date;
}

interface Row {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly received: number;
  readonly source: string;
}

const momentsOf = ({ at, received, source }: Row) => ({
  source,
  capturedAt: new Date(Math.round(at)),
  receivedAt: new Date(Math.round(received)),
});

/** Removes readings that are named one by one, because what brought them is taken back. Nothing else can. */
@Injectable()
export class TakenReadingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Removes these readings; returns those that were there. */
  async remove(workspaceId: string, readings: readonly StoredReading[]): Promise<RemovedReading[]> {
    if (readings.length === 0) return [];
    const rows = await this.db.manager.query<(Row & { postId: string })[]>(
      `select post_id as "postId", (extract(epoch from captured_at) * 1000)::float8 as at, source,
              (extract(epoch from received_at) * 1000)::float8 as received
         from take_back_readings($1::uuid, $2::uuid[], $3::timestamptz[], $4::text[])`,
      [
        workspaceId,
        uuids(readings.map(({ postId }) => postId)),
        timestamps(readings.map(({ capturedAt }) => capturedAt.getTime())),
        texts(readings.map(({ source }) => source)),
      ],
    );
    return rows.map((row) => ({ postId: row.postId, ...momentsOf(row) }));
  }

  /** Removes these readings from the unmatched box; returns those that were there. */
  async unbox(workspaceId: string, names: readonly BoxedName[]): Promise<RemovedName[]> {
    if (names.length === 0) return [];
    const [rows] = await this.db.manager.query<[(Row & { postKey: string })[], number]>(
      `delete from unmatched_readings u
        using unnest($2::text[], $3::timestamptz[], $4::text[]) as t (post_key, captured_at, source)
        where u.workspace_id = $1 and u.post_key = t.post_key and u.captured_at = t.captured_at
          and u.source = t.source
       returning u.post_key as "postKey", (extract(epoch from u.captured_at) * 1000)::float8 as at, u.source,
                 (extract(epoch from u.received_at) * 1000)::float8 as received`,
      [
        workspaceId,
        texts(names.map(({ postKey }) => postKey)),
        timestamps(names.map(({ capturedAt }) => capturedAt.getTime())),
        texts(names.map(({ source }) => source)),
      ],
    );
    return rows.map((row) => ({ postKey: row.postKey, ...momentsOf(row) }));
  }
}
