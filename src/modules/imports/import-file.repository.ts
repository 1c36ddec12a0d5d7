import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ImportKey } from './import.repository.js';

/** The files that were brought, in the database: whichever process works on one, it is there. */
@Injectable()
export class ImportFileRepository {
  constructor(private readonly db: UnitOfWork) {}

  async addPart({ workspaceId, id }: ImportKey, position: number, content: Buffer): Promise<void> {
    await this.db.manager.sql`
      insert into import_parts (workspace_id, import_id, position, content)
      values (${workspaceId}, ${id}, ${position}, ${content})`;
  }

  /** One part of the file; null behind its last, and where it is no longer kept. */
  async part({ workspaceId, id }: ImportKey, position: number): Promise<Buffer | null> {
    const [found] = await this.db.manager.sql<{ content: Buffer }[]>`
      select content from import_parts
       where workspace_id = ${workspaceId} and import_id = ${id} and position = ${position}`;
    return found?.content ?? null;
  }
}
