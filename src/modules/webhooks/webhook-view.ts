import type { AnnouncedType } from './domain/announcement.js';
import type { DisabledBecause } from './domain/endpoint-health.js';
import type { WebhookEndpoint } from './entities/webhook-endpoint.entity.js';

/** An endpoint without its secrets. */
export interface WebhookView {
  readonly id: string;
  readonly url: string;
  readonly description: string | null;
  readonly eventTypes: AnnouncedType[];
  readonly enabled: boolean;
  readonly disabledBecause: DisabledBecause | null;
  readonly disabledAt: Date | null;
  readonly failingSince: Date | null;
  readonly succeededAt: Date | null;
  /** Until when the former secret signs, too; null where one secret signs. */
  readonly overlapUntil: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What the audit log tells of an endpoint: neither its secrets nor how it fares. */
export const notedOf = ({ url, description, eventTypes, enabled }: WebhookEndpoint): object => ({
  url,
  description,
  eventTypes,
  enabled,
});

export const subjectOf = (id: string) => ({ type: 'webhook', id });
