import { Injectable } from '@nestjs/common';

import type { Origin } from '../../../kernel/context.js';
import { Sessions, type Browser } from '../../../platform/identity/sessions.js';
import { SingleSignOn } from '../../../platform/identity/single-sign-on.js';
import { GroupMemberships } from '../../workspaces/single-sign-on.contract.js';
import { SignInLog } from '../sign-in-log.js';
import { SingleSignOnAdmission } from './single-sign-on-admission.js';
import type { Journey } from './travel-pass.js';

export interface Arrival {
  readonly journey: Journey;
  /** The query that the provider sent the browser back with. */
  readonly query: string;
  readonly browser: Browser;
  readonly origin: Origin | null;
}

/** Opens a session for somebody who signed in at the company's provider; returns its cookies. */
@Injectable()
export class FinishSingleSignOn {
  constructor(
    private readonly provider: SingleSignOn,
    private readonly admission: SingleSignOnAdmission,
    private readonly groups: GroupMemberships,
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  async execute({ journey, query, browser, origin }: Arrival): Promise<string[]> {
    const person = await this.provider.arrive(query, journey);
    const luggage = { invitation: journey.invitation, origin };
    const user = await this.admission.userOf(person, luggage);
    // Groups that the provider does not tell change nothing.
    if (person.groups !== null) await this.groups.bringUpToDate(user.id, person.groups, origin);
    await this.admission.refuseStranger(user, luggage);
    const cookies = await this.sessions.open(browser, {
      userId: user.id,
      method: 'single_sign_on',
      secondFactor: true,
    });
    await this.log.note(user.id, 'session.opened', origin, { method: 'single_sign_on' });
    return cookies;
  }
}
