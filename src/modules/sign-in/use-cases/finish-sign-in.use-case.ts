import { Injectable } from '@nestjs/common';

import { Attempts } from '../../../platform/identity/attempts.js';
import { Devices } from '../../../platform/identity/devices.js';
import type { SecondFactorProof } from '../../../platform/identity/second-factor-codes.js';
import { SecondFactorSignIn } from '../../../platform/identity/second-factor-sign-in.js';
import type { Browser } from '../../../platform/identity/sessions.js';
import type { User } from '../../../platform/identity/users.query.js';
import type { AttemptRule } from '../../../platform/identity/wait-after.js';
import { SecondFactorNews, type NewsCause } from '../second-factor-news.js';
import { SignInLog } from '../sign-in-log.js';

/** Whatever the browser: who has the password could let many of them be known, and guess with each. */
const SECOND_STEP_OF_USER: AttemptRule = {
  name: 'second-step-user',
  free: 50,
  forgetAfterSeconds: 24 * 60 * 60,
  longestWaitSeconds: 60 * 60,
};

/** Only who has the password comes this far, so only they can slow others; a browser that is known by itself. */
const SECOND_STEP: AttemptRule = {
  name: 'second-step',
  free: 5,
  forgetAfterSeconds: 24 * 60 * 60,
  longestWaitSeconds: 60 * 60,
};

/** The second step of signing in: opens the session that the password alone did not. */
@Injectable()
export class FinishSignIn {
  constructor(
    private readonly secondStep: SecondFactorSignIn,
    private readonly attempts: Attempts,
    private readonly devices: Devices,
    private readonly news: SecondFactorNews,
    private readonly log: SignInLog,
  ) {}

  async execute(
    browser: Browser,
    proof: SecondFactorProof,
    cause: NewsCause,
  ): Promise<{ user: User; cookies: string[] }> {
    const { origin } = cause;
    const { userId, email } = await this.secondStep.challenged(browser);
    const device = await this.devices.known(browser.cookie, email);
    const own = { rule: SECOND_STEP, subject: device === null ? userId : `${userId} ${device}` };
    const [, ...shared] = await this.attempts.takeAll([
      own,
      { rule: SECOND_STEP_OF_USER, subject: userId },
    ]);
    const session = await this.secondStep.finish(browser, userId, proof).catch(async (error) => {
      await this.log.note(userId, 'session.refused', origin, { step: 'second_factor' });
      throw error;
    });
    await this.attempts.forget(own);
    await this.attempts.giveBack(shared);
    if ('recoveryCode' in proof) await this.news.tell(userId, 'recovery-code-used', cause);
    await this.log.note(userId, 'session.opened', origin, {
      method: 'password',
      secondFactor: true,
    });
    return session;
  }
}
