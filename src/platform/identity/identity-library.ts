import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Pool } from 'pg';

import type { RuntimeSettings } from '../config/runtime-settings.js';
import { newId } from '../ids.js';
import { openSession } from './open-session.plugin.js';
import { hashPassword, verifyPassword } from './password-hash.js';
import { PASSWORD_MAX, PASSWORD_MIN } from './password-length.js';
import { secondFactorChallenge } from './second-factor.plugin.js';
import { cookiePrefix } from './session-cookie.js';
import { sessionFacts } from './session-facts.js';

/** The folder of the identity library's routes; they are not served, our own routes call it. */
const BASE_PATH = '/api/identity';

/** The identity library, as this product uses it. */
export const configure = (pool: Pool, settings: RuntimeSettings) => {
  const overTls = settings.publicUrl.startsWith('https:');
  return betterAuth({
    appName: 'Tribune',
    database: pool,
    secret: settings.secret,
    baseURL: settings.publicUrl,
    basePath: BASE_PATH,
    trustedOrigins: [settings.publicUrl],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      password: { hash: hashPassword, verify: verifyPassword },
      revokeSessionsOnPasswordReset: true,
    },
    // A token that a mail carries is stored as its hash: who reads the table can use none.
    verification: { storeIdentifier: 'hashed' },
    session: {
      expiresIn: settings.sessionDays * 60 * 60 * 24,
      disableSessionRefresh: true,
      additionalFields: {
        method: { type: 'string', required: false, input: false },
        secondFactor: { type: 'boolean', required: false, input: false },
        lastSeenAt: { type: 'date', required: false, input: false },
      },
    },
    advanced: {
      cookiePrefix: cookiePrefix(settings.publicUrl),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: overTls },
      database: { generateId: () => newId() },
      // Whole addresses, as people see them in the list of their sessions.
      ipAddress: { ipv6Subnet: 128 },
    },
    databaseHooks: {
      session: {
        create: { before: (row, cause) => Promise.resolve({ data: sessionFacts(row, cause) }) },
      },
    },
    plugins: [
      // Guesses are counted by `Attempts`, which does not lock the owner out on a browser that it knows.
      twoFactor({ issuer: 'Tribune', accountLockout: { enabled: false } }),
      openSession(),
      secondFactorChallenge(),
    ],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
};

export type IdentityLibrary = ReturnType<typeof configure>;
