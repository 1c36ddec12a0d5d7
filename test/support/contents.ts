import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';

/** Columns that say only that somebody called. */
const TRACES: readonly string[] = ['last_used_at'];

/** Reads what the database of a running application holds, past the wall. */
export class Contents {
  private constructor(private readonly owner: Client) {}

  static async open(databaseUrl: string): Promise<Contents> {
    const owner = new Client({ connectionString: databaseUrl });
    await owner.connect();
    return new Contents(owner);
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** Every row of a workspace, by table, as text; tables in `except` are left out. */
  async of(workspaceId: string, except: readonly string[] = []): Promise<Record<string, string[]>> {
    const found: [string, string[]][] = [];
    for (const table of await this.tables()) {
      if (except.includes(table)) continue;
      const { rows } = await this.owner.query<{ row: string }>(
        `select (to_jsonb(t) - $2::text[])::text as row from ${table} t where workspace_id = $1 order by 1`,
        [workspaceId, TRACES],
      );
      found.push([table, rows.map(({ row }) => row)]);
    }
    const { rows } = await this.owner.query<{ row: string }>(
      'select to_jsonb(w)::text as row from workspaces w where id = $1',
      [workspaceId],
    );
    return Object.fromEntries([...found, ['workspaces', rows.map(({ row }) => row)]]);
  }

  /** The same, once what follows by jobs has been done: twice the same within a second. */
  async settled(
    workspaceId: string,
    except: readonly string[] = [],
  ): Promise<Record<string, string[]>> {
    let before = await this.of(workspaceId, except);
    for (let tries = 0; tries < 30; tries += 1) {
      await sleep(1000);
      const now = await this.of(workspaceId, except);
      if (JSON.stringify(now) === JSON.stringify(before)) return now;
      before = now;
    }
    throw new Error('the workspace does not come to rest');
  }

  private async tables(): Promise<string[]> {
    const { rows } = await this.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        order by 1`,
    );
    return rows.map(({ name }) => name);
  }
}
