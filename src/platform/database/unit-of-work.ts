import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, QueryRunner } from 'typeorm';

import { isId } from '../ids.js';
import { changing, searching, type Statement } from './statement.js';

interface Result {
  readonly command?: string;
  readonly rows: unknown[];
}

/** What of the driver's client a unit of work needs. */
interface Connection {
  query(asked: string | Statement): Promise<Result>;
  readonly connection?: { readonly stream: { cork(): void; uncork(): void } };
}

interface OpenWork {
  readonly workspaceId: string | null;
  readonly runner: QueryRunner;
  readonly client: Connection;
  /** Statements that were sent, and whose outcome is looked at when the unit of work ends. */
  readonly sent: Promise<unknown>[];
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

  /**
   * Runs `work` as `run` does, and undoes all of it: to see what it would do. Others wait for its locks
   * meanwhile, so it should be short. Never inside an open transaction.
   */
  rehearse<T>(scope: { readonly workspaceId: string }, work: () => Promise<T>): Promise<T> {
    if (!isId(scope.workspaceId)) throw new Error('a workspace id must be a UUID');
    if (this.current.getStore() !== undefined) throw new Error('a unit of work is open already');
    return this.open(scope.workspaceId, work, rollBackOf);
  }

  /**
   * Runs `work` within the open transaction; where it throws, what it did is undone, and the transaction
   * can go on without it.
   */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const { client, sent } = this.openWork;
    const before = sent.length;
    sent.push(send(client, 'SAVEPOINT attempt'));
    try {
      const result = await work();
      await Promise.all(sent.slice(before));
      sent.push(send(client, 'RELEASE SAVEPOINT attempt'));
      return result;
    } catch (error) {
      await Promise.allSettled(sent.splice(before));
      await send(client, 'ROLLBACK TO SAVEPOINT attempt');
      throw error;
    }
  }

  /** The manager of the open transaction; outside of one there is none, and asking for it throws. */
  get manager(): EntityManager {
    return this.openWork.runner.manager;
  }

  /**
   * Sends a statement whose result nobody needs, and does not wait for it: it goes out with what follows,
   * at the latest with the commit. Where it fails, the whole unit of work does. A connection prepares it
   * once, so it must be one whose plan does not hang on its values: an insert, not a search.
   */
  sendAlong(texts: TemplateStringsArray, ...values: unknown[]): void {
    const { client, sent } = this.openWork;
    sent.push(send(client, changing(texts, values)));
  }

  /**
   * Looks for rows by a statement that a connection prepares once for each set of values that are null, so
   * that PostgreSQL need not plan it again: for what is asked often, and where conditions that nobody asked
   * for read `(${value}::type is null or …)`.
   */
  async search<Row>(texts: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
    const { rows } = await send(this.openWork.client, searching(texts, values));
    return rows as Row[];
  }

  private get openWork(): OpenWork {
    const open = this.current.getStore();
    if (open === undefined) throw new Error('no unit of work is open');
    // Committed or rolled back: the connection is, or will be in a moment, somebody else's.
    if (!open.runner.isTransactionActive) throw new Error('the unit of work is over');
    return open;
  }

  private async open<T>(
    workspaceId: string | null,
    work: () => Promise<T>,
    end: (open: OpenWork) => Promise<void> = commit,
  ): Promise<T> {
    const outer = this.current.getStore();
    if (outer !== undefined) {
      if (outer.workspaceId !== workspaceId) {
        throw new Error('a unit of work of another workspace is already open');
      }
      return work();
    }
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as Connection;
      const open = { workspaceId, runner, client, sent: [] };
      return await within(open, end, () => this.current.run(open, work));
    } finally {
      await runner.release();
    }
  }
}

/** Runs `work` between the beginning and the end of a transaction. */
const within = async <T>(
  open: OpenWork,
  end: (open: OpenWork) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    await begin(open);
    const result = await work();
    await end(open);
    return result;
  } catch (error) {
    if (open.runner.isTransactionActive) await rollBack(open);
    // After a statement that failed unseen, those that follow fail by it: it says what was the matter.
    const ends = await Promise.allSettled(open.sent);
    const cause = ends.find((end) => end.status === 'rejected');
    throw cause === undefined ? error : cause.reason;
  }
};

/**
 * Opens the transaction and names its workspace, and lets the first statement follow at once: both go out
 * together, and PostgreSQL does them in their order. Where opening fails, what follows is outside of any
 * transaction and of any workspace, and behind the wall nobody is: it sees and writes nothing. Tables that
 * stand outside the wall have no such guard, so without a workspace the opening is waited for.
 * `SET LOCAL`, not `set_config()`: only the statement reaches the workers of a cluster.
 */
const begin = async ({ workspaceId, runner, client, sent }: OpenWork): Promise<void> => {
  const begun = send(client, `BEGIN; SET LOCAL app.workspace_id = '${workspaceId ?? ''}'`);
  sent.push(begun);
  markActive(runner, true);
  if (workspaceId === null) await begun;
};

/**
 * Commits, and makes sure of it: where a statement failed and nobody looked, PostgreSQL answers COMMIT by
 * rolling back, without an error.
 */
const commit = async ({ runner, client, sent }: OpenWork): Promise<void> => {
  const committing = send(client, 'COMMIT');
  markActive(runner, false);
  const { command } = await committing;
  await Promise.all(sent);
  if (command !== 'COMMIT') throw new Error('a statement failed unseen: nothing was committed');
};

/** What was sent along is waited for: a rehearsal fails where the real thing would. */
const rollBackOf = async (open: OpenWork): Promise<void> => {
  await Promise.all(open.sent);
  await rollBack(open);
};

const rollBack = async ({ runner, client }: OpenWork): Promise<void> => {
  markActive(runner, false);
  await send(client, 'ROLLBACK').catch(() => undefined);
};

/** What TypeORM goes by when it writes several rows at once. */
const markActive = (runner: QueryRunner, isActive: boolean): void => {
  (runner as { isTransactionActive: boolean }).isTransactionActive = isActive;
};

/** Sends without waiting: whatever else is sent in this turn goes out in the same packet. */
const send = (client: Connection, asked: string | Statement): ReturnType<Connection['query']> => {
  const stream = client.connection?.stream;
  stream?.cork();
  const sent = client.query(asked);
  // Whoever waits for it learns of a failure; until then it is nobody's.
  sent.catch(() => undefined);
  process.nextTick(() => stream?.uncork());
  return sent;
};
