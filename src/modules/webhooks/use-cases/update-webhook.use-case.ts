import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { AnnouncedType } from '../domain/announcement.js';
import { HEALTHY } from '../domain/endpoint-health.js';
import type { WebhookEndpoint } from '../entities/webhook-endpoint.entity.js';
import { refuseMoreThanSeen, refuseUnreachable } from '../endpoint-wish.js';
import { ListenedTypes } from '../listened-types.js';
import { WebhookEndpointRepository } from '../webhook-endpoint.repository.js';
import { notedOf, subjectOf } from '../webhook-view.js';

export interface WebhookChanges {
  readonly url?: string;
  readonly description?: string | null;
  readonly eventTypes?: readonly AnnouncedType[];
  readonly enabled?: boolean;
}

/** Changes what is given and leaves the rest; one that is enabled again, or moved, begins with a clean slate. */
@Injectable()
export class UpdateWebhook {
  constructor(
    private readonly db: UnitOfWork,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly listened: ListenedTypes,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, id: string, wish: WebhookChanges): Promise<void> {
    if (wish.url !== undefined) refuseUnreachable(wish.url);
    if (wish.eventTypes !== undefined) refuseMoreThanSeen(ctx.actor, wish.eventTypes);
    await this.db.run(ctx, async () => {
      const before = await this.endpoints.lock(ctx.workspaceId, id);
      if (before === null) throw httpProblems.refuse('not_found');
      // Whoever moves it to an address of their own would come to see what it is told.
      if (wish.url !== undefined) refuseMoreThanSeen(ctx.actor, before.eventTypes);
      const wished = changesOf(wish);
      // How the former address fared says nothing of another one.
      const isMoved = wished.url !== undefined && wished.url !== before.url;
      const changes = {
        ...wished,
        ...(isMoved && HEALTHY),
        ...switched(before, wish.enabled, ctx.now),
      };
      const after = { ...before, ...changes };
      await this.endpoints.update(before, { ...changes, updatedAt: ctx.now });
      await this.audit.record(ctx, {
        action: 'webhook.changed',
        subject: subjectOf(id),
        before: notedOf(before),
        after: notedOf(after),
      });
    });
    this.listened.forget(ctx.workspaceId);
  }
}

const changesOf = ({ url, description, eventTypes }: WebhookChanges): Partial<WebhookEndpoint> => ({
  ...(url !== undefined && { url: new URL(url).href }),
  ...(description !== undefined && { description }),
  ...(eventTypes !== undefined && { eventTypes: [...eventTypes] }),
});

const switched = (
  before: WebhookEndpoint,
  enabled: boolean | undefined,
  now: Date,
): Partial<WebhookEndpoint> => {
  if (enabled === undefined || enabled === before.enabled) return {};
  return enabled
    ? { enabled, disabledBecause: null, disabledAt: null, ...HEALTHY }
    : { enabled, disabledBecause: 'by_hand', disabledAt: now };
};
