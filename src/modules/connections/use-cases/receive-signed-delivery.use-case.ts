import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { sameBytes } from '../../../platform/security/secrets.js';
import { Readings, type Receipt } from '../../visibility/visibility.contract.js';
import { hashOf } from '../body-hash.js';
import { connectionProblems } from '../connections.errors.js';
import {
  ConnectionDeliveryRepository,
  type NewDelivery,
} from '../connection-delivery.repository.js';
import type { Addressed } from '../domain/connection-address.js';
import { readSignedBody } from '../read-signed-body.js';
import { refusalCode } from '../refusal-code.js';

/** A delivery whose signature was proved. */
export interface ProvenDelivery extends Addressed {
  /** Its `webhook-id`: the same at each attempt. */
  readonly deliveryId: string;
  readonly body: Buffer;
}

/**
 * Takes in the readings of a signed delivery. The delivery, its readings and its receipt are one
 * transaction: when it comes again it is answered as the first time, and nothing is done twice.
 */
@Injectable()
export class ReceiveSignedDelivery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliveries: ConnectionDeliveryRepository,
    private readonly readings: Readings,
  ) {}

  async execute(ctx: RequestContext, proven: ProvenDelivery): Promise<Receipt> {
    const { workspaceId, connectionId, deliveryId: key, body } = proven;
    const bodyHash = hashOf(body);
    const delivery = { workspaceId, connectionId, key, bodyHash, body, receivedAt: ctx.now };
    const rows = await this.rowsOf(delivery);
    return this.db.run(ctx, async () => {
      const taken = await this.deliveries.take(delivery);
      if (taken.state === 'read') return answeredBefore(taken, bodyHash);
      const receipt = await this.readings.receive(ctx, rows);
      const of = { workspaceId, id: taken.id };
      await this.deliveries.finish(of, { ...receipt, ignored: 0, isKept: false }, ctx.now);
      return receipt;
    });
  }

  /** The rows; a delivery that is refused as a whole is noted before its sender is told. */
  private async rowsOf(delivery: NewDelivery): Promise<readonly unknown[]> {
    try {
      return readSignedBody(delivery.body);
    } catch (error) {
      const problem = refusalCode(error);
      if (problem !== null) {
        await this.db.run(delivery, () => this.deliveries.takeFailed(delivery, problem));
      }
      throw error;
    }
  }
}

const answeredBefore = (
  { bodyHash, accepted, duplicates, unmatched, rejected }: Receipt & { readonly bodyHash: Buffer },
  sent: Buffer,
): Receipt => {
  if (!sameBytes(bodyHash, sent)) throw connectionProblems.refuse('delivery_id_reused');
  return { accepted, duplicates, unmatched, rejected };
};
