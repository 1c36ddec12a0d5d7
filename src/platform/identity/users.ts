import { Injectable } from '@nestjs/common';

import { refuseUnusableAddress } from './account-address.js';
import { BetterAuth } from './better-auth.js';
import { hashPassword } from './password-hash.js';
import { findUser, readUsers, type User } from './users.query.js';

export interface NewUser {
  readonly name: string;
  readonly email: string;
  /** Null for somebody who signs in at the company's provider only. */
  readonly password: string | null;
}

/** The people who may sign in to this installation. */
@Injectable()
export class Users {
  constructor(private readonly auth: BetterAuth) {}

  /** Makes a user, or returns the one who already has this address (with the password they have). */
  async create({ name, email, password }: NewUser): Promise<User> {
    const { internalAdapter } = await this.auth.context();
    const found = await internalAdapter.findUserByEmail(email.toLowerCase());
    if (found !== null) return userOf(found.user);
    refuseUnusableAddress(email);
    const user = await internalAdapter.createUser(
      { name, email: email.toLowerCase(), emailVerified: true },
      { method: 'email-password' },
    );
    if (password !== null) {
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: await hashPassword(password),
      });
    }
    return userOf(user);
  }

  /** The user with this address, or null. */
  findByEmail(email: string): Promise<User | null> {
    return findUser(this.auth.pool, email.toLowerCase());
  }

  /** Gives the user another name; returns them as they are now. */
  async rename(id: string, name: string): Promise<User> {
    const { internalAdapter } = await this.auth.context();
    return userOf(await internalAdapter.updateUser(id, { name }));
  }

  /** Names and addresses of users, by id; ids of nobody are left out. */
  byId(ids: readonly string[]): Promise<ReadonlyMap<string, User>> {
    return readUsers(this.auth.pool, ids);
  }
}

export const userOf = ({ id, name, email }: User): User => ({ id, name, email });
