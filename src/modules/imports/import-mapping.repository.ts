import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { storableJson } from '../../platform/database/storable-json.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { headerKey } from './domain/headers.js';
import type { Import } from './domain/import.js';

/** How a table was meant: what its rows are, and what each column is. */
export type Mapping = Pick<Import, 'columns' | 'options'> & {
  readonly kind: NonNullable<Import['kind']>;
};

const keyOf = (headers: readonly string[]): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(headers.map(headerKey)))
    .digest();

/** How tables were meant the last time, by their headers. */
@Injectable()
export class ImportMappingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** How a table with these headers was meant; null where none was seen. */
  async find(workspaceId: string, headers: readonly string[]): Promise<Mapping | null> {
    const [found] = await this.db.manager.sql<Mapping[]>`
      select kind, columns, options from import_mappings
       where workspace_id = ${workspaceId} and headers_key = ${keyOf(headers)}`;
    return found ?? null;
  }

  async remember(
    workspaceId: string,
    headers: readonly string[],
    { kind, columns, options }: Mapping,
    now: Date,
  ): Promise<void> {
    await this.db.manager.sql`
      insert into import_mappings (workspace_id, headers_key, kind, columns, options, updated_at)
      values (${workspaceId}, ${keyOf(headers)}, ${kind}, ${storableJson(columns)}::jsonb,
              ${storableJson(options)}::jsonb, ${now})
      on conflict (workspace_id, headers_key) do update
         set kind = excluded.kind, columns = excluded.columns, options = excluded.options,
             updated_at = excluded.updated_at`;
  }
}
