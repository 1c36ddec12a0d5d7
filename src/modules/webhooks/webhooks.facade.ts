import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../platform/ids.js';
import { bodyOf, type AnnouncedType, type Announcement } from './domain/announcement.js';
import { ListenedTypes } from './listened-types.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';
import { WebhookEndpointRepository } from './webhook-endpoint.repository.js';
import { Webhooks } from './webhooks.contract.js';

@Injectable()
export class WebhooksFacade extends Webhooks {
  constructor(
    private readonly db: UnitOfWork,
    private readonly listened: ListenedTypes,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  listens(workspaceId: string, type: AnnouncedType): Promise<boolean> {
    return this.listened.has(workspaceId, type);
  }

  async announce(workspaceId: string, announcement: Announcement): Promise<void> {
    const { type, at } = announcement;
    if (!(await this.listens(workspaceId, type))) return;
    const now = this.clock.now();
    await this.db.run({ workspaceId }, async () => {
      const listening = await this.endpoints.listeningTo(workspaceId, type);
      const body = bodyOf(announcement);
      await this.deliveries.insert(
        listening.map((endpointId) => ({
          workspaceId,
          id: newId(),
          endpointId,
          type,
          at: new Date(at),
          body,
          nextAttemptAt: now,
          createdAt: now,
        })),
      );
    });
  }
}
