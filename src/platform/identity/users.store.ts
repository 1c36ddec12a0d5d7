import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { newId } from '../ids.js';
import { refuseUnusableAddress } from './account-address.js';
import type { User } from './users.query.js';

/** A person to be made a user; the password is hashed already, null where they have none. */
export interface StoredUser {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
}

/**
 * Writes users in the open unit of work, as the identity library would by itself: what makes
 * somebody a user makes them a member as well, or does neither.
 */
@Injectable()
export class UserStore {
  constructor(private readonly db: UnitOfWork) {}

  /** Makes a user whose address is proven, or returns null where somebody has the address. */
  async add({ name, email, passwordHash }: StoredUser, now: Date): Promise<User | null> {
    refuseUnusableAddress(email);
    const user = { id: newId(), name, email: email.toLowerCase() };
    const made = await this.db.manager.sql<{ id: string }[]>`
      insert into identity."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
      values (${user.id}, ${user.name}, ${user.email}, true, ${now}, ${now})
      on conflict ("email") do nothing
      returning "id"`;
    if (made.length === 0) return null;
    if (passwordHash !== null) {
      await this.db.manager.sql`
        insert into identity."account"
          ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
        values (${newId()}, ${user.id}, 'credential', ${user.id}, ${passwordHash}, ${now}, ${now})`;
    }
    return user;
  }

  /** Keeps everybody else from making a user until the open unit of work ends. */
  async lock(): Promise<void> {
    await this.db.manager.sql`lock table identity."user" in share row exclusive mode`;
  }

  /** Whether this installation has a user. */
  async anyExists(): Promise<boolean> {
    const found = await this.db.manager.sql<{ one: number }[]>`
      select 1 as one from identity."user" limit 1`;
    return found.length > 0;
  }
}
