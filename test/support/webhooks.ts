import { Client as Database } from 'pg';

import { DeliverWebhook } from '../../src/modules/webhooks/use-cases/deliver-webhook.use-case.js';
import { Webhooks } from '../../src/modules/webhooks/webhooks.contract.js';
import type { RuntimeSettings } from '../../src/platform/config/runtime-settings.js';
import { systemContext } from '../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp, type TestWorkspace } from './app.js';
import type { Answer } from './client.js';
import { webhookReceiver, type WebhookReceiver } from './webhook-receiver.js';

/** A webhook in a workspace of its own, and the path of the receiver to which it leads. */
export interface MadeWebhook {
  readonly ws: TestWorkspace;
  readonly path: string;
  readonly id: string;
  readonly secret: string;
}

/** The job that may work on a delivery, and when it is due. */
export interface Planned {
  readonly plan: string;
  readonly at: Date;
}

/** The product with a receiver of webhooks, and what tests do with both. */
export class WebhookTests {
  private made = 0;

  private constructor(
    readonly app: TestApp,
    readonly receiver: WebhookReceiver,
    /** Sees everything. */
    readonly owner: Database,
  ) {}

  static async start(changes: Partial<RuntimeSettings> = {}): Promise<WebhookTests> {
    const app = await startApp(changes);
    const owner = new Database({ connectionString: app.databaseUrl });
    await owner.connect();
    return new WebhookTests(app, await webhookReceiver(app), owner);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
    this.receiver.close();
  }

  async webhook(eventTypes: readonly string[] = ['post.logged']): Promise<MadeWebhook> {
    this.made += 1;
    const ws = await this.app.workspace();
    const path = `/hook-${this.made}`;
    const url = this.receiver.url(path);
    return { ws, path, ...(await ws.api.create('/webhooks', { url, eventTypes })) };
  }

  /** The deliveries of a webhook, the newest first. */
  async log({ ws, id }: MadeWebhook): Promise<Answer['body'][]> {
    return (await ws.api.read(`/webhooks/${id}/deliveries`)).items;
  }

  /** Announces that a post was logged; the delivery's id. */
  async announce(hook: MadeWebhook): Promise<string> {
    const data = { postId: hook.id, platform: 'instagram' };
    const at = new Date().toISOString();
    await this.app.get(Webhooks).announce(hook.ws.id, { type: 'post.logged', at, data });
    return (await this.log(hook))[0].id as string;
  }

  async planned(deliveryId: string): Promise<Planned> {
    const { rows } = await this.owner.query<Planned>(
      'select plan, next_attempt_at as at from webhook_deliveries where id = $1',
      [deliveryId],
    );
    return rows[0]!;
  }

  /** Makes the planned attempt of a delivery now, as if it were as late as it was planned for; when that was. */
  async passTime({ ws }: MadeWebhook, deliveryId: string, plan?: Planned): Promise<Date> {
    const { plan: its, at } = plan ?? (await this.planned(deliveryId));
    const later = new Date(at.getTime() + 1);
    const job = { workspaceId: ws.id, deliveryId, plan: its };
    await this.app.get(DeliverWebhook).execute(systemContext(ws.id, later), job);
    return later;
  }
}
