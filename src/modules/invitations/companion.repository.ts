import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** The names of those whom a guest brings. */
@Injectable()
export class CompanionRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Keeps these names, in this order, instead of those before. */
  async replace(
    workspaceId: string,
    invitationId: string,
    names: readonly string[],
  ): Promise<void> {
    await this.keepFirst(workspaceId, invitationId, 0);
    if (names.length === 0) return;
    await this.db.manager.sql`
      insert into invitation_companions (workspace_id, invitation_id, position, name)
      select ${workspaceId}::uuid, ${invitationId}::uuid, position, name
        from unnest(${names}::text[]) with ordinality as given (name, position)`;
  }

  /** Forgets all names but the first `count`. */
  async keepFirst(workspaceId: string, invitationId: string, count: number): Promise<void> {
    await this.db.manager.sql`
      delete from invitation_companions
       where workspace_id = ${workspaceId} and invitation_id = ${invitationId} and position > ${count}`;
  }
}
