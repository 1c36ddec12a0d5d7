import { Client as Database } from 'pg';

import { startApp, type TestApp, type TestWorkspace } from './app.js';
import { calendarEvent, calendarOf } from './calendars.js';
import type { Body } from './client.js';
import { webhookReceiver, type WebhookReceiver } from './webhook-receiver.js';

/** The product with a server of calendars, and what tests do with both. */
export class SubscriptionTests {
  private made = 0;

  private constructor(
    readonly app: TestApp,
    readonly receiver: WebhookReceiver,
    /** Sees everything. */
    readonly owner: Database,
  ) {}

  static async start(): Promise<SubscriptionTests> {
    const app = await startApp({ worksJobs: false });
    const owner = new Database({ connectionString: app.databaseUrl });
    await owner.connect();
    return new SubscriptionTests(app, await webhookReceiver(app), owner);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
    this.receiver.close();
  }

  /** A subscription, and the path at which its server is asked. */
  async subscribe(
    ws: TestWorkspace,
    changes: object = {},
  ): Promise<{ readonly id: string; readonly path: string }> {
    this.made += 1;
    const path = `/private-${this.made}/fixtures.ics`;
    const { id } = await ws.api.create('/calendars', {
      url: this.receiver.url(path).replace('https:', 'webcal:'),
      name: 'Season',
      kind: 'match',
      seats: 20,
      timeZone: 'Europe/Paris',
      ...changes,
    });
    return { id, path };
  }

  /** From now on a path answers a calendar of these events. */
  says(path: string, ...events: string[][]): void {
    this.receiver.answer(path, () => ({
      status: 200,
      headers: { 'content-type': 'text/calendar' },
      body: calendarOf(events.map((lines) => calendarEvent(...lines)).join('')),
    }));
  }

  refresh(ws: TestWorkspace, id: string): Promise<Body> {
    return ws.api.create(`/calendars/${id}/refresh`);
  }

  /** Every byte of the workspace's events. */
  async rows(ws: TestWorkspace): Promise<string[]> {
    const { rows } = await this.owner.query<{ row: string }>(
      'select e::text as row from events e where workspace_id = $1 order by id',
      [ws.id],
    );
    return rows.map(({ row }) => row);
  }
}
