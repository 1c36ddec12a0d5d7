import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Clock } from '../clock.js';
import { BetterAuth } from './better-auth.js';
import { asUnavailable, isRefusal } from './library-errors.js';
import { hashPassword, isCurrentHash, verifyPassword } from './password-hash.js';
import { PasswordStore } from './password.store.js';
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
    const hash = await this.store.hashOf(userId);
    return hash !== null && (await verifyPassword({ hash, password }));
  }

  /** Hashes the user's password as passwords are hashed today, where it was hashed otherwise. */
  async refresh(userId: string, password: string): Promise<void> {
    const before = await this.store.hashOf(userId);
    if (before === null || isCurrentHash(before)) return;
    await this.store.rehash(userId, before, await hashPassword(password));
  }

  /** Sets a new password, and ends every session and pending token of the user. It judges nothing. */
  async change(userId: string, password: string): Promise<void> {
    await this.store.change(userId, await hashPassword(password));
  }

  /** A token that sets the user's password once, within `RESET_MINUTES`. */
  async makeResetToken(userId: string): Promise<string> {
    const { internalAdapter } = await this.auth.library.$context;
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
    const { internalAdapter } = await this.auth.library.$context;
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
    try {
      await this.auth.library.api.resetPassword({ body: { token, newPassword: password } });
    } catch (error) {
      if (isRefusal(error)) return false;
      throw asUnavailable(error);
    }
    await this.store.voidTokens(userId);
    return true;
  }
}
