import { Injectable } from '@nestjs/common';

import { Clock } from '../clock.js';
import { Secrets } from '../security/secrets.js';
import { secondFactorProblems } from './second-factor.errors.js';
import { SecondFactorStore } from './second-factor.store.js';

/** What somebody shows as their second factor. */
export type SecondFactorProof = { readonly code: string } | { readonly recoveryCode: string };

/** Lets each code of an authenticator app open once (ASVS 6.5.1), whatever comes at the same time. */
@Injectable()
export class SecondFactorCodes {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /**
   * What `check` answers to the code, which then is used up; where `check` refuses it, it is not.
   * @throws wrong_code where it was used before.
   */
  async once<T>(userId: string, code: string, check: () => Promise<T>): Promise<T> {
    const mac = this.secrets.mac('second-factor-code', `${userId}:${code}`);
    if (!(await this.store.take(userId, mac, this.clock.now()))) {
      throw secondFactorProblems.refuse('wrong_code', {}, '/code');
    }
    try {
      return await check();
    } catch (error) {
      await this.store.giveBack(userId, mac);
      throw error;
    }
  }
}
