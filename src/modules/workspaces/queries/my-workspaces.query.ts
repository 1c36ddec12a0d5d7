import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MyWorkspace } from '../workspaces.contract.js';

/** The workspaces of one user, at most 200, by name. */
@Injectable()
export class MyWorkspacesQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(userId: string): Promise<MyWorkspace[]> {
    return this.db.runForInstallation(
      () => this.db.manager.sql<MyWorkspace[]>`
        select w.id, w.slug, w.name, m.role, w.require_second_factor as "secondFactorRequired"
          from members m
          join workspaces w on w.id = m.workspace_id
         where m.user_id = ${userId}
         order by w.name, w.id
         limit 200`,
    );
  }
}
