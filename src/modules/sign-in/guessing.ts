import { Injectable } from '@nestjs/common';

import { Attempts } from '../../platform/identity/attempts.js';
import { Devices } from '../../platform/identity/devices.js';
import { networkOf } from '../../platform/identity/network.js';
import type { Browser } from '../../platform/identity/sessions.js';
import type { AttemptRule } from '../../platform/identity/wait-after.js';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** A person at a browser of theirs. Whatever others do, only this browser's own failures slow it. */
const OWN_DEVICE: AttemptRule = {
  name: 'sign-in-device',
  free: 10,
  forgetAfterSeconds: DAY,
  longestWaitSeconds: HOUR / 4,
};

/** Strangers in one network at one account. */
const NETWORK_AT_ACCOUNT: AttemptRule = {
  name: 'sign-in-network-account',
  free: 5,
  forgetAfterSeconds: DAY,
  longestWaitSeconds: HOUR / 4,
};

/** All strangers together at one account: guessing from many networks is as slow in the end. */
const ACCOUNT: AttemptRule = {
  name: 'sign-in-account',
  free: 50,
  forgetAfterSeconds: DAY,
  longestWaitSeconds: HOUR / 6,
};

/** All accounts together from one network. Only failures count for long, so an office of hundreds signs in at once. */
const NETWORK: AttemptRule = {
  name: 'sign-in-network',
  free: 500,
  forgetAfterSeconds: HOUR,
  longestWaitSeconds: 60,
};

type Count = readonly [rule: AttemptRule, subject: string];

/** An attempt that was counted. */
export interface Guess {
  /** Forgotten where the password is right. */
  readonly own: readonly Count[];
  /** Shared with others, of which a right password takes back itself only. */
  readonly shared: readonly Count[];
}

/**
 * Slows who guesses passwords, and not the person whose account it is: a browser that the person
 * signed in with before is counted by itself. An address that nobody has counts like any other.
 */
@Injectable()
export class Guessing {
  constructor(
    private readonly attempts: Attempts,
    private readonly devices: Devices,
  ) {}

  /** Counts an attempt to sign in, before the password is looked at; throws `too_many_attempts`. */
  async take(browser: Browser, address: string): Promise<Guess> {
    const guess = this.countsOf(browser, address.toLowerCase());
    const taken: Count[] = [];
    try {
      for (const [rule, subject] of [...guess.shared, ...guess.own]) {
        await this.attempts.take(rule, subject);
        taken.push([rule, subject]);
      }
    } catch (error) {
      await this.giveBack(taken);
      throw error;
    }
    return guess;
  }

  /** The password was right. */
  async right({ own, shared }: Guess): Promise<void> {
    for (const [rule, subject] of own) await this.attempts.forget(rule, subject);
    await this.giveBack(shared);
  }

  private countsOf({ cookie, ip }: Browser, email: string): Guess {
    const device = this.devices.known(cookie, email);
    if (device !== null) return { own: [[OWN_DEVICE, `${email} ${device}`]], shared: [] };
    const network = networkOf(ip ?? '');
    return {
      own: [[NETWORK_AT_ACCOUNT, `${email} ${network}`]],
      shared: [
        [NETWORK, network],
        [ACCOUNT, email],
      ],
    };
  }

  private async giveBack(counts: readonly Count[]): Promise<void> {
    for (const [rule, subject] of counts) await this.attempts.giveBack(rule, subject);
  }
}
