import { Injectable } from '@nestjs/common';

import type { Origin } from '../../../kernel/context.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import type { SignedIn } from '../../../platform/identity/sessions.js';
import type { User } from '../../../platform/identity/users.query.js';
import { Users } from '../../../platform/identity/users.js';
import { Memberships, type Joiner } from '../../workspaces/memberships.contract.js';
import { PasswordChoice } from '../password-choice.js';
import { singleSignOnAdmissionProblems } from '../single-sign-on/single-sign-on.errors.js';

export interface Acceptance {
  readonly token: string;
  readonly name?: string | null;
  readonly password?: string | null;
}

/**
 * Accepts the invitation behind a link. Who has an account accepts with its session; who has none
 * becomes a user, since following the link proves the address. `isNew` says which of the two it was.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly memberships: Memberships,
    private readonly users: Users,
    private readonly passwords: PasswordChoice,
  ) {}

  async execute(
    acceptance: Acceptance,
    signedIn: SignedIn | null,
    origin: Origin | null,
  ): Promise<{ user: User; isNew: boolean }> {
    const { token } = acceptance;
    const { email } = await this.memberships.invitation(token);
    const isNew = (await this.users.findByEmail(email)) === null;
    const joiner = isNew
      ? await this.newcomer(acceptance, email)
      : signedIn && this.owner(acceptance, signedIn);
    return { user: await this.memberships.accept(token, joiner, origin), isNew };
  }

  private async newcomer(acceptance: Acceptance, email: string): Promise<Joiner> {
    if (this.passwords.areOff) throw singleSignOnAdmissionProblems.refuse('single_sign_on_only');
    const name = acceptance.name ?? null;
    if (name === null) throw new InvalidInput([{ pointer: '/name', code: 'required' }]);
    const password = await this.passwords.check(acceptance.password, [name, email]);
    return { newcomer: { name, password } };
  }

  /** Whose account it is changes name and password elsewhere: what is sent here is refused, not ignored. */
  private owner({ name, password }: Acceptance, { user }: SignedIn): Joiner {
    const given = { name: name ?? null, password: password ?? null };
    const issues = Object.entries(given)
      .filter(([, value]) => value !== null)
      .map(([field]) => ({ pointer: `/${field}`, code: 'unknown_field' }) as const);
    if (issues.length > 0) throw new InvalidInput(issues);
    return { user };
  }
}
