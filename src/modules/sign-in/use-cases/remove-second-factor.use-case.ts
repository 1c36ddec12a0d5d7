import { Injectable } from '@nestjs/common';

import { Devices } from '../../../platform/identity/devices.js';
import type { SecondFactorProof } from '../../../platform/identity/second-factor-codes.js';
import { SecondFactor } from '../../../platform/identity/second-factor.js';
import { OwnerCheck } from '../owner-check.js';
import { SecondFactorNews } from '../second-factor-news.js';
import type { SecondFactorOwner } from '../second-factor-owner.js';

/** Gives a second factor up; returns the session's new cookies. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly owner: OwnerCheck,
    private readonly secondFactor: SecondFactor,
    private readonly news: SecondFactorNews,
    private readonly devices: Devices,
  ) {}

  async execute(
    { user, cookie, ...cause }: SecondFactorOwner,
    password: string,
    proof: SecondFactorProof,
  ): Promise<string[]> {
    const cookies = await this.owner.withPassword(user.id, password, () =>
      this.secondFactor.remove({ userId: user.id, cookie }, password, proof),
    );
    await this.news.tell(user.id, 'second-factor-removed', cause);
    // What the browser is known by hangs on the second factor too.
    return [...cookies, await this.devices.remember(cookie, user.email)];
  }
}
