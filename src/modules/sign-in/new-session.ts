import { Injectable } from '@nestjs/common';

import type { Origin } from '../../kernel/context.js';
import { Sessions, type Browser } from '../../platform/identity/sessions.js';
import { SignInLog } from './sign-in-log.js';

/** Opens the session of somebody who just became a user, and notes it. */
@Injectable()
export class NewSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  /** Returns the cookies of the session. */
  async open(
    browser: Browser,
    userId: string,
    method: 'invitation' | 'setup',
    origin: Origin | null,
  ): Promise<string[]> {
    const cookies = await this.sessions.open(browser, { userId, method, secondFactor: false });
    await this.log.note(userId, 'session.opened', origin, { method, secondFactor: false });
    return cookies;
  }
}
