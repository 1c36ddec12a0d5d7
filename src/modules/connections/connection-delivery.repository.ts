import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../platform/ids.js';
import type { Receipt } from '../visibility/visibility.contract.js';
import type { Addressed } from './domain/connection-address.js';
import type { ConnectionKind } from './domain/connection.js';
import type { DeliveryState } from './domain/delivery.js';

/** Of failed deliveries, so that a sender of nonsense does not fill the disk; each has a mebibyte at most. */
const MOST_FAILED_BODIES = 100;

/** What came in, proved to be its sender's. */
export interface NewDelivery extends Addressed {
  /** What makes it the same one when it comes again. */
  readonly key: string;
  readonly bodyHash: Buffer;
  readonly body: Buffer;
  readonly receivedAt: Date;
}

/** A delivery that was taken, now or before. */
export interface TakenDelivery extends Receipt {
  readonly id: string;
  readonly state: DeliveryState;
  readonly bodyHash: Buffer;
  /** How often it came again; 0 the first time. */
  readonly repeats: number;
}

/** A delivery that is yet to be read. */
export interface UnreadDelivery {
  readonly connectionId: string;
  readonly kind: ConnectionKind;
  readonly body: Buffer;
  readonly receivedAt: Date;
}

/** What decides whether a delivery may be read once more. */
export interface LockedDelivery {
  readonly state: DeliveryState;
  /** Whether its body is still here. */
  readonly isKept: boolean;
}

