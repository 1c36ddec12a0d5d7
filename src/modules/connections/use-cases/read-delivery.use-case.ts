import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { isDatabaseAway } from '../../../platform/database/database-errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Readings } from '../../visibility/visibility.contract.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { connectionContext } from '../connection-context.js';
import { connectionProblems } from '../connections.errors.js';
import {
  ConnectionDeliveryRepository,
  type UnreadDelivery,
} from '../connection-delivery.repository.js';
import type { DeliveryToRead } from '../delivery-jobs.js';
import { keepsBody } from '../domain/delivery.js';
import { parseExactly } from '../domain/exact-json.js';
import { readMetaDelivery } from '../domain/meta-delivery.js';
import { readSignedBody } from '../read-signed-body.js';
import { refusalCode } from '../refusal-code.js';

/**
 * Reads a delivery that waits; a second time changes nothing. What failed by a fault of ours is told at
 * once, and read by the job's next try.
 */
@Injectable()
export class ReadDelivery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliveries: ConnectionDeliveryRepository,
    private readonly readings: Readings,
    private readonly workspaces: Workspaces,
    private readonly clock: Clock,
  ) {}

  async execute({ workspaceId, deliveryId }: DeliveryToRead): Promise<void> {
    try {
      await this.db.run({ workspaceId }, () => this.read(workspaceId, deliveryId));
    } catch (error) {
      // While the database is away the job is tried again by itself.
      if (isDatabaseAway(error)) throw error;
      const problem = refusalCode(error) ?? 'internal_error';
      await this.db.run({ workspaceId }, () =>
        this.deliveries.fail(workspaceId, deliveryId, problem, this.clock.now()),
      );
      if (problem === 'internal_error') throw error;
    }
  }

  private async read(workspaceId: string, deliveryId: string): Promise<void> {
    const delivery = await this.deliveries.lockUnread(workspaceId, deliveryId);
    if (delivery === null) return;
    const { connectionId, kind, receivedAt } = delivery;
    const { rows, ignored } = rowsOf(delivery);
    const { locale } = await this.workspaces.facts(workspaceId);
    const origin = { requestId: 'job', origin: null };
    // What a delivery tells was received when it came, however late it is read.
    const occasion = { now: receivedAt, locale, ...origin };
    const ctx = connectionContext({ workspaceId, connectionId }, occasion);
    const receipt = await this.readings.receive(ctx, rows);
    const of = { workspaceId, id: deliveryId };
    const isKept = keepsBody(kind, receipt.rejected.length);
    await this.deliveries.finish(of, { ...receipt, ignored, isKept }, this.clock.now());
  }
}

interface Rows {
  readonly rows: readonly unknown[];
  readonly ignored: number;
}

const rowsOf = ({ kind, body }: UnreadDelivery): Rows => {
  if (kind === 'signed') return { rows: readSignedBody(body), ignored: 0 };
  const read = readMetaDelivery(parsed(body));
  if (read === null) throw connectionProblems.refuse('delivery_unreadable');
  return read;
};

/** Meta's ids are longer than a number can hold, and come as text or, at times, as a number. */
const parsed = (body: Buffer): unknown => {
  try {
    return parseExactly(body, 'media_id');
  } catch {
    throw connectionProblems.refuse('delivery_unreadable');
  }
};
