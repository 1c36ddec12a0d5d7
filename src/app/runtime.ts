import { RuntimeSettings, type SingleSignOnSettings } from '../platform/config/runtime-settings.js';
import type { Env } from '../platform/config/env.js';
import { secretOf } from '../platform/config/secret-file.js';
import { openEmbeddedDatabase } from '../platform/database/embedded-database.js';

export interface Runtime {
  readonly settings: RuntimeSettings;
  /** Whether the database is the embedded one, in the data folder. */
  readonly embedded: boolean;
  /** Starts the embedded database again where it is gone. */
  reviveDatabase(): Promise<void>;
  /** Leaves the embedded database; the last process to leave stops it. */
  stop(): Promise<void>;
}

export interface RuntimeOptions {
  readonly publicUrl: string;
  readonly worksJobs: boolean;
  /** Called when the embedded database is about to answer, which takes a while. */
  readonly meanwhile?: () => void;
  /** Told what a person who waits may want to know. */
  readonly notice: (text: string) => void;
}

const singleSignOnOf = (env: Env): SingleSignOnSettings | null =>
  env.oidcIssuer === null || env.oidcClientId === null
    ? null
    : {
        issuer: env.oidcIssuer,
        clientId: env.oidcClientId,
        clientSecret: env.oidcClientSecret,
        name: env.oidcName,
        groupsClaim: env.oidcGroupsClaim,
        scopes: env.oidcScopes,
        only: env.oidcOnly,
      };

/** Opens the database, brings it up to date, and gathers what the product is started with. */
export const openRuntime = async (env: Env, options: RuntimeOptions): Promise<Runtime> => {
  const embedded =
    env.databaseUrl === null
      ? await openEmbeddedDatabase({
          folder: env.dataFolder,
          port: env.databasePort,
          onNotice: options.notice,
          ...(options.meanwhile && { meanwhile: options.meanwhile }),
        })
      : null;
  const databaseUrl = embedded?.url ?? env.databaseUrl ?? '';
  try {
    const { migrate } = await import('../platform/database/migrate.js');
    await migrate(databaseUrl);
    const settings = new RuntimeSettings({
      databaseUrl,
      poolSize: env.databasePoolSize,
      secret: env.secret ?? (await secretOf(env.dataFolder)),
      publicUrl: env.publicUrl ?? options.publicUrl,
      worksJobs: options.worksJobs,
      smtpUrl: env.smtpUrl,
      mailFrom: env.mailFrom,
      logLevel: env.logLevel,
      trustedProxies: env.trustedProxies,
      shutdownSeconds: env.shutdownSeconds,
      singleSignOn: singleSignOnOf(env),
      sessionIdleMinutes: env.sessionIdleMinutes,
      sessionDays: env.sessionDays,
      readingsRetentionMonths: env.readingsRetentionMonths,
      rateLimits: {
        key: env.ratePerKey,
        member: env.ratePerMember,
        guest: env.ratePerGuest,
        address: env.ratePerAddress,
      },
    });
    return {
      settings,
      embedded: embedded !== null,
      reviveDatabase: async () => embedded?.revive(),
      stop: async () => embedded?.stop(),
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
};
