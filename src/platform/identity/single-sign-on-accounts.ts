import { Injectable } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';
import type { ProviderPerson } from './single-sign-on-person.js';
import { userOf } from './users.js';
import type { User } from './users.query.js';

/** Accounts of the company's provider are kept under this name. */
const PROVIDER_ID = 'oidc';

type Account = Pick<ProviderPerson, 'issuer' | 'subject'>;

/** Who a person at the provider is here: known by issuer and subject, never by the address alone. */
@Injectable()
export class SingleSignOnAccounts {
  constructor(private readonly auth: BetterAuth) {}

  /** The user of this account, or null. */
  async find(account: Account): Promise<User | null> {
    const { internalAdapter } = await this.auth.context();
    const owned = await internalAdapter.findAccountOwnerByKey(keyOf(account));
    return owned?.kind === 'owned' ? userOf(owned.user) : null;
  }

  /** Whether the user already signs in with another account of this issuer: then the address passed on. */
  async hasOther(userId: string, { issuer, subject }: Account): Promise<boolean> {
    const { internalAdapter } = await this.auth.context();
    return (await internalAdapter.findAccounts(userId)).some(
      ({ providerId, accountId }) =>
        providerId === PROVIDER_ID &&
        accountId.startsWith(`${issuer}|`) &&
        accountId !== `${issuer}|${subject}`,
    );
  }

  /** Lets the user sign in with this account from now on. */
  async link(userId: string, account: Account): Promise<void> {
    const { internalAdapter } = await this.auth.context();
    await internalAdapter.linkAccount({ userId, ...keyOf(account) });
  }

  /** Makes a user who signs in with this account only. The address must be free, and verified. */
  async create(account: Account, name: string, email: string): Promise<User> {
    const { internalAdapter } = await this.auth.context();
    const { user } = await internalAdapter.createOAuthUser(
      { name, email, emailVerified: true },
      keyOf(account),
    );
    return userOf(user);
  }
}

const keyOf = ({ issuer, subject }: Account) => ({
  providerId: PROVIDER_ID,
  accountId: `${issuer}|${subject}`,
});
