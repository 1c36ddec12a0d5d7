import { isIP } from 'node:net';
import { resolve } from 'node:path';
import {
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
  validateSync,
} from 'class-validator';
import { oidcComplaints } from './oidc-env.js';
import { RateEnv } from './rate-env.js';
import { integer, Setting, settingsOf, type DeclaredSetting } from './setting.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const PROCESS_KINDS = ['all', 'web'] as const;

const list = (text: string): string[] => text.split(',').map((entry) => entry.trim());
const withoutLastSlash = (text: string): string => text.replace(/\/$/, '');

const isAddressOrRange = (text: unknown): boolean => {
  const [address = '', bits, ...rest] = String(text).split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  // A range of everything would let every caller say who they are.
  return (
    bits === undefined ||
    (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
};

const AreAddressesOrRanges = (): PropertyDecorator =>
  ValidateBy({
    name: 'areAddressesOrRanges',
    validator: {
      validate: (value: unknown) => Array.isArray(value) && value.every(isAddressOrRange),
    },
  });

/** Everything that an operator can set, read once at start from the environment. */
export class Env extends RateEnv {
  /** Port of the web server; null where none was asked for, and 3000 or the next free one is taken. */
  @Setting({
    name: 'PORT',
    description:
      'Port that the web server listens on. Unset: 3000, or the next free one when 3000 is taken.',
    expected: 'an integer from 1 to 65535',
    default: null,
    example: '8080',
    read: integer,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(65535)
  port: number | null = null;

  /** Address that the web server listens on. */
  @Setting({
    name: 'HOST',
    description: 'Address or host name that the web server listens on; 0.0.0.0 for every network.',
    expected: 'an address or a host name',
    default: '127.0.0.1',
    example: '0.0.0.0',
  })
  @Matches(/^[^\s/]+$/)
  host = '127.0.0.1';

  /** The PostgreSQL to use; null runs the embedded one. */
  @Setting({
    name: 'DATABASE_URL',
    description:
      'PostgreSQL (15 or newer) to use. Unset: an embedded PostgreSQL in the data folder.',
    expected: 'an address that starts with postgres:// or postgresql://',
    default: null,
    example: 'postgres://tribune:password@db.example:5432/tribune',
    secret: true,
  })
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/)
  databaseUrl: string | null = null;

  /** Absolute path of the folder with the embedded database and the files. */
  @Setting({
    name: 'TRIBUNE_DATA',
    description: 'Folder of the embedded database and of the files.',
    expected: 'the path of a folder',
    default: './.tribune',
    example: '/var/lib/tribune',
  })
  @Matches(/^[^\0]+$/)
  dataFolder = './.tribune';

  /** Port of the embedded database; null where none was asked for. */
  @Setting({
    name: 'TRIBUNE_DATABASE_PORT',
    description:
      'Port of the embedded database, on 127.0.0.1 only. Unset: 54329, or any free one when it is taken.',
    expected: 'an integer from 1 to 65535',
    default: null,
    example: '5433',
    read: integer,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(65535)
  databasePort: number | null = null;

  /** Most connections that one process keeps to the database. */
  @Setting({
    name: 'DATABASE_POOL_SIZE',
    description: 'Most connections that one process opens to the database.',
    expected: 'an integer from 2 to 500',
    default: '20',
    example: '50',
    read: integer,
  })
  @IsInt()
  @Min(2)
  @Max(500)
  databasePoolSize = 20;

  /** Signs sessions and guest links; null where the data folder keeps one of its own. */
  @Setting({
    name: 'TRIBUNE_SECRET',
    description:
      'Signs sessions and guest links; the same for every process of one installation. Unset: one is made and kept in the data folder.',
    expected: 'at least 32 characters',
    default: null,
    example: 'the output of: openssl rand -base64 48',
    secret: true,
  })
  @IsOptional()
  @MinLength(32)
  secret: string | null = null;

  /** Origin, without a slash at its end, that links in mails start with. */
  @Setting({
    name: 'PUBLIC_URL',
    description:
      'Origin that people reach Tribune under; links in mails start with it. Unset: the address listened on.',
    expected: 'an http:// or https:// origin without a path',
    default: null,
    example: 'https://tribune.example',
    read: withoutLastSlash,
  })
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/?#@]+$/)
  publicUrl: string | null = null;

  /** Mail server; null keeps mails in the outbox that the product shows. */
  @Setting({
    name: 'SMTP_URL',
    description: 'Mail server. Unset: mails stay in the outbox, where the product shows them.',
    expected: 'an address that starts with smtp:// or smtps://',
    default: null,
    example: 'smtps://user:password@mail.example:465',
    secret: true,
  })
  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/)
  smtpUrl: string | null = null;

  /** Sender of every mail. */
  @Setting({
    name: 'MAIL_FROM',
    description: 'Sender of every mail.',
    expected: 'an e-mail address, or a name followed by one in angle brackets',
    default: 'Tribune <tribune@localhost>',
    example: 'Stade <invitations@stade.example>',
  })
  @Matches(/^(?:[^\s<>@]+@[^\s<>@]+|[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>)$/)
  mailFrom = 'Tribune <tribune@localhost>';

  /** Least severe level that is logged. */
  @Setting({
    name: 'LOG_LEVEL',
    description: 'Least severe level that is logged.',
    expected: `one of ${LOG_LEVELS.join(', ')}`,
    default: 'info',
    example: 'debug',
  })
  @IsIn(LOG_LEVELS)
  logLevel: (typeof LOG_LEVELS)[number] = 'info';

  /** Whether the web process also works the jobs (`all`) or leaves them to workers (`web`). */
  @Setting({
    name: 'TRIBUNE_PROCESS',
    description:
      'all: the web process also works the jobs; web: it leaves them to worker processes.',
    expected: `one of ${PROCESS_KINDS.join(', ')}`,
    default: 'all',
    example: 'web',
  })
  @IsIn(PROCESS_KINDS)
  process: (typeof PROCESS_KINDS)[number] = 'all';

  /** Addresses or CIDR ranges of the proxies whose X-Forwarded headers are believed. */
  @Setting({
    name: 'TRIBUNE_TRUSTED_PROXIES',
    description:
      'Proxies whose X-Forwarded headers are believed, separated by commas. Unset: none.',
    expected: 'IP addresses or CIDR ranges (none with /0) separated by commas',
    default: null,
    example: '10.0.0.0/8, 192.168.1.4',
    read: list,
  })
  @AreAddressesOrRanges()
  trustedProxies: readonly string[] = [];

  /** Seconds that requests and jobs get to end after SIGTERM. */
  @Setting({
    name: 'SHUTDOWN_SECONDS',
    description:
      'Seconds that running requests and jobs get to end when the process is asked to stop.',
    expected: 'an integer from 0 to 3600',
    default: '25',
    example: '60',
    read: integer,
  })
  @IsInt()
  @Min(0)
  @Max(3600)
  shutdownSeconds = 25;

  /** Minutes without use after which a session ends. */
  @Setting({
    name: 'SESSION_IDLE_MINUTES',
    description: 'Minutes without use after which a person has to sign in again.',
    expected: 'an integer from 5 to 43200',
    default: '720',
    example: '60',
    read: integer,
  })
  @IsInt()
  @Min(5)
  @Max(43_200)
  sessionIdleMinutes = 720;

  /** Days after which a session ends, however much it is used. */
  @Setting({
    name: 'SESSION_DAYS',
    description: 'Days after which a person has to sign in again in any case.',
    expected: 'an integer from 1 to 90',
    default: '7',
    example: '30',
    read: integer,
  })
  @IsInt()
  @Min(1)
  @Max(90)
  sessionDays = 7;
}

/** One or more settings are wrong; `lines` has one sentence for each. */
export class InvalidSettings extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'InvalidSettings';
  }
}

// Kubernetes describes every service in each container's environment; a service called tribune is no typing error.
const GIVEN_BY_KUBERNETES =
  /^(TRIBUNE|OIDC)(_\w+)?_(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?)$/;

/** Names that begin like ours are meant for us; each group is told of its own only. */
const OUR_NAMES: readonly RegExp[] = [/^TRIBUNE_/, /^OIDC_/, /^RATE_LIMIT/, /^SESSION_(IDLE|DAY)/];

const unknownNames = (source: NodeJS.ProcessEnv, known: readonly string[]): string[] =>
  OUR_NAMES.flatMap((ours) =>
    Object.keys(source)
      .filter((name) => ours.test(name) && !known.includes(name))
      .filter(
        (name) => !GIVEN_BY_KUBERNETES.test(name) && !/^(tcp|udp):\/\//.test(source[name] ?? ''),
      )
      .sort()
      .map((name) => {
        const names = known.filter((candidate) => ours.test(candidate));
        return `${name}: no such setting, expected one of ${names.join(', ')}`;
      }),
  );

const complaint = ({ name, expected, secret }: DeclaredSetting, text: string): string =>
  `${name}: expected ${expected}, got ${secret ? `a text of ${text.length} characters` : JSON.stringify(text)}`;

/** Reads and checks every setting; throws one `InvalidSettings` that names all that are wrong. An empty variable counts as unset. */
export const loadEnv = (source: NodeJS.ProcessEnv): Env => {
  const settings = settingsOf(Env);
  const given = settings.flatMap((setting) => {
    const text = source[setting.name]?.trim();
    return text ? [{ setting, text }] : [];
  });
  const env = Object.assign(
    new Env(),
    Object.fromEntries(
      given.map(({ setting, text }) => [setting.property, setting.read?.(text) ?? text]),
    ),
  );
  const wrong = new Set(validateSync(env).map((error) => error.property));
  const lines = [
    ...given
      .filter(({ setting }) => wrong.has(setting.property))
      .map(({ setting, text }) => complaint(setting, text)),
    ...unknownNames(
      source,
      settings.map((setting) => setting.name),
    ),
    ...(wrong.size === 0 ? oidcComplaints(env) : []),
  ];
  if (lines.length > 0) throw new InvalidSettings(lines);
  env.dataFolder = resolve(env.dataFolder);
  return env;
};

/** What the page of settings in the documentation is generated from. */
export const settingsReference = (): {
  name: string;
  description: string;
  default: string | null;
  example: string;
}[] =>
  settingsOf(Env).map((setting) => ({
    name: setting.name,
    description: setting.description,
    default: setting.default,
    example: setting.example,
  }));