/** What came in by connections, and what became of it. */
@Injectable()
export class ConnectionDeliveryRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Keeps a delivery, or notes that it came again; whoever brings the same one at once waits here.
   * Of one that was read, what it answered is given; of any other the latest body counts.
   */
  async take(delivery: NewDelivery): Promise<TakenDelivery> {
    const { workspaceId, connectionId, key, bodyHash, body, receivedAt } = delivery;
    const [taken] = await this.db.manager.sql<TakenDelivery[]>`
      insert into connection_deliveries
             (workspace_id, id, connection_id, delivery_key, body_hash, bytes, body, state, received_at)
      values (${workspaceId}, ${newId()}, ${connectionId}, ${key}, ${bodyHash}, ${body.length}, ${body},
              'waiting', ${receivedAt})
      on conflict (workspace_id, connection_id, delivery_key)
      do update set repeats = connection_deliveries.repeats + 1,
                    body_hash = case when connection_deliveries.state = 'read'
                                     then connection_deliveries.body_hash else excluded.body_hash end,
                    bytes = case when connection_deliveries.state = 'read'
                                 then connection_deliveries.bytes else excluded.bytes end,
                    body = case when connection_deliveries.state = 'read'
                                then connection_deliveries.body else excluded.body end
      returning id, state, repeats, body_hash as "bodyHash", accepted, duplicates, unmatched, rejected`;
    return taken as TakenDelivery;
  }

  /** Keeps a delivery that cannot be read, with why; one that was read before stays as it is. */
  async takeFailed(delivery: NewDelivery, problem: string): Promise<void> {
    const { workspaceId, connectionId, key, bodyHash, body, receivedAt } = delivery;
    await this.db.manager.sql`
      insert into connection_deliveries
             (workspace_id, id, connection_id, delivery_key, body_hash, bytes, body, state, received_at,
              finished_at, problem)
      values (${workspaceId}, ${newId()}, ${connectionId}, ${key}, ${bodyHash}, ${body.length}, ${body},
              'failed', ${receivedAt}, ${receivedAt}, ${problem})
      on conflict (workspace_id, connection_id, delivery_key)
      do update set repeats = connection_deliveries.repeats + 1, body_hash = excluded.body_hash,
                    bytes = excluded.bytes, body = excluded.body, problem = excluded.problem,
                    finished_at = excluded.finished_at
              where connection_deliveries.state = 'failed'`;
    await this.forgetBodies(workspaceId, connectionId);
  }

  /**
   * A delivery that waits, or failed by a fault of ours, which nobody else reads until the unit of work
   * ends.
   */
  async lockUnread(workspaceId: string, id: string): Promise<UnreadDelivery | null> {
    const [found] = await this.db.manager.sql<UnreadDelivery[]>`
      select d.connection_id as "connectionId", c.kind, d.body, d.received_at as "receivedAt"
        from connection_deliveries d
        join connections c on c.workspace_id = d.workspace_id and c.id = d.connection_id
       where d.workspace_id = ${workspaceId} and d.id = ${id} and d.body is not null
         and (d.state = 'waiting' or (d.state = 'failed' and d.problem = 'internal_error'))
         for update of d`;
    return found ?? null;
  }

  /** Notes what a delivery brought, and forgets its body unless `isKept`. */
  async finish(
    { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
    receipt: Receipt & { readonly ignored: number; readonly isKept: boolean },
    now: Date,
  ): Promise<void> {
    const { accepted, duplicates, unmatched, ignored, rejected, isKept } = receipt;
    await this.db.manager.sql`
      update connection_deliveries
         set state = 'read', body = case when ${isKept} then body end, problem = null,
             finished_at = ${now}, accepted = ${accepted}, duplicates = ${duplicates}, unmatched = ${unmatched}, ignored = ${ignored},
             rejected_count = ${rejected.length}, rejected = ${JSON.stringify(rejected)}::jsonb
       where workspace_id = ${workspaceId} and id = ${id}`;
  }

  /** Notes why a delivery that was not read cannot be; its body is kept for a replay. */
  async fail(workspaceId: string, id: string, problem: string, now: Date): Promise<void> {
    const [[failed]] = await this.db.manager.sql<[{ connectionId: string }[], number]>`
      update connection_deliveries set state = 'failed', problem = ${problem}, finished_at = ${now}
       where workspace_id = ${workspaceId} and id = ${id} and state <> 'read'
      returning connection_id as "connectionId"`;
    if (failed !== undefined) await this.forgetBodies(workspaceId, failed.connectionId);
  }

  /** A delivery of this connection, which stays as it is until the unit of work ends; null where there is none. */
  async lock(
    workspaceId: string,
    connectionId: string,
    id: string,
  ): Promise<LockedDelivery | null> {
    const [found] = await this.db.manager.sql<LockedDelivery[]>`
      select state, body is not null as "isKept" from connection_deliveries
       where workspace_id = ${workspaceId} and connection_id = ${connectionId} and id = ${id}
         for update`;
    return found ?? null;
  }

  /** Lets a delivery wait again. */
  async reopen(workspaceId: string, id: string): Promise<void> {
    await this.db.manager.sql`
      update connection_deliveries set state = 'waiting', problem = null, finished_at = null
       where workspace_id = ${workspaceId} and id = ${id}`;
  }

  /** Forgets what was received before `until` and waits no more. */
  async forget(workspaceId: string, until: Date): Promise<void> {
    await this.db.manager.sql`
      delete from connection_deliveries
       where workspace_id = ${workspaceId} and received_at < ${until} and state <> 'waiting'`;
  }

  /** At most `limit` deliveries that wait since before `until`, the oldest first. */
  async waitingSince(workspaceId: string, until: Date, limit: number): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from connection_deliveries
       where workspace_id = ${workspaceId} and received_at < ${until} and state = 'waiting'
       order by received_at, id
       limit ${limit}`;
    return rows.map(({ id }) => id);
  }

  /** Forgets the bodies of a connection's failed deliveries but the newest; who forgets some at once takes others. */
  private async forgetBodies(workspaceId: string, connectionId: string): Promise<void> {
    await this.db.manager.sql`
      update connection_deliveries set body = null
       where workspace_id = ${workspaceId}
         and id in (
           select id from connection_deliveries
            where workspace_id = ${workspaceId}
              and id in (
                select id from connection_deliveries
                 where workspace_id = ${workspaceId} and connection_id = ${connectionId}
                   and state = 'failed' and body is not null
                 order by id desc
                offset ${MOST_FAILED_BODIES})
              for update skip locked)`;
  }
}
