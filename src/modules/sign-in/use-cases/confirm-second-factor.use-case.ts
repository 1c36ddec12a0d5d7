import { Injectable } from '@nestjs/common';

import { Devices } from '../../../platform/identity/devices.js';
import { SecondFactor } from '../../../platform/identity/second-factor.js';
import { OwnerCheck } from '../owner-check.js';
import { SecondFactorNews } from '../second-factor-news.js';
import type { SecondFactorOwner } from '../second-factor-owner.js';

/** Puts a second factor in force with its first code; returns the session's new cookies. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly owner: OwnerCheck,
    private readonly secondFactor: SecondFactor,
    private readonly news: SecondFactorNews,
    private readonly devices: Devices,
  ) {}

  async execute({ user, cookie, ...cause }: SecondFactorOwner, code: string): Promise<string[]> {
    const cookies = await this.owner.counted(user.id, () =>
      this.secondFactor.confirm({ userId: user.id, cookie }, code),
    );
    await this.news.tell(user.id, 'second-factor-enabled', cause);
    // What the browser is known by hangs on the second factor too.
    return [...cookies, await this.devices.remember(cookie, user.email)];
  }
}
