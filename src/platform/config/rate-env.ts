import { IsInt, Max, Min } from 'class-validator';

import { RetentionEnv } from './retention-env.js';
import { integer, Setting } from './setting.js';

/** A limit of requests a minute; 0 sets none. */
const PerMinute = (name: string, whose: string, usual: number): PropertyDecorator => {
  const checks = [
    Setting({
      name,
      description: `Requests a minute ${whose}, in each process; 0 for no limit.`,
      expected: 'an integer from 0 to 100000000',
      default: String(usual),
      example: String(usual * 2),
      read: integer,
    }),
    IsInt(),
    Min(0),
    Max(100_000_000),
  ];
  return (prototype, property) => checks.forEach((check) => check(prototype, property));
};

/** How much each caller may send. */
export class RateEnv extends RetentionEnv {
  /** Requests a minute of one API key. */
  @PerMinute('RATE_LIMIT_PER_KEY', 'that one API key may send', 300_000)
  ratePerKey = 300_000;

  /** Requests a minute of one person, whatever the number of their sessions. */
  @PerMinute('RATE_LIMIT_PER_MEMBER', 'that one signed-in person may send', 3_000)
  ratePerMember = 3_000;

  /** Requests a minute of one guest link. */
  @PerMinute('RATE_LIMIT_PER_GUEST', 'that may be sent with one guest link', 600)
  ratePerGuest = 600;

  /** Requests a minute of one address, of those that prove nothing. */
  @PerMinute(
    'RATE_LIMIT_PER_ADDRESS',
    'without a valid credential that may come from one address',
    6_000,
  )
  ratePerAddress = 6_000;
}
