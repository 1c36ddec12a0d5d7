import { Client as Database } from 'pg';

import type { RequestContext } from '../../src/kernel/context.js';
import type { Obstacle, TakenRecord } from '../../src/kernel/record-intake.js';
import { EventIntake } from '../../src/modules/events/events.contract.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp, type TestWorkspace } from './app.js';
import type { Body } from './client.js';

export const VENUE = { name: 'Stade', city: 'Toulouse', timeZone: 'Europe/Paris' };

/** An event as a list has it. */
export const MATCH = {
  kind: 'match',
  title: 'Toulouse – Lyon',
  venue: VENUE,
  startsAt: '2099-03-28T20:05:00Z',
  endsAt: '2099-03-28T22:00:00Z',
  seats: 40,
};

/** An event as a calendar tells it. */
export const FIXTURE = {
  source: { uid: 'fixture-1@league.example', sequence: 1 },
  title: 'Toulouse – Nice',
  venue: { name: 'Stade', city: 'Toulouse' },
  startsAt: '2099-04-04T19:00:00Z',
  defaults: { kind: 'match', seats: 20, durationMinutes: 120, venue: { timeZone: 'Europe/Paris' } },
};

export const fates = (taken: readonly TakenRecord[]): string[] => taken.map(({ fate }) => fate);

/** The intake of events in a workspace, and what the database holds of it. Every call is a minute later. */
export class EventIntakeTests {
  private minute = 0;
  ws!: TestWorkspace;

  private constructor(
    readonly app: TestApp,
    private readonly owner: Database,
  ) {}

  static async start(): Promise<EventIntakeTests> {
    const app = await startApp({ worksJobs: false });
    const owner = new Database({ connectionString: app.databaseUrl });
    await owner.connect();
    return new EventIntakeTests(app, owner);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
  }

  /** Goes on in a workspace of its own. */
  async anew(): Promise<void> {
    this.ws = await this.app.workspace();
  }

  now(): RequestContext {
    this.minute += 1;
    return systemContext(this.ws.id, new Date(Date.UTC(2098, 0, 1, 0, this.minute)));
  }

  take(...records: unknown[]): Promise<TakenRecord[]> {
    const ctx = this.now();
    return this.app.get(UnitOfWork).run(ctx, () => this.app.get(EventIntake).take(ctx, records));
  }

  /** The latest first, with receipts as they were kept. */
  takeBack(taken: readonly TakenRecord[]): Promise<Obstacle[]> {
    const ctx = this.now();
    const records = taken
      .map(({ receipt }, row) => ({ row, receipt: JSON.parse(JSON.stringify(receipt)) }))
      .reverse();
    return this.app
      .get(UnitOfWork)
      .run(ctx, () => this.app.get(EventIntake).takeBack(ctx, records));
  }

  /** Every byte of the workspace's events. */
  async state(): Promise<string[]> {
    const { rows } = await this.owner.query<{ row: string }>(
      'select e::text as row from events e where workspace_id = $1 order by id',
      [this.ws.id],
    );
    return rows.map(({ row }) => row);
  }

  read(id: string | null): Promise<Body> {
    return this.ws.api.read(`/events/${id}`);
  }

  /** What the audit log says of events. */
  async actions(): Promise<string[]> {
    const { rows } = await this.owner.query<{ action: string }>(
      `select action from audit_entries
        where workspace_id = $1 and subject_type = 'event' order by id`,
      [this.ws.id],
    );
    return rows.map(({ action }) => action);
  }
}
