import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { SingleSignOn } from '../../../platform/identity/single-sign-on.js';
import { TravelPass } from './travel-pass.js';

/** Sends a browser to the company's provider, with what it has to bring back. */
@Injectable()
export class BeginSingleSignOn {
  constructor(
    private readonly provider: SingleSignOn,
    private readonly passes: TravelPass,
    private readonly clock: Clock,
  ) {}

  async execute(
    returnTo: string,
    invitation: string | null,
  ): Promise<{ location: string; cookie: string }> {
    const { url, departure } = await this.provider.depart();
    const journey = { ...departure, returnTo, invitation };
    return { location: url.href, cookie: this.passes.issue(journey, this.clock.now()) };
  }
}
