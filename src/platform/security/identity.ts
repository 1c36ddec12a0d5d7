import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { Pool } from 'pg';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { applicationSession } from '../database/data-source.js';
import { httpProblems } from '../http/http.errors.js';
import { newId } from '../ids.js';
import { readUsers, type User } from './users.query.js';

/** The folder of the identity library's routes; they are not served, our own routes call it. */
const BASE_PATH = '/api/identity';

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** At least this many characters in a password. */
export const PASSWORD_MIN = 12;

const configure = (pool: Pool, settings: RuntimeSettings) =>
  betterAuth({
    database: pool,
    secret: settings.secret,
    baseURL: settings.publicUrl,
    basePath: BASE_PATH,
    trustedOrigins: [settings.publicUrl],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: 256,
    },
    session: { expiresIn: 60 * 60 * 24 * 7, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: 'tribune',
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      database: { generateId: () => newId() },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

/** Who somebody is: users, passwords and sessions, kept by better-auth in tables of its own. */
@Injectable()
export class Identity implements OnApplicationShutdown {
  private readonly pool: Pool;
  private readonly auth: ReturnType<typeof configure>;

  constructor(settings: RuntimeSettings) {
    this.pool = new Pool({
      connectionString: settings.databaseUrl,
      options: applicationSession('identity'),
      max: 5,
      connectionTimeoutMillis: 10_000,
      application_name: 'tribune-identity',
    });
    this.pool.on('error', () => undefined);
    this.auth = configure(this.pool, settings);
  }

  /** Opens a session. Returns its cookies, or null where the address or the password is wrong. */
  async signIn(email: string, password: string): Promise<{ user: User; cookies: string[] } | null> {
    try {
      const { headers, response } = await this.auth.api.signInEmail({
        body: { email, password },
        returnHeaders: true,
      });
      return { user: userOf(response.user), cookies: headers.getSetCookie() };
    } catch (error) {
      if (isRefusal(error)) return null;
      throw asUnavailable(error);
    }
  }

  /** Ends the session of these cookies, if there is one; returns the cookies that clear it. */
  async signOut(cookie: string): Promise<string[]> {
    const { headers } = await this.auth.api.signOut({
      headers: new Headers({ cookie }),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  /** The user of a session's cookies, or null. */
  async userOf(cookie: string): Promise<User | null> {
    const headers = new Headers({ cookie });
    const session = await this.auth.api.getSession({ headers }).catch((error: unknown) => {
      throw asUnavailable(error);
    });
    return session === null ? null : userOf(session.user);
  }

  /** Makes a user, or returns the one who already has this address (with the password they have). */
  async createUser({ name, email, password }: NewUser): Promise<User> {
    const { internalAdapter, password: passwords } = await this.auth.$context;
    const found = await internalAdapter.findUserByEmail(email.toLowerCase());
    if (found !== null) return userOf(found.user);
    const user = await internalAdapter.createUser(
      { name, email: email.toLowerCase(), emailVerified: true },
      { method: 'email-password' },
    );
    const hash = await passwords.hash(password);
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hash,
    });
    return userOf(user);
  }

  /** The user with this address, or null. */
  async findByEmail(email: string): Promise<User | null> {
    const { internalAdapter } = await this.auth.$context;
    const found = await internalAdapter.findUserByEmail(email.toLowerCase());
    return found === null ? null : userOf(found.user);
  }

  /** Names and addresses of users, by id; ids of nobody are left out. */
  usersById(ids: readonly string[]): Promise<ReadonlyMap<string, User>> {
    return readUsers(this.pool, ids);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const userOf = ({ id, name, email }: User): User => ({ id, name, email });

const isRefusal = (error: unknown): boolean => {
  const { statusCode } = (error ?? {}) as { statusCode?: number };
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500;
};

/** better-auth hides what the driver said behind an answer of 500; it fails in no other way. */
const asUnavailable = (error: unknown): unknown => {
  const { statusCode } = (error ?? {}) as { statusCode?: number };
  return statusCode === 500 ? httpProblems.refuse('unavailable') : error;
};
