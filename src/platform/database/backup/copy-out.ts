import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

import {
  BackupError,
  END_OF_ROWS,
  type BackupHeader,
  type EndLine,
  type TableLine,
} from './backup-format.js';
import {
  assertSeesEverything,
  keptSecretCheck,
  quoted,
  readingMonths,
  schemaVersion,
  tablesToCopy,
  type TableToCopy,
} from './catalogue.js';
import { withCopySession } from './copy-session.js';

export interface CopyOut {
  readonly url: string;
  readonly secret: string;
  /** What the database keeps of the secret that it is used with. */
  readonly secretCheck: string;
  readonly madeAt: Date;
  /** Takes the backup, piece by piece. */
  readonly write: (pieces: AsyncIterable<Buffer>) => Promise<void>;
}

/** Copies the whole database as of one moment, while others go on working; returns how many rows. */
export const copyOut = (options: CopyOut): Promise<number> =>
  withCopySession(options.url, async (client) => {
    await assertSeesEverything(client, 'pg_dump');
    await client.query('begin isolation level repeatable read read only');
    const tables = await tablesToCopy(client);
    const names = tables.map(({ table }) => quoted(client, table)).join(', ');
    // A migration that starts now waits for us.
    await client.query(`lock table ${names} in access share mode`);
    await assertSecret(client, options.secretCheck);
    const header: BackupHeader = {
      format: 1,
      product: 'tribune',
      madeAt: options.madeAt.toISOString(),
      migrations: await schemaVersion(client),
      secret: options.secret,
      tables: tables.map(({ table }) => table),
      months: await readingMonths(client),
    };
    const count = { rows: 0 };
    await options.write(pieces(client, header, tables, count));
    await client.query('commit');
    return count.rows;
  });

const assertSecret = async (client: Client, check: string): Promise<void> => {
  const kept = await keptSecretCheck(client);
  if (kept === null || kept === check) return;
  throw new BackupError(
    'The secret is not the one that this database is used with: set TRIBUNE_SECRET, or TRIBUNE_DATA, as for the server.',
  );
};

const line = (value: BackupHeader | TableLine | EndLine): Buffer =>
  Buffer.from(`${JSON.stringify(value)}\n`);

async function* pieces(
  client: Client,
  header: BackupHeader,
  tables: readonly TableToCopy[],
  count: { rows: number },
): AsyncGenerator<Buffer> {
  yield line(header);
  for (const table of tables) {
    yield line({ table: table.table, columns: table.columns });
    const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
    const rows = client.query(
      copyTo(
        `copy (select ${columns} from ${quoted(client, table.table)} where ${table.only ?? 'true'}) to stdout`,
      ),
    );
    for await (const piece of rows) yield piece as Buffer;
    count.rows += rows.rowCount;
    yield Buffer.from(END_OF_ROWS);
  }
  yield line({ end: true, rows: count.rows });
}
