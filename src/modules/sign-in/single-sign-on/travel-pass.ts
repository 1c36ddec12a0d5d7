import { Injectable } from '@nestjs/common';

import { RuntimeSettings } from '../../../platform/config/runtime-settings.js';
import type { Departure } from '../../../platform/identity/single-sign-on.js';
import { Secrets } from '../../../platform/security/secrets.js';

const MINUTES = 10;
const PURPOSE = 'single-sign-on';

/** What a browser carries to the provider and back, so that nothing is stored here. */
export interface Journey extends Departure {
  /** A path of ours. */
  readonly returnTo: string;
  /** Token of the invitation that the person carries, or null. */
  readonly invitation: string | null;
}

/** The cookie of a browser that is on its way to the provider: sealed, for ten minutes, for one return. */
@Injectable()
export class TravelPass {
  constructor(
    private readonly secrets: Secrets,
    private readonly settings: RuntimeSettings,
  ) {}

  /** The cookie that a browser leaves with. */
  issue(journey: Journey, now: Date): string {
    const sealed = JSON.stringify({ ...journey, leftAt: now.getTime() });
    const value = this.secrets.encrypt(PURPOSE, sealed).toString('base64url');
    return this.cookie(value, MINUTES * 60);
  }

  /** The cookie that takes the pass away: it is good for one return. */
  withdraw(): string {
    return this.cookie('', 0);
  }

  /** What the browser left with; null where it carries no pass of ours. */
  read(cookies: string | undefined, now: Date): { journey: Journey; isLate: boolean } | null {
    const value = (cookies ?? '')
      .split('; ')
      .find((cookie) => cookie.startsWith(`${this.name}=`))
      ?.slice(this.name.length + 1);
    if (value === undefined || value === '') return null;
    try {
      const opened = this.secrets.decrypt(PURPOSE, Buffer.from(value, 'base64url'));
      const { leftAt, ...journey } = JSON.parse(opened) as Journey & { leftAt: number };
      return { journey, isLate: now.getTime() - leftAt > MINUTES * 60_000 };
    } catch {
      // Altered, cut short, or sealed with a secret that was replaced since.
      return null;
    }
  }

  private get overTls(): boolean {
    return this.settings.publicUrl.startsWith('https:');
  }

  private get name(): string {
    return this.overTls ? '__Host-tribune.single_sign_on' : 'tribune.single_sign_on';
  }

  /** Lax, since the provider's page is another site that sends the browser back here. */
  private cookie(value: string, seconds: number): string {
    const secure = this.overTls ? '; Secure' : '';
    return `${this.name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  }
}
