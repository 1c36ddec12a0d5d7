import { Injectable } from '@nestjs/common';

import { violatesUnique } from '../../platform/database/database-errors.js';
import { Parameters } from '../../platform/database/parameters.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { MetricValues } from './domain/metrics.js';
import type { LoggedPost, NamedReading } from './domain/received-reading.js';
import { standingValues } from './domain/standing.js';
import { latestReadingStatement } from './latest-reading-statement.js';

/** What is to be said of a reading that is not simply stored. */
export interface Told {
  /** Its place among the readings, from 0. */
  readonly place: number;
  /** Null where its post is not logged. */
  readonly post: LoggedPost | null;
  /**
   * `stored` may look wrong and is to be judged; `known` was there already; `open` is for the long way:
   * not later than what stands, or one of several of its post.
   */
  readonly state: 'stored' | 'known' | 'open';
  /** Of one that was stored: what stood before, as far as the reading says something about it. */
  readonly previous: MetricValues;
}

/** Few and cheap columns, because the driver reads every field of what may be thousands of rows. */
interface ToldRow {
  /** From 1. */
  readonly n: number;
  readonly postId: string | null;
  /** Seconds since 1970, which is read faster than a date. */
  readonly publishedAt: number;
  readonly isStored: boolean;
  readonly isKnown: boolean;
  readonly packed: string | null;
}

/** The short way into the database, which most readings take. */
@Injectable()
export class LatestReadingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Stores each reading that is later than all that stands for its post, the latest one where there are
   * several, and brings `post_current` and `post_day` up to date. Returns what is to be said of some:
   * those of which nothing is said are stored, and look as they should.
   */
  async store(
    workspaceId: string,
    readings: readonly NamedReading[],
    timeZone: string,
  ): Promise<Told[]> {
    if (readings.length === 0) return [];
    const parameters = new Parameters();
    parameters.add(workspaceId, 'uuid');
    const { text, metrics } = latestReadingStatement(parameters, readings, timeZone);
    const rows = await this.db.manager
      .query<ToldRow[]>(text, [...parameters.values])
      .catch(toldWhy);
    return rows.map((row) => ({
      place: row.n - 1,
      post: postOf(row),
      state: row.isStored ? 'stored' : row.isKnown ? 'known' : 'open',
      previous: standingValues(row.packed, metrics),
    }));
  }
}

/** What is later than all that stood cannot be there, unless somebody changed the roll-ups by hand. */
const toldWhy = (error: unknown): never => {
  if (violatesUnique(error, /^readings_/))
    throw new Error('the roll-ups are behind their readings: rollup:rebuild mends them', {
      cause: error,
    });
  throw error;
};

const postOf = ({ postId, publishedAt }: ToldRow): LoggedPost | null =>
  postId === null ? null : { postId, publishedAt: new Date(Math.round(publishedAt * 1000)) };
