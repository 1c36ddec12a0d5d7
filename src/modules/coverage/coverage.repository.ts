import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog, type AuditRecord } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CoverageItem } from './entities/coverage-item.entity.js';

/** Under which ids and keys items may be known already. */
export interface CoverageAliases {
  readonly ids: readonly string[];
  readonly urlKeys: readonly string[];
  readonly wordsKeys: readonly string[];
}

/** How many items one statement adds at most. */
const AT_ONCE = 500;

const subjectOf = (id: string): AuditRecord['subject'] => ({ type: 'coverage', id });

/** Items of coverage, to be changed; every change is written into the audit log. Lock the shelf first, then items. */
@Injectable()
export class CoverageRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Keeps everybody else from writing coverage in this workspace until the open unit of work ends, so
   * that what is told twice at once is one. There is little of it, and writing takes no time.
   */
  async lockShelf({ workspaceId }: RequestContext): Promise<void> {
    const key = `coverage ${workspaceId}`;
    await this.db.manager.sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  }

  find({ workspaceId }: RequestContext, id: string): Promise<CoverageItem | null> {
    return this.db.manager.findOneBy(CoverageItem, { workspaceId, id });
  }

  /** The items known under any of these ids or keys, the oldest first. */
  async known(
    { workspaceId }: RequestContext,
    { ids, urlKeys, wordsKeys }: CoverageAliases,
  ): Promise<CoverageItem[]> {
    const found = await this.db.search<{ id: string }>`
      select id from coverage_items
       where workspace_id = ${workspaceId}
         and (id = any (${[...ids]}::uuid[]) or url_key = any (${[...urlKeys]}::text[])
              or words_key = any (${[...wordsKeys]}::text[]))`;
    if (found.length === 0) return [];
    return this.db.manager.find(CoverageItem, {
      where: { workspaceId, id: In(found.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
  }

  async insert(ctx: RequestContext, items: readonly CoverageItem[]): Promise<void> {
    for (let from = 0; from < items.length; from += AT_ONCE)
      await this.db.manager.insert(CoverageItem, items.slice(from, from + AT_ONCE));
    const records = items.map((item) => ({
      action: 'coverage.logged',
      subject: subjectOf(item.id),
      after: item,
    }));
    await this.audit.recordMany(ctx, records);
  }

  /** Makes of the item that was `before` the one that is `after`. */
  async update(ctx: RequestContext, before: CoverageItem, after: CoverageItem): Promise<void> {
    const { workspaceId, id } = before;
    await this.db.manager.update(CoverageItem, { workspaceId, id }, after);
    await this.audit.record(ctx, {
      action: 'coverage.changed',
      subject: subjectOf(id),
      before,
      after,
    });
  }

  /** Gives these items of one influencer to another, all else as it is; all of them where none are named. Returns which. */
  async give(
    ctx: RequestContext,
    { from, to }: { readonly from: string; readonly to: string },
    ids: readonly string[] | null,
  ): Promise<{ id: string }[]> {
    const [given] = await this.db.manager.sql<[{ id: string }[], number]>`
      update coverage_items set influencer_id = ${to}
       where workspace_id = ${ctx.workspaceId} and influencer_id = ${from}
         and (${ids}::uuid[] is null or id = any (${ids}::uuid[]))
      returning id`;
    const records = given.map(({ id }) => ({
      action: 'coverage.changed',
      subject: subjectOf(id),
      before: { influencerId: from },
      after: { influencerId: to },
    }));
    await this.audit.recordMany(ctx, records);
    return given;
  }

  async remove(ctx: RequestContext, item: CoverageItem): Promise<void> {
    const { workspaceId, id } = item;
    await this.db.manager.delete(CoverageItem, { workspaceId, id });
    await this.audit.record(ctx, {
      action: 'coverage.removed',
      subject: subjectOf(id),
      before: item,
    });
  }
}
