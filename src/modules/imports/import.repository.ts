import { Injectable } from '@nestjs/common';

import { storableJson } from '../../platform/database/storable-json.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WORKING_STATES } from './domain/import-state.js';
import type { Import } from './domain/import.js';

/** Which import of which workspace. */
export interface ImportKey {
  readonly workspaceId: string;
  readonly id: string;
}

/** What work on an import changes. */
export type ImportChanges = Partial<
  Pick<
    Import,
    | 'state'
    | 'source'
    | 'detected'
    | 'kind'
    | 'columns'
    | 'options'
    | 'revision'
    | 'rows'
    | 'position'
    | 'planned'
    | 'done'
    | 'notes'
    | 'obstacles'
    | 'problem'
    | 'actsAs'
    | 'locale'
    | 'finishedAt'
  >
>;

/** A JSON null is a value of its own; the column's null is what is meant. */
const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : storableJson(value);

/** Imports and how far the work on each is. */
@Injectable()
export class ImportRepository {
  constructor(private readonly db: UnitOfWork) {}

  async insert(made: Import): Promise<void> {
    await this.db.manager.sql`
      insert into imports
        (workspace_id, id, state, file_name, bytes, file_hash, source, detected, kind, columns, options,
         revision, rows, position, notes, acts_as, locale, created_by, created_at, updated_at)
      values (${made.workspaceId}, ${made.id}, ${made.state}, ${made.fileName}, ${made.bytes},
              ${made.fileHash}, ${storableJson(made.source)}::jsonb,
              ${storableJson(made.detected)}::jsonb, ${made.kind},
              ${storableJson(made.columns)}::jsonb, ${storableJson(made.options)}::jsonb,
              ${made.revision}, ${made.rows}, ${made.position}, ${storableJson(made.notes)}::jsonb,
              ${storableJson(made.actsAs)}::jsonb, ${made.locale}, ${made.createdBy},
              ${made.createdAt}, ${made.updatedAt})`;
  }

  /** The import; null where the workspace has none of this id. */
  async find({ workspaceId, id }: ImportKey): Promise<Import | null> {
    const [found] = await this.db.manager.sql<Import[]>`
      select workspace_id as "workspaceId", id, state, file_name as "fileName", bytes::float8 as bytes,
             file_hash as "fileHash", source, detected, kind, columns, options, revision, rows, position,
             planned, done, notes, obstacles, problem, acts_as as "actsAs", locale,
             created_by as "createdBy", created_at as "createdAt", updated_at as "updatedAt",
             finished_at as "finishedAt"
        from imports
       where workspace_id = ${workspaceId} and id = ${id}`;
    return found ?? null;
  }

  /** The import, which nobody else changes until the unit of work ends. */
  async lock(key: ImportKey): Promise<Import | null> {
    const { workspaceId, id } = key;
    await this.db.manager.sql`
      select 1 from imports where workspace_id = ${workspaceId} and id = ${id} for no key update`;
    return this.find(key);
  }

  /** Writes what changed of `before`, and that work on it was seen now. */
  async update(before: Import, changes: ImportChanges, now: Date): Promise<Import> {
    const after = { ...before, ...changes, updatedAt: now };
    await this.db.manager.sql`
      update imports
         set state = ${after.state}, source = ${storableJson(after.source)}::jsonb,
             detected = ${storableJson(after.detected)}::jsonb, kind = ${after.kind},
             columns = ${storableJson(after.columns)}::jsonb,
             options = ${storableJson(after.options)}::jsonb, revision = ${after.revision},
             rows = ${after.rows}, position = ${after.position}, planned = ${json(after.planned)}::jsonb,
             done = ${json(after.done)}::jsonb, notes = ${storableJson(after.notes)}::jsonb,
             obstacles = ${json(after.obstacles)}::jsonb, problem = ${json(after.problem)}::jsonb,
             acts_as = ${storableJson(after.actsAs)}::jsonb, locale = ${after.locale},
             finished_at = ${after.finishedAt}, updated_at = ${now}
       where workspace_id = ${before.workspaceId} and id = ${before.id}`;
    return after;
  }

  /** When a file of these very bytes first came. */
  async firstSeen({ workspaceId, fileHash, createdAt }: Import): Promise<Date> {
    const [found] = await this.db.manager.sql<{ first: Date | null }[]>`
      select min(created_at) as first from imports
       where workspace_id = ${workspaceId} and file_hash = ${fileHash}`;
    return found?.first ?? createdAt;
  }

  /** Imports whose work was not seen since `since`, although they are in the middle of it; undoing is one step, and a long one. */
  async silentSince(workspaceId: string, since: Date): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from imports
       where workspace_id = ${workspaceId} and state = any (${[...WORKING_STATES]}::text[])
         and updated_at < case when state = 'undoing' then ${since}::timestamptz - interval '30 minutes'
                               else ${since}::timestamptz end
       order by updated_at
       limit 100`;
    return rows.map(({ id }) => id);
  }

  /** Forgets the files and rows of imports that nobody worked on since `before`; they themselves stay known. */
  async forgetContent(workspaceId: string, before: Date): Promise<number> {
    const rows = await this.db.manager.sql<unknown[]>`
      with old as (
        select i.id from imports i
         where i.workspace_id = ${workspaceId} and i.updated_at < ${before}
           and i.state <> all (${[...WORKING_STATES]}::text[])
           and exists (select from import_parts p
                        where p.workspace_id = ${workspaceId} and p.import_id = i.id)
      ), parts as (
        delete from import_parts p using old o
         where p.workspace_id = ${workspaceId} and p.import_id = o.id
      ), rows as (
        delete from import_rows r using old o
         where r.workspace_id = ${workspaceId} and r.import_id = o.id
      )
      update imports i
         set detected = i.detected || '{"sample": []}'::jsonb
        from old o
       where i.workspace_id = ${workspaceId} and i.id = o.id
      returning i.id`;
    return rows.length;
  }
}
