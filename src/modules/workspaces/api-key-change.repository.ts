import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';

import { RuntimeSettings } from '../../platform/config/runtime-settings.js';
import { applicationSession } from '../../platform/database/data-source.js';

/** Which keys changed, as the database knew when it was asked. */
export interface ApiKeyChanges {
  /** The database's own clock at that moment. */
  readonly asOf: string;
  /** Null where so many keys changed that they are not named. */
  readonly changed: readonly { readonly id: string; readonly version: string }[] | null;
}

interface ChangeRow {
  readonly asOf: string;
  readonly id: string | null;
  readonly version: string;
}

/** An answer that comes later than this is of no use to who asked. */
const PATIENCE_MS = 800;

const MOST = 1_000;

/**
 * Asks which API keys changed. It has a connection of its own, made when it is first needed: where
 * requests wait for a connection, it must not wait with them, or the keys would be looked up again
 * just when that is the hardest.
 */
@Injectable()
export class ApiKeyChangeRepository implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor({ databaseUrl }: RuntimeSettings) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      options: applicationSession(),
      max: 1,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      statement_timeout: PATIENCE_MS,
      allowExitOnIdle: true,
      application_name: 'tribune-key-changes',
    });
    this.pool.on('error', () => undefined);
  }

  /**
   * The keys that changed after `since`, a moment of the database's clock, with their versions.
   * It looks back a minute further, because a change is stamped a little before it is committed, and
   * from where the clock stands where that was set back; the same change may so be told again.
   */
  async since(since: string): Promise<ApiKeyChanges> {
    const { rows } = await this.pool.query<ChangeRow>(
      `select now()::text as "asOf", k.id, k.version
         from (select 1) as one
         left join (select id, changed_at::text as version from api_keys
                     where changed_at > least($1::timestamptz, now()) - interval '60 seconds'
                     order by changed_at
                     limit $2) k on true`,
      [since, MOST + 1],
    );
    const changed = rows.flatMap(({ id, version }) => (id === null ? [] : [{ id, version }]));
    return { asOf: rows[0]?.asOf ?? since, changed: changed.length > MOST ? null : changed };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
