import { Injectable } from '@nestjs/common';

import { AuditStore } from '../../../platform/audit/audit.store.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** As long as a season and the look back at it. */
const KEPT_DAYS = 365;

/** Forgets, every night, from where things were asked more than 365 days ago; what was done stays known. */
@Injectable()
@HandlesJob({ queue: 'audit-log.forget-origins', schedule: '41 2 * * *' })
export class ForgetOriginsJob implements JobHandler {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
    private readonly store: AuditStore,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll(async (ctx) => {
      const before = new Date(ctx.now.getTime() - KEPT_DAYS * DAY_MS);
      const batch = () => this.db.run(ctx, () => this.store.forgetOrigins(ctx.workspaceId, before));
      let left = true;
      while (left) left = await batch();
    });
  }
}
