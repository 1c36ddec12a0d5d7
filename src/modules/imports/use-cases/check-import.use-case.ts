import { hash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { addFates, countFates, NO_FATES, type FateCounts, type Import } from '../domain/import.js';
import { sameRowIssue } from '../domain/same-rows.js';
import { type Mark, SeenWords } from '../domain/seen-words.js';
import { ImportRowRepository, type ImportRow } from '../import-row.repository.js';
import { ImportPace } from '../import-pace.js';
import { ImportTables } from '../import-tables.js';
import { ImportWork } from '../import-work.js';
import { Intakes } from '../intakes.js';
import type { OpenTable } from '../open-table.js';
import { slices } from '../slices.js';
import { takeRows, type ReadRow } from '../take-rows.js';
import { moved } from '../move-import.js';

const CHECKING = ['checking'] as const;

/** Tries the rows of an import out: all that running would do is done and undone, and every row's fate kept. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly work: ImportWork,
    private readonly rows: ImportRowRepository,
    private readonly tables: ImportTables,
    private readonly intakes: Intakes,
    private readonly pace: ImportPace,
  ) {}

  async execute(asked: Import): Promise<void> {
    const { position } = asked;
    const begun = await this.work.step(asked, { states: CHECKING, position }, async () => {
      await this.rows.clear(asked);
      return { position: 0, planned: null, done: null, notes: [] };
    });
    if (begun !== null) await this.tables.open(begun, (table) => this.check(begun, table));
  }

  private async check(begun: Import, table: OpenTable): Promise<void> {
    const seen = new SeenWords();
    let fates = NO_FATES;
    let position = 0;
    for await (const slice of slices(table.rows(), this.pace.atOnce(table.kind))) {
      const tried = await this.work.rehearse(begun, async (ctx) =>
        this.judge(
          ctx,
          { table, seen, slice },
          await takeRows(this.intakes, { ctx, table }, slice),
        ),
      );
      const isKept = await this.work.step(begun, { states: CHECKING, position }, async () => {
        await this.rows.put(begun, tried);
        return { position: position + tried.length };
      });
      if (isKept === null) return;
      fates = addFates(fates, countFates(tried));
      position += slice.length;
    }
    await this.finish(begun, { position, fates, table });
  }

  /** What a row would make that an earlier one would have made is the same thing. */
  private judge(
    { locale }: RequestContext,
    at: {
      readonly table: OpenTable;
      readonly seen: SeenWords;
      readonly slice: readonly ReadRow[];
    },
    tried: readonly ImportRow[],
  ): ImportRow[] {
    const intake = this.intakes.of(at.table.kind);
    return tried.map((row, index): ImportRow => {
      const would = { ...row, taken: false, receipts: null };
      const record = at.slice[index]?.record ?? null;
      if (row.fate !== 'create' || record === null) return would;
      const words = intake.wordsOf(record).map(markOf);
      const earlier = at.seen.note(row.row, words, markOf(JSON.stringify(record)));
      // What it would make has no id as yet.
      const made = { ...would, recordId: null };
      if (earlier === null) return made;
      const issue = sameRowIssue('same_as_row', earlier.row, locale);
      return {
        ...made,
        fate: earlier.isEqual ? 'skip' : 'update',
        issues: [...row.issues, issue],
      };
    });
  }

  private async finish(
    begun: Import,
    end: { readonly position: number; readonly fates: FateCounts; readonly table: OpenTable },
  ): Promise<void> {
    const { position, fates, table } = end;
    await this.work.step(begun, { states: CHECKING, position }, (_, current) =>
      Promise.resolve({
        state: moved(current, 'checked'),
        planned: fates,
        notes: table.notes(),
        rows: position,
      }),
    );
  }
}

/** Fifty bits of its sum. */
const markOf = (text: string): Mark =>
  hash('sha1', text, 'buffer').readUIntBE(0, 6) * 4 + (text.length % 4);
