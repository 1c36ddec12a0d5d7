import { Injectable } from '@nestjs/common';

import { Attempts } from '../../platform/identity/attempts.js';
import { Passwords } from '../../platform/identity/passwords.js';
import { secondFactorProblems } from '../../platform/identity/second-factor.errors.js';
import type { AttemptRule } from '../../platform/identity/wait-after.js';
import { signInProblems } from './sign-in.errors.js';

/** Behind a session, so that nobody but the user (or who took their session) is slowed. */
const CHANGES: AttemptRule = {
  name: 'second-factor-change',
  free: 5,
  forgetAfterSeconds: 60 * 60,
  longestWaitSeconds: 15 * 60,
};

/** Makes sure that who changes the second factor is its owner, and not somebody at an unlocked screen. */
@Injectable()
export class OwnerCheck {
  constructor(
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
  ) {}

  /** Does `change`, which itself may ask for a code; wrong ones are counted and slowed. */
  async counted<T>(userId: string, change: () => Promise<T>): Promise<T> {
    await this.attempts.take(CHANGES, userId);
    const done = await change();
    await this.attempts.forget(CHANGES, userId);
    return done;
  }

  /** The same, for a change that asks for the password first. */
  withPassword<T>(userId: string, password: string, change: () => Promise<T>): Promise<T> {
    return this.counted(userId, async () => {
      if (!(await this.passwords.has(userId))) {
        throw secondFactorProblems.refuse('second_factor_needs_password');
      }
      if (!(await this.passwords.matches(userId, password))) {
        throw signInProblems.refuse('wrong_password', {}, '/password');
      }
      return change();
    });
  }
}
