import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { readHarmlessText } from '../../platform/files/harmless-text.js';
import type { TableSource } from '../../platform/tables/table-file.js';
import { Workspaces } from '../workspaces/workspaces.contract.js';
import { recognisedBy } from './domain/find-headers.js';
import type { Import } from './domain/import.js';
import type { TableFacts } from './domain/row-plan.js';
import { ImportFiles } from './import-files.js';
import { ImportRepository } from './import.repository.js';
import { calendarAt, calendarOptions, OpenCalendar } from './open-calendar.js';
import { openTable, type OpenTable } from './open-table.js';

/** Opens the table of an import, as its columns were meant. */
@Injectable()
export class ImportTables {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly files: ImportFiles,
    private readonly workspaces: Workspaces,
  ) {}

  /** Lets `work` read the rows; what they need is gone when it ends. */
  open<T>(of: Import, work: (table: OpenTable) => Promise<T>): Promise<T> {
    return this.files.read(of, async (path) => work(await this.tableAt(path, of)));
  }

  private async tableAt(path: string, of: Import): Promise<OpenTable> {
    const { detected, options, createdAt, workspaceId, locale } = of;
    const source = of.source as TableSource | null;
    if (source === null) {
      const { timeZone } = await this.workspaces.facts(workspaceId);
      const contents = await calendarAt(path, calendarOptions(options, timeZone, createdAt));
      return new OpenCalendar(contents, locale);
    }
    const facts = await this.facts(of);
    return openTable({ path, source, headerRow: detected.headerRow, facts, locale });
  }

  private async facts(of: Import): Promise<TableFacts> {
    const { detected, kind, columns, options, workspaceId } = of;
    if (kind === null) throw new Error('what its rows are is not told');
    const { timeZone } = await this.workspaces.facts(workspaceId);
    return {
      kind,
      headers: detected.headers,
      columns,
      options,
      recognised: recognisedBy(detected, kind),
      language: detected.language,
      separator: detected.separator,
      timeZone,
      // The same figures, imported once more, are the same readings: of the moment at which they came first.
      seenAt: await this.db.run(of, () => this.imports.firstSeen(of)),
      readText: detected.separator === null ? (text) => text : readHarmlessText,
    };
  }
}
