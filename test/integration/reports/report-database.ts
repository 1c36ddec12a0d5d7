import { createHash } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { PostsInScopeQuery } from '../../../src/modules/reports/queries/posts-in-scope.query.js';
import { ReachReportQuery } from '../../../src/modules/reports/queries/reach-report.query.js';
import { ReportBreaksQuery } from '../../../src/modules/reports/queries/report-breaks.query.js';
import { ReportCashQuery } from '../../../src/modules/reports/queries/report-cash.query.js';
import { ReportCoverageQuery } from '../../../src/modules/reports/queries/report-coverage.query.js';
import { ReportDaysQuery } from '../../../src/modules/reports/queries/report-days.query.js';
import { ReportFactsQuery } from '../../../src/modules/reports/queries/report-facts.query.js';
import { ReportGrowthQuery } from '../../../src/modules/reports/queries/report-growth.query.js';
import { ReportGuestsQuery } from '../../../src/modules/reports/queries/report-guests.query.js';
import { ReportPostsQuery } from '../../../src/modules/reports/queries/report-posts.query.js';
import { ReportScopeQuery } from '../../../src/modules/reports/queries/report-scope.query.js';
import type { RequestContext } from '../../../src/kernel/context.js';
import { CreateWorkspace } from '../../../src/modules/workspaces/use-cases/create-workspace.use-case.js';
import { MyWorkspacesQuery } from '../../../src/modules/workspaces/queries/my-workspaces.query.js';
import { WorkspaceRepository } from '../../../src/modules/workspaces/workspace.repository.js';
import { WorkspacesFacade } from '../../../src/modules/workspaces/workspaces.facade.js';
import { applicationDataSource } from '../../../src/platform/database/data-source.js';
import { Clock } from '../../../src/platform/clock.js';
import { AuditLog } from '../../../src/platform/audit/audit-log.js';
import { AuditStore } from '../../../src/platform/audit/audit.store.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { newId } from '../../../src/platform/ids.js';
import { cloneDatabase } from '../../support/database.js';

export const NOW = new Date('2026-05-01T00:00:00Z');

/** A database with the queries of reports over it, and a way to put rows into it. */
export class ReportDatabase {
  readonly db: UnitOfWork;
  readonly scopes: ReportScopeQuery;
  readonly posts: ReportPostsQuery;
  readonly guests: ReportGuestsQuery;
  readonly reports: ReachReportQuery;

  private constructor(
    private readonly source: DataSource,
    private readonly drop: () => Promise<void>,
  ) {
    this.db = new UnitOfWork(source);
    const workspaces = new WorkspacesFacade(
      this.db,
      new WorkspaceRepository(this.db),
      new MyWorkspacesQuery(this.db),
      new Clock(),
    );
    this.scopes = new ReportScopeQuery(this.db, workspaces);
    this.posts = new ReportPostsQuery(new PostsInScopeQuery(this.db));
    this.guests = new ReportGuestsQuery(this.db);
    this.reports = new ReachReportQuery(
      this.db,
      this.scopes,
      new ReportFactsQuery(
        this.posts,
        this.guests,
        new ReportGrowthQuery(new ReportDaysQuery(this.db), new ReportBreaksQuery(this.db)),
        new ReportCashQuery(this.db),
        new ReportCoverageQuery(this.db),
      ),
    );
  }

  static async open(): Promise<ReportDatabase> {
    const { url, drop } = await cloneDatabase();
    return new ReportDatabase(await applicationDataSource(url, 2).initialize(), drop);
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.drop();
  }

  /** A new workspace, in Paris. */
  async workspace(): Promise<RequestContext> {
    const create = new CreateWorkspace(
      this.db,
      new WorkspaceRepository(this.db),
      new AuditLog(new AuditStore(this.db)),
    );
    const id = await create.execute({ slug: `w-${newId()}`, name: 'Team' }, NOW);
    return systemContext(id, NOW);
  }

  /** Puts one row of this workspace into `table`. */
  async insert(ctx: RequestContext, table: string, values: Record<string, unknown>): Promise<void> {
    const row = { workspace_id: ctx.workspaceId, ...values };
    const names = Object.keys(row);
    const holes = names.map((_, i) => `$${i + 1}`).join(', ');
    await this.db.run(ctx, () =>
      this.db.manager.query(
        `insert into ${table} (${names.join(', ')}) values (${holes})`,
        Object.values(row),
      ),
    );
  }

  /** Puts one row with an id of its own and its stamps into `table`; answers the id. */
  async add(ctx: RequestContext, table: string, values: Record<string, unknown>): Promise<string> {
    const id = newId();
    await this.insert(ctx, table, { id, created_at: NOW, updated_at: NOW, ...values });
    return id;
  }

  campaign(ctx: RequestContext): Promise<string> {
    return this.add(ctx, 'campaigns', {
      ...{ name: 'Season', starts_on: '2026-01-01', ends_on: '2026-12-31' },
      ...{ hashtags: [], mentions: [], search_text: 'season' },
    });
  }

  event(ctx: RequestContext, campaignId: string | null, startsAt = NOW): Promise<string> {
    return this.add(ctx, 'events', {
      ...{ campaign_id: campaignId, kind: 'match', title: 'Match', venue_name: 'Stade' },
      ...{ venue_city: 'Toulouse', time_zone: 'Europe/Paris', starts_at: startsAt },
      ...{ ends_at: new Date(startsAt.getTime() + 3_600_000), capacity: 9, seats_taken: 0 },
      ...{ waitlist_counter: 0, state: 'open' },
    });
  }

  /** An accepted invitation for one. */
  invitation(
    ctx: RequestContext,
    eventId: string,
    influencer: string,
    values: Record<string, unknown> = {},
  ): Promise<string> {
    const hash = () => createHash('sha256').update(newId()).digest();
    return this.add(ctx, 'invitations', {
      ...{ event_id: eventId, influencer_id: influencer, party_limit: 1, party_size: 1 },
      ...{ delivery: 'sent', answer: 'accepted', presence: 'expected', link_version: 1 },
      ...{ token_hash: hash(), ticket_hash: hash(), locale: 'fr', version: 1 },
      ...values,
    });
  }

  influencer(ctx: RequestContext, name: string): Promise<string> {
    const facts = { field: 'food', languages: [], search_text: name };
    return this.add(ctx, 'influencers', { name, ...facts });
  }

  post(ctx: RequestContext, influencer: string, values: Record<string, unknown>): Promise<string> {
    return this.add(ctx, 'posts', {
      ...{ influencer_id: influencer, platform: 'instagram', format: 'reel' },
      ...{ external_id: newId(), published_at: new Date('2026-03-27T23:30:00Z') },
      ...values,
    });
  }
}
