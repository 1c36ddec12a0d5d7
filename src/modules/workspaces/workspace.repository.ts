import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isId } from '../../platform/ids.js';
import { Workspace } from './entities/workspace.entity.js';

/** Workspaces, which stand outside the wall: every method names the one it is about. */
@Injectable()
export class WorkspaceRepository {
  constructor(private readonly db: UnitOfWork) {}

  findById(id: string): Promise<Workspace | null> {
    return this.db.manager.findOneBy(Workspace, { id });
  }

  findBySlugOrId(slugOrId: string): Promise<Workspace | null> {
    return this.db.manager.findOneBy(
      Workspace,
      isId(slugOrId) ? { id: slugOrId } : { slug: slugOrId },
    );
  }

  async insert(workspace: Workspace): Promise<void> {
    await this.db.manager.insert(Workspace, workspace);
  }

  async update({ id, ...changes }: Partial<Workspace> & { id: string }): Promise<void> {
    await this.db.manager.update(Workspace, { id }, changes);
  }

  /** Every workspace's id, for jobs that visit them all. */
  async allIds(): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`select id from workspaces order by id`;
    return rows.map(({ id }) => id);
  }
}
