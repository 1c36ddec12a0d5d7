import { Injectable } from '@nestjs/common';

import { DomainError } from '../../kernel/problem.js';
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

const WRONG_GUESSES: ReadonlySet<string> = new Set([
  'wrong_password',
  'wrong_code',
  'wrong_recovery_code',
]);

/** Other failures tell a guesser nothing, and hinder the owner only. */
const isGuess = (error: unknown): boolean =>
  error instanceof DomainError && WRONG_GUESSES.has(error.code);

/** Makes sure that who changes the second factor is its owner, and not somebody at an unlocked screen. */
@Injectable()
export class OwnerCheck {
  constructor(
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
  ) {}

  /** Does `change`, which itself may ask for a code; wrong ones are counted and slowed. */
  async counted<T>(userId: string, change: () => Promise<T>): Promise<T> {
    const attempt = await this.attempts.take(CHANGES, userId);
    try {
      const done = await change();
      await this.attempts.forget(attempt);
      return done;
    } catch (error) {
      if (!isGuess(error)) await this.attempts.giveBack([attempt]);
      throw error;
    }
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
