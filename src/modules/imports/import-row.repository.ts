import { Injectable } from '@nestjs/common';

import type { Fate } from '../../kernel/record-intake.js';
import { storableJson } from '../../platform/database/storable-json.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ImportKey } from './import.repository.js';

/** Why a row is refused, or what to look at. */
export interface RowIssue {
  /** The header; null where it is about the whole row. */
  readonly column: string | null;
  /** The field's dotted name; null where it is about the whole row. */
  readonly field: string | null;
  readonly code: string;
  readonly detail: string;
}

/** What one of its intakes needs to take a row back. */
export interface RowReceipt {
  readonly intake: string;
  readonly receipt: object;
}

/** What becomes of one row. */
export interface ImportRow {
  /** Which of the table's rows, from 1. */
  readonly row: number;
  readonly place: number;
  readonly fate: Fate;
  /** Whether it became so; else it would. */
  readonly taken: boolean;
  readonly recordId: string | null;
  readonly issues: readonly RowIssue[];
  /** In the order in which the records were taken; null where nothing changed. */
  readonly receipts: readonly RowReceipt[] | null;
}

/** A row with what taking it back needs. */
export type TakenRow = Pick<ImportRow, 'row' | 'place'> & {
  readonly receipts: readonly RowReceipt[];
};

/** What becomes of each row of a file. */
@Injectable()
export class ImportRowRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Writes down what becomes of rows; what was written of them before is gone. */
  async put({ workspaceId, id }: ImportKey, rows: readonly ImportRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.db.manager.sql`
      insert into import_rows
        (workspace_id, import_id, row, place, fate, taken, record_id, issues, receipts)
      select ${workspaceId}::uuid, ${id}::uuid, t.row, t.place, t.fate, t.taken, t.record_id,
             t.issues::jsonb, t.receipts::jsonb
        from unnest(${rows.map(({ row }) => row)}::int[],
                    ${rows.map(({ place }) => place)}::int[],
                    ${rows.map(({ fate }) => fate)}::text[],
                    ${rows.map(({ taken }) => taken)}::boolean[],
                    ${rows.map(({ recordId }) => recordId)}::uuid[],
                    ${rows.map(({ issues }) => storableJson(issues))}::text[],
                    ${rows.map(({ receipts }) => receipts && storableJson(receipts))}::text[])
             as t (row, place, fate, taken, record_id, issues, receipts)
      on conflict (workspace_id, import_id, row) do update
         set place = excluded.place, fate = excluded.fate, taken = excluded.taken,
             record_id = excluded.record_id, issues = excluded.issues, receipts = excluded.receipts`;
  }

  /** Forgets what was written of all rows. */
  async clear({ workspaceId, id }: ImportKey): Promise<void> {
    await this.db.manager.sql`
      delete from import_rows where workspace_id = ${workspaceId} and import_id = ${id}`;
  }

  /** Rows that changed something, the last taken first: at most `limit` of those before `before`. */
  async takenBefore(
    { workspaceId, id }: ImportKey,
    before: number | null,
    limit: number,
  ): Promise<TakenRow[]> {
    return this.db.manager.sql<TakenRow[]>`
      select row, place, receipts from import_rows
       where workspace_id = ${workspaceId} and import_id = ${id} and taken and receipts is not null
         and (${before}::int is null or row < ${before}::int)
       order by row desc
       limit ${limit}`;
  }

  /** Says of every row that it is not taken any more, and forgets how to take it back. */
  async release({ workspaceId, id }: ImportKey): Promise<void> {
    await this.db.manager.sql`
      update import_rows set taken = false, receipts = null
       where workspace_id = ${workspaceId} and import_id = ${id} and taken`;
  }
}
