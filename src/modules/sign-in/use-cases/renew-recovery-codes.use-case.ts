import { Injectable } from '@nestjs/common';

import { SecondFactor } from '../../../platform/identity/second-factor.js';
import { OwnerCheck } from '../owner-check.js';
import { SecondFactorNews } from '../second-factor-news.js';
import type { SecondFactorOwner } from '../second-factor-owner.js';

/** Makes ten new recovery codes, with which the former ones are void. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly owner: OwnerCheck,
    private readonly secondFactor: SecondFactor,
    private readonly news: SecondFactorNews,
  ) {}

  async execute(
    { user, cookie, ...cause }: SecondFactorOwner,
    password: string,
    code: string,
  ): Promise<string[]> {
    const codes = await this.owner.withPassword(user.id, password, () =>
      this.secondFactor.renewRecoveryCodes({ userId: user.id, cookie }, password, code),
    );
    await this.news.tell(user.id, 'recovery-codes-made', cause);
    return codes;
  }
}
