import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WebhookEndpointRepository } from './webhook-endpoint.repository.js';

interface Known {
  readonly types: ReadonlySet<string>;
  readonly until: number;
}

/** A new endpoint is told, by every process, what happens from two seconds on at the latest. */
const BELIEVED_MS = 2_000;

/** Past so many workspaces everything is asked anew. */
const MOST_KNOWN = 10_000;

/**
 * What anybody listens to in a workspace, remembered for two seconds: most workspaces have no webhook,
 * and there announcing must cost nothing.
 */
@Injectable()
export class ListenedTypes {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly clock: Clock,
  ) {}

  async has(workspaceId: string, type: string): Promise<boolean> {
    const now = this.clock.now().getTime();
    const known = this.known.get(workspaceId);
    if (known !== undefined && known.until > now) return known.types.has(type);
    const types = await this.db.run({ workspaceId }, () =>
      this.endpoints.listenedTypes(workspaceId),
    );
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(workspaceId, { types, until: now + BELIEVED_MS });
    return types.has(type);
  }

  /** Forgets what is known of a workspace, because an endpoint of it is changed. */
  forget(workspaceId: string): void {
    this.known.delete(workspaceId);
  }
}
