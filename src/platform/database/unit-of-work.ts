import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, QueryRunner } from 'typeorm';

import { isId } from '../ids.js';

interface OpenWork {
  readonly workspaceId: string | null;
  readonly runner: QueryRunner;
}

/**
 * The only way to the database. It opens a transaction, tells PostgreSQL whose workspace it is for,
 * and hands out the manager that runs inside it; row-level security does the rest.
 */
@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<OpenWork>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction that sees the rows of `scope.workspaceId` only.
   * Inside an open transaction of the same workspace it joins that one; of another, it throws.
   */
  run<T>(scope: { readonly workspaceId: string }, work: () => Promise<T>): Promise<T> {
    if (!isId(scope.workspaceId)) throw new Error('a workspace id must be a UUID');
    return this.open(scope.workspaceId, work);
  }

  /** Runs `work` in one transaction that sees no workspace's rows, only the installation's own tables. */
  runForInstallation<T>(work: () => Promise<T>): Promise<T> {
    return this.open(null, work);
  }

  /** The manager of the open transaction; outside of one there is none, and asking for it throws. */
  get manager(): EntityManager {
    return this.openWork.runner.manager;
  }

  private get openWork(): OpenWork {
    const open = this.current.getStore();
    if (open === undefined) throw new Error('no unit of work is open');
    return open;
  }

  private async open<T>(workspaceId: string | null, work: () => Promise<T>): Promise<T> {
    const outer = this.current.getStore();
    if (outer !== undefined) {
      if (outer.workspaceId !== workspaceId) {
        throw new Error('a unit of work of another workspace is already open');
      }
      return work();
    }
    const runner = this.dataSource.createQueryRunner();
    const open: OpenWork = { workspaceId, runner };
    try {
      await begin(runner, workspaceId);
      const result = await this.current.run(open, work);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/**
 * Opens the transaction and names its workspace in one round trip, which `startTransaction` cannot.
 * `SET LOCAL`, not `set_config()`: only the statement reaches the workers of a cluster.
 */
const begin = async (runner: QueryRunner, workspaceId: string | null): Promise<void> => {
  await runner.query(`BEGIN; SET LOCAL app.workspace_id = '${workspaceId ?? ''}'`);
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
};
