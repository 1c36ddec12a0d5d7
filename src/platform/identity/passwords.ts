import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Clock } from '../clock.js';
import { BetterAuth } from './better-auth.js';
import { hashPassword, isCurrentHash, verifyPassword } from './password-hash.js';
import { PasswordStore, type Credential } from './password.store.js';
import { userOf } from './users.js';
import type { User } from './users.query.js';

/** How long the link of a mail sets a password. */
export const RESET_MINUTES = 30;

/** Where the identity library looks for the token of a reset. */
const identifierOf = (token: string): string => `reset-password:${token}`;

/** The passwords of people: asked, changed, and set anew by who lost theirs. */
@Injectable()
export class Passwords {
  constructor(
    private readonly auth: BetterAuth,
    private readonly store: PasswordStore,
    private readonly clock: Clock,
  ) {}

  /** Whether the user has one; who signs in at the company's provider only has none. */
  async has(userId: string): Promise<boolean> {
    return (await this.store.hashOf(userId)) !== null;
  }

  /** Whether this is the user's password. */
  async matches(userId: string, password: string): Promise<boolean> {
    return (await this.hashBehind(userId, password)) !== null;
  }

  /** The hash of the user's password where it is this one, and else null. */
  async hashBehind(userId: string, password: string): Promise<string | null> {
    const hash = await this.store.hashOf(userId);
    return hash !== null && (await verifyPassword({ hash, password })) ? hash : null;
  }

  /**
   * Whose password this is, by their address, or null; as much work where nobody has the address. A hash
   * of earlier times is replaced by one of today.
   */
  async prove(email: string, password: string): Promise<Credential | null> {
    const known = await this.store.credentialOf(email);
    if (known === null) {
      await hashPassword(password);
      return null;
    }
    if (!(await verifyPassword({ ...known, password }))) return null;
    if (isCurrentHash(known.hash)) return known;
    const { userId } = known;
    const newer = await hashPassword(password);
    if (await this.store.rehash(known, newer)) return { userId, hash: newer };
    // Another sign-in was faster, or the password was changed.
    const hash = await this.hashBehind(userId, password);
    return hash === null ? null : { userId, hash };
  }

  /** The user's password as it is now, to ask later whether it `holds`; null where they have none. */
  async credentialOf(userId: string): Promise<Credential | null> {
    const hash = await this.store.hashOf(userId);
    return hash === null ? null : { userId, hash };
  }

  /** Whether that is still the user's password, and their second factor in force or not as told. */
  holds(credential: Credential, secondFactor: boolean): Promise<boolean> {
    return this.store.holds(credential, secondFactor);
  }

  /** Voids every token by which the user could still set a password or finish signing in. */
  voidTokens(userId: string): Promise<void> {
    return this.store.voidTokens(userId);
  }

  /**
   * Sets a new password, and ends every session and pending token of the user. It judges nothing.
   * @param from the hash that was proven; false where the password is another one meanwhile.
   */
  async change(userId: string, password: string, from: string | null = null): Promise<boolean> {
    return this.store.change(userId, await hashPassword(password), from);
  }

  /** A token that sets the user's password once, within `RESET_MINUTES`. */
  async makeResetToken(userId: string): Promise<string> {
    const { internalAdapter } = await this.auth.context();
    const token = randomBytes(24).toString('base64url');
    await internalAdapter.createVerificationValue({
      identifier: identifierOf(token),
      value: userId,
      expiresAt: new Date(this.clock.now().getTime() + RESET_MINUTES * 60_000),
    });
    return token;
  }

  /** Whose token this is, or null where it is forged, used or too old. */
  async ownerOf(token: string): Promise<User | null> {
    const { internalAdapter } = await this.auth.context();
    const found = await internalAdapter.findVerificationValue(identifierOf(token));
    if (found === null || found.expiresAt <= this.clock.now()) return null;
    const user = await internalAdapter.findUserById(found.value);
    return user === null ? null : userOf(user);
  }

  /**
   * Sets the password by a token, which is used up, and ends every session and pending token of the
   * user. False where the token is no good, or was used by somebody else a moment ago.
   */
  async reset(token: string, userId: string, password: string): Promise<boolean> {
    const hash = await hashPassword(password);
    const { internalAdapter } = await this.auth.context();
    const used = await internalAdapter.consumeVerificationValue(identifierOf(token));
    if (used?.value !== userId || used.expiresAt <= this.clock.now()) return false;
    return this.store.change(userId, hash, null);
  }
}
