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

  constructor(settings: RuntimeSettings) {
    Object.assign(this, settings);
  }
}
