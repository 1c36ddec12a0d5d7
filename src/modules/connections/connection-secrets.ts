import { Injectable } from '@nestjs/common';

import { RuntimeSettings } from '../../platform/config/runtime-settings.js';
import { fingerprint, sameBytes, Secrets } from '../../platform/security/secrets.js';
import { formatConnectionAddress } from './domain/connection-address.js';
import type { ConnectionKind } from './domain/connection.js';
import type { Connection } from './entities/connection.entity.js';

const PURPOSE = 'connection';

type Identity = Pick<Connection, 'workspaceId' | 'id'>;

/** What a connection is known by outside, and what proves that a delivery is its sender's. */
@Injectable()
export class ConnectionSecrets {
  constructor(
    private readonly secrets: Secrets,
    private readonly settings: RuntimeSettings,
  ) {}

  /** The public address at which a connection takes its deliveries. */
  address({ workspaceId, id, kind }: Identity & { readonly kind: ConnectionKind }): string {
    const word = formatConnectionAddress({ workspaceId, connectionId: id });
    return `${this.settings.publicUrl}/api/connections/${word}/${kind}`;
  }

  /** What Meta shows once to prove that it was told of the address here. Derived, so that it can be shown again. */
  verifyToken({ workspaceId, id }: Identity): string {
    return this.secrets
      .mac('connection-verify-token', `${workspaceId}:${id}`)
      .toString('base64url');
  }

  isVerifyToken(of: Identity, given: string): boolean {
    return sameBytes(fingerprint(given), fingerprint(this.verifyToken(of)));
  }

  seal(secret: string): Buffer {
    return this.secrets.encrypt(PURPOSE, secret);
  }

  /** The secrets that count at `now`: the present one, and the former one while the overlap lasts. */
  valid({ sealedSecret, formerSealedSecret, formerUntil }: Connection, now: Date): string[] {
    const former = formerUntil !== null && formerUntil > now ? formerSealedSecret : null;
    return [sealedSecret, ...(former === null ? [] : [former])].map((sealed) =>
      this.secrets.decrypt(PURPOSE, sealed),
    );
  }
}
