import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { edgeProblems } from '../http/edge.errors.js';
import { addressBucket } from './rate-address.js';

/** Whom a limit counts: an API key, a person, a guest link, or the address of whoever proved nothing. */
export type RatePolicy = 'key' | 'member' | 'guest' | 'address';

/** Under which name a request is counted. */
export interface CountedCaller {
  readonly policy: RatePolicy;
  readonly id: string;
}

const WINDOW_SECONDS = 60;

/** Somebody who proved nothing is counted with everybody else at their address. */
export const stranger = (ip: string): CountedCaller => ({
  policy: 'address',
  id: addressBucket(ip),
});

/**
 * How many requests a minute each caller may send. Counted in this process alone: with several
 * processes a caller may send as many times more.
 */
@Injectable()
export class RateLimits {
  private readonly counters: ReadonlyMap<RatePolicy, RateLimiterMemory>;

  constructor(settings: RuntimeSettings) {
    this.counters = new Map(
      (['key', 'member', 'guest', 'address'] as const)
        .map((policy) => ({ policy, points: settings.rateLimits[policy] }))
        .filter(({ points }) => points > 0)
        .map(({ policy, points }) => [
          policy,
          new RateLimiterMemory({ points, duration: WINDOW_SECONDS }),
        ]),
    );
  }

  /**
   * Counts a request under the name of a caller who was a stranger from `ip` when it came in, and has
   * proved since who they are: the address gets its point back.
   */
  async countProven(caller: CountedCaller, ip: string, reply: FastifyReply): Promise<void> {
    await this.counters.get('address')?.reward(addressBucket(ip));
    await this.count(caller, reply);
  }

  /**
   * Counts one request and tells the caller what is left, as draft-ietf-httpapi-ratelimit-headers-11
   * writes it; throws `rate_limited` where nothing is.
   */
  async count({ policy, id }: CountedCaller, reply: FastifyReply): Promise<void> {
    const counter = this.counters.get(policy);
    if (counter === undefined) return;
    const { consumedPoints, remainingPoints, msBeforeNext } = await counter.penalty(id);
    const seconds = Math.ceil(msBeforeNext / 1000);
    void reply
      .header('ratelimit-policy', `"${policy}";q=${counter.points};w=${WINDOW_SECONDS}`)
      .header('ratelimit', `"${policy}";r=${remainingPoints};t=${seconds}`);
    if (consumedPoints <= counter.points) return;
    throw edgeProblems.refuse('rate_limited', { limit: counter.points, seconds });
  }
}
