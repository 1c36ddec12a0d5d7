/** The company's OpenID Connect provider. */
export interface SingleSignOnSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: string | null;
  /** What people call it. */
  readonly name: string;
  /** Claim that lists a person's groups. */
  readonly groupsClaim: string;
  readonly scopes: string;
  /** Whether passwords are off for everybody. */
  readonly only: boolean;
}

/** Requests a minute; 0 for no limit. */
export interface RateLimitSettings {
  readonly key: number;
  readonly member: number;
  readonly guest: number;
  /** Of those who prove nothing, at one address. */
  readonly address: number;
}

/** What a process was started with, once the database is known and the secret read. */
export class RuntimeSettings {
  readonly databaseUrl!: string;
  readonly poolSize!: number;
  /** At least 32 characters; the same in every process of one installation. */
  readonly secret!: string;
  /** The origin that links in mails and answers start with, for instance `https://tribune.example`. */
  publicUrl!: string;
  /** Whether this process works on jobs, or only sends them. */
  readonly worksJobs!: boolean;
  readonly smtpUrl!: string | null;
  readonly mailFrom!: string;
  readonly logLevel!: string;
  readonly trustedProxies!: readonly string[];
  readonly shutdownSeconds!: number;
  /** Minutes without use after which a session ends. */
  readonly sessionIdleMinutes!: number;
  /** Days after which a session ends in any case. */
  readonly sessionDays!: number;

  /** The company's provider; null where people sign in with passwords only. */
  readonly singleSignOn!: SingleSignOnSettings | null;

  /** Requests a minute of each caller, by what they are counted as; 0 for no limit. */
  readonly rateLimits!: RateLimitSettings;

  /** Whole months of readings that are kept beside the month that runs; null for all. */
  readonly readingsRetentionMonths!: number | null;

  constructor(settings: RuntimeSettings) {
    Object.assign(this, settings);
  }
}
