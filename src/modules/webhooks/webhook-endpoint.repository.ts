import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AnnouncedType } from './domain/announcement.js';
import { HEALTHY } from './domain/endpoint-health.js';
import { WebhookEndpoint } from './entities/webhook-endpoint.entity.js';

/** Endpoints, to be told, changed and judged. */
@Injectable()
export class WebhookEndpointRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** What any enabled endpoint of the workspace listens to. */
  async listenedTypes(workspaceId: string): Promise<Set<string>> {
    const rows = await this.db.manager.sql<{ type: string }[]>`
      select distinct unnest(event_types) as type
        from webhook_endpoints
       where workspace_id = ${workspaceId} and enabled`;
    return new Set(rows.map(({ type }) => type));
  }

  /** The enabled endpoints that listen to `type`; none of them is removed until the unit of work ends. */
  async listeningTo(workspaceId: string, type: AnnouncedType): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from webhook_endpoints
       where workspace_id = ${workspaceId} and enabled and ${type} = any (event_types)
       order by id
         for key share`;
    return rows.map(({ id }) => id);
  }

  findById(workspaceId: string, id: string): Promise<WebhookEndpoint | null> {
    return this.db.manager.findOneBy(WebhookEndpoint, { workspaceId, id });
  }

  /** The endpoint, locked. */
  lock(workspaceId: string, id: string): Promise<WebhookEndpoint | null> {
    return this.db.manager.findOne(WebhookEndpoint, {
      where: { workspaceId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** How many the workspace has; nobody adds one until the unit of work ends. */
  async countLocked(workspaceId: string): Promise<number> {
    const { manager } = this.db;
    await manager.sql`
      select pg_advisory_xact_lock(hashtextextended(${`webhook-endpoints ${workspaceId}`}, 0))`;
    return manager.countBy(WebhookEndpoint, { workspaceId });
  }

  async insert(endpoint: WebhookEndpoint): Promise<void> {
    await this.db.manager.insert(WebhookEndpoint, endpoint);
  }

  async update(
    { workspaceId, id }: WebhookEndpoint,
    changes: Partial<WebhookEndpoint>,
  ): Promise<void> {
    await this.db.manager.update(WebhookEndpoint, { workspaceId, id }, changes);
  }

  /** Removes it with all that was told to it. */
  async delete(workspaceId: string, id: string): Promise<void> {
    await this.db.manager.delete(WebhookEndpoint, { workspaceId, id });
  }

  /** Notes that a delivery was taken: to the minute, unless the attempt before failed. */
  async noteSuccess(workspaceId: string, id: string, at: Date): Promise<void> {
    const before = new Date(at.getTime() - 60_000);
    const { failures, failingSince, quietUntil } = HEALTHY;
    await this.db.manager.sql`
      update webhook_endpoints
         set succeeded_at = ${at}, failures = ${failures}, failing_since = ${failingSince},
             quiet_until = ${quietUntil}
       where workspace_id = ${workspaceId} and id = ${id}
         and (failures > 0 or succeeded_at is null or succeeded_at < ${before})`;
  }
}
