import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { UserStore } from '../../platform/identity/users.store.js';
import { sameBytes, Secrets } from '../../platform/security/secrets.js';

/**
 * The token by which the first admin is made. It hangs on the installation's secret, so that every
 * process prints and takes the same one; once there is a user it opens nothing.
 */
@Injectable()
export class SetupToken {
  constructor(
    private readonly db: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly users: UserStore,
  ) {}

  /** The token, or null where there is a user already. To be shown to the operator only. */
  async offered(): Promise<string | null> {
    return (await this.isDone()) ? null : this.value.toString('base64url');
  }

  isDone(): Promise<boolean> {
    return this.db.runForInstallation(() => this.users.anyExists());
  }

  isRight(token: string): boolean {
    return sameBytes(Buffer.from(token, 'base64url'), this.value);
  }

  private get value(): Buffer {
    return this.secrets.mac('setup', 'first-admin');
  }
}
