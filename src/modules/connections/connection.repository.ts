import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Connection } from './entities/connection.entity.js';

/** Connections with their sealed secrets. */
@Injectable()
export class ConnectionRepository {
  constructor(private readonly db: UnitOfWork) {}

  findById(workspaceId: string, id: string): Promise<Connection | null> {
    return this.db.manager.findOneBy(Connection, { workspaceId, id });
  }

  /** The connection, which nobody else changes until the unit of work ends. */
  lock(workspaceId: string, id: string): Promise<Connection | null> {
    return this.db.manager.findOne(Connection, {
      where: { workspaceId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** How many the workspace has; nobody adds one until the unit of work ends. */
  async countLocked(workspaceId: string): Promise<number> {
    const { manager } = this.db;
    await manager.sql`
      select pg_advisory_xact_lock(hashtextextended(${`connections ${workspaceId}`}, 0))`;
    return manager.countBy(Connection, { workspaceId });
  }

  async insert(connection: Connection): Promise<void> {
    await this.db.manager.insert(Connection, connection);
  }

  async update(
    { workspaceId, id }: Pick<Connection, 'workspaceId' | 'id'>,
    changes: Partial<Connection>,
  ): Promise<void> {
    await this.db.manager.update(Connection, { workspaceId, id }, changes);
  }

  /** With all that is known of what it brought. */
  async delete(workspaceId: string, id: string): Promise<void> {
    await this.db.manager.delete(Connection, { workspaceId, id });
  }
}
