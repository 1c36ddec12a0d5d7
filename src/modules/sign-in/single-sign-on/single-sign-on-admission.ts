import { Injectable } from '@nestjs/common';

import type { Origin } from '../../../kernel/context.js';
import { SingleSignOnAccounts } from '../../../platform/identity/single-sign-on-accounts.js';
import type { ProviderPerson } from '../../../platform/identity/single-sign-on-person.js';
import { Users } from '../../../platform/identity/users.js';
import type { User } from '../../../platform/identity/users.query.js';
import { Memberships } from '../../workspaces/memberships.contract.js';
import { GroupMemberships } from '../../workspaces/single-sign-on.contract.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { SignInLog } from '../sign-in-log.js';
import { singleSignOnAdmissionProblems } from './single-sign-on.errors.js';

type Refusal = 'email_not_verified' | 'address_of_another';

/** What somebody comes with, beside what the provider says of them. */
export interface Luggage {
  readonly invitation: string | null;
  readonly origin: Origin | null;
}

/** Tells which user a person at the provider is, and makes one where they are let in somewhere. */
@Injectable()
export class SingleSignOnAdmission {
  constructor(
    private readonly accounts: SingleSignOnAccounts,
    private readonly users: Users,
    private readonly groups: GroupMemberships,
    private readonly memberships: Memberships,
    private readonly workspaces: Workspaces,
    private readonly log: SignInLog,
  ) {}

  /** The user, known by issuer and subject; by the address only once, and only where the provider vouches for it. */
  async userOf(person: ProviderPerson, luggage: Luggage): Promise<User> {
    const known = await this.accounts.find(person);
    if (known !== null) return known;
    try {
      return await this.firstTime(person, luggage);
    } catch (error) {
      // Two browsers of one person may arrive at once: the database lets the first make the account.
      const made = await this.accounts.find(person);
      if (made === null) throw error;
      return made;
    }
  }

  /** Lets in a user whom a workspace, or an invitation, lets in; nobody else, though the provider knows them. */
  async refuseStranger({ id, email }: User, luggage: Luggage): Promise<void> {
    if ((await this.workspaces.ofUser(id)).length > 0) return;
    if (await this.isInvited(email, luggage)) return;
    throw singleSignOnAdmissionProblems.refuse('no_access');
  }

  private async isInvited(email: string, { invitation }: Luggage): Promise<boolean> {
    return invitation !== null && (await this.memberships.isInvited(invitation, email));
  }

  private async firstTime(person: ProviderPerson, luggage: Luggage): Promise<User> {
    const { email } = person;
    if (email === null) throw singleSignOnAdmissionProblems.refuse('email_not_verified');
    const user = await this.users.findByEmail(email);
    if (!person.emailVerified) return this.refuse('email_not_verified', user, luggage);
    if (user === null) return this.welcome(person, email, luggage);
    if (await this.accounts.hasOther(user.id, person)) {
      return this.refuse('address_of_another', user, luggage);
    }
    await this.accounts.link(user.id, person);
    await this.log.note(user.id, 'single-sign-on.linked', luggage.origin, {
      issuer: person.issuer,
    });
    return user;
  }

  private async welcome(person: ProviderPerson, email: string, luggage: Luggage): Promise<User> {
    const isLetIn =
      (await this.groups.admit(person.groups ?? [])) || (await this.isInvited(email, luggage));
    if (!isLetIn) throw singleSignOnAdmissionProblems.refuse('no_access');
    return this.accounts.create(person, person.name ?? email, email);
  }

  private async refuse(reason: Refusal, user: User | null, { origin }: Luggage): Promise<never> {
    if (user !== null) {
      await this.log.note(user.id, 'session.refused', origin, { method: 'single_sign_on', reason });
    }
    throw singleSignOnAdmissionProblems.refuse(reason);
  }
}
