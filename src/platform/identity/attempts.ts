import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

import { Secrets } from '../security/secrets.js';
import { BetterAuth } from './better-auth.js';
import { identityProblems } from './identity.errors.js';
import { waitAfter, type AttemptRule } from './wait-after.js';

/** A key holds its turn by consuming the only point that there is. */
const ONE_TURN = 1;

/**
 * Slows guessing: some attempts are free, then each waits twice as long as the one before. The counts
 * are in the database, so that all processes share them, under MACs, so that they name nobody.
 */
@Injectable()
export class Attempts {
  private readonly counts: RateLimiterPostgres;
  private readonly turns: RateLimiterPostgres;

  constructor(
    { pool }: BetterAuth,
    private readonly secrets: Secrets,
  ) {
    const table = {
      storeClient: pool,
      storeType: 'pool',
      schemaName: 'identity',
      tableName: 'attempts',
      tableCreated: true,
      clearExpiredByTimeout: false,
    };
    this.counts = new RateLimiterPostgres({ ...table, keyPrefix: 'count', points: 1, duration: 1 });
    this.turns = new RateLimiterPostgres({
      ...table,
      keyPrefix: 'turn',
      points: ONE_TURN,
      duration: 1,
    });
  }

  /**
   * Counts an attempt on `subject`, to be called before what is guessed is looked at: of many at once
   * no more pass than one after the other would.
   * @throws `too_many_attempts` while the subject has to wait; such an attempt does not count.
   */
  async take(rule: AttemptRule, subject: string): Promise<void> {
    const key = this.keyOf(rule, subject);
    const turn = await this.turns.get(key);
    if (turn !== null && turn.consumedPoints >= ONE_TURN) throw tooMany(turn);
    const { consumedPoints } = await this.counts.penalty(key, 1, {
      customDuration: rule.forgetAfterSeconds,
    });
    const wait = waitAfter(rule, consumedPoints);
    if (wait === 0) return;
    try {
      await this.turns.consume(key, ONE_TURN, { customDuration: wait });
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      await this.counts.reward(key, 1, { customDuration: rule.forgetAfterSeconds });
      throw tooMany(error);
    }
  }

  /** Forgets the attempts on `subject`: the last one was right. */
  async forget(rule: AttemptRule, subject: string): Promise<void> {
    const key = this.keyOf(rule, subject);
    await Promise.all([this.counts.delete(key), this.turns.delete(key)]);
  }

  /** Takes back the last attempt and no other, where a right one must not hide the wrong ones of others. */
  async giveBack(rule: AttemptRule, subject: string): Promise<void> {
    await this.counts.reward(this.keyOf(rule, subject), 1, {
      customDuration: rule.forgetAfterSeconds,
    });
  }

  private keyOf({ name }: AttemptRule, subject: string): string {
    return `${name}:${this.secrets.mac('attempts', `${name}\n${subject}`).toString('base64url')}`;
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes) =>
  identityProblems.refuse('too_many_attempts', {
    seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  });
