import { Injectable } from '@nestjs/common';

import { Secrets } from '../../platform/security/secrets.js';

const PURPOSE = 'calendar';

/** The addresses of calendars, which are often secrets themselves: stored encrypted. */
@Injectable()
export class CalendarSecrets {
  constructor(private readonly secrets: Secrets) {}

  seal(url: URL): Buffer {
    return this.secrets.encrypt(PURPOSE, url.href);
  }

  open(sealed: Buffer): string {
    return this.secrets.decrypt(PURPOSE, sealed);
  }
}
