import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { violatesUnique } from '../../../platform/database/database-errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { newId } from '../../../platform/ids.js';
import { WorkspaceRepository } from '../workspace.repository.js';
import { workspaceProblems } from '../workspaces.errors.js';

export interface NewWorkspace {
  readonly slug: string;
  readonly name: string;
  readonly timeZone?: string;
  readonly locale?: Locale;
  readonly currency?: string;
  readonly universe?: { readonly population: number; readonly label: string };
}

/** Everybody who lives in France on 1 January 2025, by INSEE's count (68.6 million). */
const FRANCE = { population: 68_600_000, label: 'France' };

/** Makes a workspace; `slug_taken` where the short name belongs to another. */
@Injectable()
export class CreateWorkspace {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
    private readonly audit: AuditLog,
  ) {}

  async execute(input: NewWorkspace, now: Date): Promise<string> {
    const ctx = systemContext(newId(), now);
    await this.make(ctx, input);
    return ctx.workspaceId;
  }

  /** Makes the workspace whose id the context names. */
  async make(ctx: RequestContext, input: NewWorkspace): Promise<void> {
    const { workspaceId: id, now } = ctx;
    const universe = input.universe ?? FRANCE;
    const workspace = {
      id,
      slug: input.slug,
      name: input.name,
      timeZone: input.timeZone ?? 'Europe/Paris',
      locale: input.locale ?? 'fr',
      currency: input.currency ?? 'EUR',
      universePopulation: universe.population,
      universeLabel: universe.label,
      requireSecondFactor: false,
      requireSingleSignOn: false,
      createdAt: now,
      updatedAt: now,
    } as const;
    const subject = { type: 'workspace', id };
    try {
      // In the unit of work of the workspace that is made, since its log is behind its wall.
      await this.db.run(ctx, async () => {
        await this.workspaces.insert(workspace);
        await this.audit.record(ctx, { action: 'workspace.created', subject, after: workspace });
      });
    } catch (error) {
      if (violatesUnique(error, 'workspaces_slug_key')) {
        throw workspaceProblems.refuse('slug_taken', { slug: input.slug }, '/slug');
      }
      throw error;
    }
  }
}
