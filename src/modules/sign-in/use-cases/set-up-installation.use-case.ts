import { Injectable } from '@nestjs/common';

import type { Origin } from '../../../kernel/context.js';
import { Clock } from '../../../platform/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { hashPassword } from '../../../platform/identity/password-hash.js';
import type { User } from '../../../platform/identity/users.query.js';
import { UserStore } from '../../../platform/identity/users.store.js';
import { newId } from '../../../platform/ids.js';
import { Memberships, type FirstWorkspace } from '../../workspaces/memberships.contract.js';
import { PasswordChoice } from '../password-choice.js';
import { SetupToken } from '../setup-token.js';
import { signInProblems } from '../sign-in.errors.js';

export interface FirstAdmin {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password?: string | null;
  readonly workspace: FirstWorkspace;
}

/** Makes the first user, workspace and admin in one transaction: all three or none, and once for ever. */
@Injectable()
export class SetUpInstallation {
  constructor(
    private readonly db: UnitOfWork,
    private readonly token: SetupToken,
    private readonly passwords: PasswordChoice,
    private readonly users: UserStore,
    private readonly memberships: Memberships,
    private readonly clock: Clock,
  ) {}

  async execute(input: FirstAdmin, origin: Origin | null): Promise<User> {
    if (await this.token.isDone()) throw signInProblems.refuse('setup_done');
    if (!this.token.isRight(input.token)) throw signInProblems.refuse('setup_token_wrong');
    const password = await this.passwords.check(input.password, [input.name, input.email]);
    const passwordHash = password === null ? null : await hashPassword(password);
    const { name, email, workspace } = input;
    const workspaceId = newId();
    const now = this.clock.now();
    return this.db.run({ workspaceId }, async () => {
      await this.users.lock();
      if (await this.users.anyExists()) throw signInProblems.refuse('setup_done');
      const user = await this.users.add({ name, email, passwordHash }, now);
      if (user === null) throw signInProblems.refuse('setup_done');
      const actor = { kind: 'member', userId: user.id, role: 'admin' } as const;
      const ctx = { workspaceId, actor, locale: 'en', now, requestId: 'setup', origin } as const;
      await this.memberships.found(ctx, workspace);
      return user;
    });
  }
}
