import { Injectable } from '@nestjs/common';

import type { Role } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface MyWorkspaceRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
}

/** The workspaces of one user, at most 200, by name. */
@Injectable()
export class MyWorkspacesQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(userId: string): Promise<MyWorkspaceRow[]> {
    return this.db.runForInstallation(
      () => this.db.manager.sql<MyWorkspaceRow[]>`
        select w.id, w.slug, w.name, m.role
          from members m
          join workspaces w on w.id = m.workspace_id
         where m.user_id = ${userId}
         order by w.name, w.id
         limit 200`,
    );
  }
}
