import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { applicationSession } from '../database/data-source.js';
import type { IdentityLibrary } from './identity-library.js';

/**
 * The library that keeps users, passwords and sessions, in tables of its own; only this folder speaks to it.
 * It is large, so it is loaded when somebody first comes with a session or a password, not at the start.
 */
@Injectable()
export class BetterAuth implements OnApplicationShutdown {
  readonly pool: Pool;
  private library: Promise<IdentityLibrary> | null = null;

  constructor(private readonly settings: RuntimeSettings) {
    this.pool = new Pool({
      connectionString: settings.databaseUrl,
      options: applicationSession('identity'),
      max: 5,
      connectionTimeoutMillis: 10_000,
      application_name: 'tribune-identity',
    });
    this.pool.on('error', () => undefined);
  }

  /** Loads it before somebody waits for it. */
  async prepare(): Promise<void> {
    await this.load();
  }

  /** Its calls. */
  async api(): Promise<IdentityLibrary['api']> {
    return (await this.load()).api;
  }

  /** What its calls are made of. */
  async context(): Promise<Awaited<IdentityLibrary['$context']>> {
    return (await this.load()).$context;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private load(): Promise<IdentityLibrary> {
    return (this.library ??= import('./identity-library.js').then(({ configure }) =>
      configure(this.pool, this.settings),
    ));
  }
}
