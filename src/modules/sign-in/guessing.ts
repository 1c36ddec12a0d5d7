import { Injectable } from '@nestjs/common';

import { Attempts, type Attempt, type Count } from '../../platform/identity/attempts.js';
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

/** An attempt that was counted. */
export interface Guess {
  /** Forgotten where the password is right. */
  readonly own: Count;
  /** Shared with others, of which a right password takes back itself only. */
  readonly shared: readonly Attempt[];
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
    const { own, shared } = await this.countsOf(browser, address.toLowerCase());
    const taken = await this.attempts.takeAll([own, ...shared]);
    return { own, shared: taken.slice(1) };
  }

  /** The password was right. */
  async right({ own, shared }: Guess): Promise<void> {
    await this.attempts.forget(own);
    await this.attempts.giveBack(shared);
  }

  private async countsOf(
    { cookie, ip }: Browser,
    email: string,
  ): Promise<{ own: Count; shared: Count[] }> {
    const device = await this.devices.known(cookie, email);
    if (device !== null) {
      return { own: { rule: OWN_DEVICE, subject: `${email} ${device}` }, shared: [] };
    }
    const network = networkOf(ip ?? '');
    return {
      own: { rule: NETWORK_AT_ACCOUNT, subject: `${email} ${network}` },
      shared: [
        { rule: NETWORK, subject: network },
        { rule: ACCOUNT, subject: email },
      ],
    };
  }
}
