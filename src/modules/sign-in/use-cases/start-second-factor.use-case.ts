import { Injectable } from '@nestjs/common';

import { SecondFactor, type NewSecondFactor } from '../../../platform/identity/second-factor.js';
import { OwnerCheck } from '../owner-check.js';
import type { SecondFactorOwner } from '../second-factor-owner.js';

/** Makes a secret for an authenticator app; nothing asks for its codes before the first is confirmed. */
@Injectable()
export class StartSecondFactor {
  constructor(
    private readonly owner: OwnerCheck,
    private readonly secondFactor: SecondFactor,
  ) {}

  execute({ user, cookie }: SecondFactorOwner, password: string): Promise<NewSecondFactor> {
    return this.owner.withPassword(user.id, password, () =>
      this.secondFactor.start({ userId: user.id, cookie }, password),
    );
  }
}
