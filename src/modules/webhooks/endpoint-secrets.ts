import { Injectable } from '@nestjs/common';

import { Secrets } from '../../platform/security/secrets.js';
import { newWebhookSecret } from '../../platform/security/standard-webhooks.js';
import type { WebhookEndpoint } from './entities/webhook-endpoint.entity.js';

const PURPOSE = 'webhook-endpoint';

/** The secrets that deliveries are signed with: stored encrypted, shown when they are made. */
@Injectable()
export class EndpointSecrets {
  constructor(private readonly secrets: Secrets) {}

  /** A new secret, and what is stored of it. */
  make(): { secret: string; sealed: Buffer } {
    const secret = newWebhookSecret();
    return { secret, sealed: this.secrets.encrypt(PURPOSE, secret) };
  }

  /** The secrets that sign at `now`, the newest first: two for a day after a rotation. */
  of(
    endpoint: Pick<WebhookEndpoint, 'sealedSecret' | 'formerSealedSecret' | 'formerUntil'>,
    now: Date,
  ): string[] {
    const { sealedSecret, formerSealedSecret, formerUntil } = endpoint;
    const signs = formerSealedSecret !== null && formerUntil !== null && formerUntil > now;
    const sealed = signs ? [sealedSecret, formerSealedSecret] : [sealedSecret];
    return sealed.map((each) => this.secrets.decrypt(PURPOSE, each));
  }
}
