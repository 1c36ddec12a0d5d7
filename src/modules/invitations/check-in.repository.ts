import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CheckIn } from './entities/check-in.entity.js';

/** How a scan is named: by the device, and by the device's own name for it. */
export interface ScanName {
  readonly deviceId: string;
  readonly nonce: string;
}

/** A scan's name as one text. */
export const scanKey = ({ deviceId, nonce }: ScanName): string => JSON.stringify([deviceId, nonce]);

/** Scans and what the door was told about each. */
@Injectable()
export class CheckInRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Lets nobody else work on scans of these devices meanwhile, so that one sent twice at once is done once. */
  async lockDevices(workspaceId: string, deviceIds: readonly string[]): Promise<void> {
    const names = deviceIds.map((deviceId) => `${workspaceId} ${deviceId}`);
    await this.db.manager.sql`
      select pg_advisory_xact_lock(key)
        from (select distinct hashtextextended(name, 1) as key
                from unnest(${names}::text[]) as device (name)
               order by key) as locks`;
  }

  /** The scans that were answered before, by `scanKey`. */
  async answered(
    workspaceId: string,
    scans: readonly ScanName[],
  ): Promise<ReadonlyMap<string, CheckIn>> {
    const devices = scans.map(({ deviceId }) => deviceId);
    const nonces = scans.map(({ nonce }) => nonce);
    const rows = await this.db.manager.sql<CheckIn[]>`
      select c.workspace_id as "workspaceId", c.device_id as "deviceId", c.nonce,
             c.invitation_id as "invitationId", c.present, c.at, c.received_at as "receivedAt", c.by,
             c.outcome, c.reason, c.party_size as "partySize",
             c.first_present_at as "firstPresentAt"
        from unnest(${devices}::text[], ${nonces}::text[]) as asked (device_id, nonce)
        join check_ins c on c.workspace_id = ${workspaceId}
             and c.device_id = asked.device_id and c.nonce = asked.nonce`;
    return new Map(rows.map((row) => [scanKey(row), row]));
  }

  async insert(scans: CheckIn[]): Promise<void> {
    if (scans.length > 0) await this.db.manager.insert(CheckIn, scans);
  }
}
