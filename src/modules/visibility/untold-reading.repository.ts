import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** How many readings came, and what became of them. */
export interface ReadingCounts {
  readonly accepted: number;
  readonly duplicates: number;
  readonly unmatched: number;
}

/** What is still to be told of received readings. */
export interface UntoldReadings extends ReadingCounts {
  readonly since: Date;
  readonly until: Date;
}

/** A job tells within seconds; one that did not within a minute is sent again. */
const LOST_MS = 60_000;

/** What the webhooks were not told of yet: one row a workspace, and only where somebody listens. */
@Injectable()
export class UntoldReadingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Adds to what is still to be told; true where a job has to tell it: there was nothing before, or it
   * waits for so long that the job must have got lost.
   */
  async add(
    workspaceId: string,
    at: Date,
    { accepted, duplicates, unmatched }: ReadingCounts,
  ): Promise<boolean> {
    const [row] = await this.db.manager.sql<{ isToTell: boolean }[]>`
      insert into untold_readings (workspace_id, since, until, requests, accepted, duplicates,
                                   unmatched)
      values (${workspaceId}, ${at}, ${at}, 1, ${accepted}, ${duplicates}, ${unmatched})
      on conflict (workspace_id) do update
        set since = least(untold_readings.since, excluded.since), until = greatest(untold_readings.until, excluded.until),
            requests = untold_readings.requests + 1,
            accepted = untold_readings.accepted + excluded.accepted,
            duplicates = untold_readings.duplicates + excluded.duplicates,
            unmatched = untold_readings.unmatched + excluded.unmatched
      returning requests = 1 or since < ${new Date(at.getTime() - LOST_MS)} as "isToTell"`;
    return row?.isToTell === true;
  }

  /** Takes what is still to be told, so that nobody else does; null where there is nothing. */
  async take(workspaceId: string): Promise<UntoldReadings | null> {
    const [[untold]] = await this.db.manager.sql<[UntoldReadings[], number]>`
      delete from untold_readings
       where workspace_id = ${workspaceId}
      returning since, until, accepted::float8, duplicates::float8, unmatched::float8`;
    return untold ?? null;
  }

  /**
   * Leaves out readings that are taken back, by when they were received, as far as they are still to be told.
   * Where nothing else came, nothing is told.
   */
  async withdraw(
    workspaceId: string,
    {
      accepted,
      unmatched,
    }: { readonly accepted: readonly Date[]; readonly unmatched: readonly Date[] },
  ): Promise<void> {
    const [untold] = await this.db.manager.sql<{ since: Date }[]>`
      select since from untold_readings where workspace_id = ${workspaceId} for update`;
    if (untold === undefined) return;
    const count = (moments: readonly Date[]): number =>
      moments.filter((moment) => moment >= untold.since).length;
    await this.db.manager.sql`
      update untold_readings
         set accepted = greatest(0, accepted - ${count(accepted)}::bigint),
             unmatched = greatest(0, unmatched - ${count(unmatched)}::bigint)
       where workspace_id = ${workspaceId}`;
    await this.db.manager.sql`
      delete from untold_readings
       where workspace_id = ${workspaceId} and accepted = 0 and unmatched = 0`;
  }
}
