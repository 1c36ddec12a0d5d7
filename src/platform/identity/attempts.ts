import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

import { Secrets } from '../security/secrets.js';
import { BetterAuth } from './better-auth.js';
import { identityProblems } from './identity.errors.js';
import { waitAfter, type AttemptRule } from './wait-after.js';

/** A key holds its turn by consuming the only point that there is. */
const ONE_TURN = 1;

/** What is counted: attempts on a subject, by a rule. */
export interface Count {
  readonly rule: AttemptRule;
  readonly subject: string;
}

/** An attempt that was counted. */
export interface Attempt extends Count {
  /** When the turn that it took ends, by `performance.now()`; null where it was free. */
  readonly turnEnds: number | null;
}

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
  async take(rule: AttemptRule, subject: string): Promise<Attempt> {
    await this.refuseEarly(rule, subject);
    return this.count(rule, subject);
  }

  /** Counts one attempt on all of these subjects, or, where one of them has to wait, on none. */
  async takeAll(counts: readonly Count[]): Promise<Attempt[]> {
    for (const { rule, subject } of counts) await this.refuseEarly(rule, subject);
    const taken: Attempt[] = [];
    try {
      for (const { rule, subject } of counts) taken.push(await this.count(rule, subject));
    } catch (error) {
      await this.giveBack(taken);
      throw error;
    }
    return taken;
  }

  /** Forgets the attempts on `subject`: the last one was right. */
  async forget({ rule, subject }: Count): Promise<void> {
    const key = this.keyOf(rule, subject);
    await Promise.all([this.counts.delete(key), this.turns.delete(key)]);
  }

  /** Takes back these attempts, with the turns that they took, and no others: a right one must not hide wrong ones. */
  async giveBack(attempts: readonly Attempt[]): Promise<void> {
    for (const { rule, subject, turnEnds } of attempts) {
      const key = this.keyOf(rule, subject);
      await this.counts.reward(key, 1, { customDuration: rule.forgetAfterSeconds });
      // A turn that ended by itself may be somebody else's by now.
      if (turnEnds !== null && performance.now() < turnEnds) await this.turns.delete(key);
    }
  }

  private async refuseEarly(rule: AttemptRule, subject: string): Promise<void> {
    const turn = await this.turns.get(this.keyOf(rule, subject));
    if (turn !== null && turn.consumedPoints >= ONE_TURN) throw tooMany(turn);
  }

  private async count(rule: AttemptRule, subject: string): Promise<Attempt> {
    const key = this.keyOf(rule, subject);
    const { consumedPoints } = await this.counts.penalty(key, 1, {
      customDuration: rule.forgetAfterSeconds,
    });
    const wait = waitAfter(rule, consumedPoints);
    if (wait === 0) return { rule, subject, turnEnds: null };
    const asked = performance.now();
    try {
      await this.turns.consume(key, ONE_TURN, { customDuration: wait });
      return { rule, subject, turnEnds: asked + wait * 1000 };
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      await this.counts.reward(key, 1, { customDuration: rule.forgetAfterSeconds });
      throw tooMany(error);
    }
  }

  private keyOf({ name }: AttemptRule, subject: string): string {
    return `${name}:${this.secrets.mac('attempts', `${name}\n${subject}`).toString('base64url')}`;
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes) =>
  identityProblems.refuse('too_many_attempts', {
    seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  });
