import { pipeline } from 'node:stream/promises';

import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { MIGRATION_LOCK } from '../migrate.js';
import {
  BackupError,
  damaged,
  readMark,
  versionGap,
  type BackupHeader,
  type TableLine,
} from './backup-format.js';
import type { BackupReader } from './backup-reader.js';
import {
  assertEmpty,
  assertSeesEverything,
  assertUnused,
  makeReadingMonths,
  quoted,
  removeWhatAStartLeft,
  schemaVersion,
  tablesToCopy,
  type TableToCopy,
} from './catalogue.js';
import { withCopySession } from './copy-session.js';

export interface CopyIn {
  readonly url: string;
  readonly header: BackupHeader;
  /** Stands behind the header. */
  readonly reader: BackupReader;
  /** Called when everything is in, before it counts; where it throws, nothing was restored. */
  readonly beforeCommit: () => Promise<void>;
}

/**
 * Puts a backup into an empty database of the same version, whole or not at all; returns how many rows.
 * A server that starts meanwhile waits for the end.
 */
export const copyIn = ({ url, header, reader, beforeCommit }: CopyIn): Promise<number> =>
  withCopySession(url, async (client) => {
    await assertSeesEverything(client, 'pg_restore');
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await assertUnused(client);
    const gap = versionGap(header.migrations, await schemaVersion(client));
    if (gap !== null) throw new BackupError(gap);
    const tables = await tablesToCopy(client);
    await client.query('begin');
    await assertEmpty(client, tables);
    await removeWhatAStartLeft(client);
    await makeMonths(client, header.months);
    const rows = await copyTables(client, reader, header, tables);
    await beforeCommit();
    await client.query('commit');
    await client.query('analyze');
    return rows;
  });

const makeMonths = async (client: Client, months: readonly string[]): Promise<void> => {
  try {
    await makeReadingMonths(client, months);
  } catch (error) {
    if (isWrongData(error)) throw damaged('it has months that do not fit');
    throw error;
  }
};

/** SQLSTATE classes: data that are not what the column takes, or break its constraints. */
const isWrongData = (error: unknown): boolean =>
  /^2[23]...$/.test((error as { code?: string }).code ?? '');

const copyTables = async (
  client: Client,
  reader: BackupReader,
  header: BackupHeader,
  tables: readonly TableToCopy[],
): Promise<number> => {
  let rows = 0;
  const missing = new Set(header.tables);
  if (missing.size !== tables.length) throw damaged('the file is damaged');
  for (;;) {
    const mark = readMark(await reader.line());
    if ('end' in mark) {
      await reader.end();
      if (mark.rows !== rows || missing.size > 0) throw damaged('the file is damaged');
      return rows;
    }
    if (!missing.delete(mark.table)) throw damaged('the file is damaged');
    rows += await copyTable(client, reader, mark, tables);
  }
};

/** A file may name only what we ourselves would copy: it is not asked what else it would like to write to. */
const copyTable = async (
  client: Client,
  reader: BackupReader,
  { table, columns }: TableLine,
  tables: readonly TableToCopy[],
): Promise<number> => {
  const known = tables.find((one) => one.table === table);
  if (known === undefined || known.columns.join() !== columns.join()) {
    throw damaged(`it has a table ${table} that does not fit`);
  }
  const into = known.columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const copy = client.query(copyFrom(`copy ${quoted(client, table)} (${into}) from stdin`));
  try {
    await pipeline(reader.rows(), copy);
  } catch (error) {
    if (isWrongData(error)) throw damaged(`${table}: ${(error as Error).message}`);
    throw error;
  }
  return copy.rowCount;
};
