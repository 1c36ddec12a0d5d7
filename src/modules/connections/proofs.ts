import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isId } from '../../platform/ids.js';
import type { SignedMessage } from '../../platform/security/standard-webhooks.js';
import { ConnectionRepository } from './connection.repository.js';
import { ConnectionSecrets } from './connection-secrets.js';
import { connectionProblems } from './connections.errors.js';
import type { ConnectionKind } from './domain/connection.js';
import { readConnectionAddress, type Addressed } from './domain/connection-address.js';
import type { Connection } from './entities/connection.entity.js';
import { isSignedByMeta } from './meta-signature.js';
import { isSignedWith } from './webhook-signature.js';

/** How far the clock of a sender may be off, as Standard Webhooks advises; a delivery that was overheard is of use no longer. */
const TOLERANCE_MINUTES = 5;

/** Stands in for the secret of a connection that is not there, so that its answer takes as long. */
const NOBODYS = randomBytes(32).toString('base64');

/** A delivery as `webhook-*` headers and body tell it; absent headers are null. */
export interface ClaimedDelivery {
  readonly id: string | null;
  readonly timestamp: string | null;
  readonly signatures: string | null;
  readonly body: Buffer;
}

const VISIBLE_ID = /^[\x21-\x2d\x2f-\x7e]{1,255}$/;
const SECONDS = /^\d{1,12}$/;

/** What of a delivery was signed; null where a part is missing or cannot be right. */
const signedPart = ({ id, timestamp, body }: ClaimedDelivery): SignedMessage | null =>
  id !== null && VISIBLE_ID.test(id) && timestamp !== null && SECONDS.test(timestamp)
    ? { id, timestamp: Number(timestamp), body }
    : null;

/**
 * Decides of deliveries, and of Meta's handshake, whether they come from whom a connection was made
 * for. An unknown address, a connection that was switched off and a wrong signature answer alike.
 */
@Injectable()
export class Proofs {
  constructor(
    private readonly db: UnitOfWork,
    private readonly connections: ConnectionRepository,
    private readonly secrets: ConnectionSecrets,
    private readonly clock: Clock,
  ) {}

  /** The connection to which a delivery of Meta's belongs; throws `signature_invalid` where none does. */
  async byMeta(address: string, body: Buffer, signature: string | null): Promise<Addressed> {
    const found = await this.find(address, 'meta');
    const isRight = this.some(found, (secret) => isSignedByMeta(secret, body, signature ?? ''));
    if (found === null || !isRight) throw connectionProblems.refuse('signature_invalid');
    return addressed(found);
  }

  /** The connection of a delivery signed as Standard Webhooks says, and the delivery's id. */
  async bySignature(
    address: string,
    claimed: ClaimedDelivery,
  ): Promise<Addressed & { readonly deliveryId: string }> {
    const found = await this.find(address, 'signed');
    const part = signedPart(claimed);
    const isRight = this.some(
      found,
      (secret) => part !== null && isSignedWith(secret, part, claimed.signatures ?? ''),
    );
    if (found === null || part === null || !isRight) {
      throw connectionProblems.refuse('signature_invalid');
    }
    const offBy = Math.abs(Math.floor(this.clock.now().getTime() / 1000) - part.timestamp);
    if (offBy > TOLERANCE_MINUTES * 60) {
      throw connectionProblems.refuse('delivery_out_of_time', { minutes: TOLERANCE_MINUTES });
    }
    return { ...addressed(found), deliveryId: part.id };
  }

  /** The connection that Meta is to deliver to from now on, whose verify token it shows; throws `handshake_refused`. */
  async byVerifyToken(address: string, token: string): Promise<Addressed> {
    const found = await this.find(address, 'meta');
    const of = found ?? { workspaceId: address, id: NOBODYS };
    const isRight = this.secrets.isVerifyToken(of, token);
    if (found === null || !isRight) throw connectionProblems.refuse('handshake_refused');
    return addressed(found);
  }

  private async find(address: string, kind: ConnectionKind): Promise<Connection | null> {
    const named = readConnectionAddress(address);
    if (named === null || !isId(named.workspaceId) || !isId(named.connectionId)) return null;
    const found = await this.db.run(named, () =>
      this.connections.findById(named.workspaceId, named.connectionId),
    );
    return found !== null && found.enabled && found.kind === kind ? found : null;
  }

  /** Whether `fits` one of the secrets that count; it is asked of each, and of one where there is none. */
  private some(connection: Connection | null, fits: (secret: string) => boolean): boolean {
    const secrets =
      connection === null ? [NOBODYS] : this.secrets.valid(connection, this.clock.now());
    return secrets.map(fits).includes(true);
  }
}

const addressed = ({ workspaceId, id }: Connection): Addressed => ({
  workspaceId,
  connectionId: id,
});
