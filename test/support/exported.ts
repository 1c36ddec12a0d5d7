import { expect } from '@jest/globals';

import type { Cell } from '../../src/kernel/table.js';
import { readHarmlessText } from '../../src/platform/files/harmless-text.js';
import { readContent, rowsOfTable } from '../../src/platform/tables/table-file.js';
import type { TestApp, TestMember, TestWorkspace } from './app.js';
import { temporaryFiles } from './temporary-file.js';

/** A file that was given out, read back as an import reads it: every cell as text, null where nothing stands. */
export interface ExportedFile {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  readonly headers: Headers;
  readonly bytes: Buffer;
}

const textOf = (cell: Cell | undefined, isDelimited: boolean): string | null => {
  if (cell === null || cell === undefined) return null;
  return isDelimited && typeof cell === 'string' ? readHarmlessText(cell) : String(cell);
};

/** Asks for files of lists, and reads them with what reads the files of others. */
export const exportReader = () => {
  const onDisk = temporaryFiles();
  return async (
    app: TestApp,
    ws: TestWorkspace,
    member: Pick<TestMember, 'cookie'>,
    path: string,
  ): Promise<ExportedFile> => {
    const answer = await fetch(`${app.url}${ws.base}${path}`, {
      headers: { cookie: member.cookie },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, answer.status === 200 ? '' : String(bytes)]).toEqual([200, '']);
    const file = await onDisk(bytes);
    const content = await readContent(file);
    if (content.kind !== 'tables') throw new Error('an export is a table');
    const [source] = content.tables;
    if (source === undefined) throw new Error('an export has a table');
    const found: (string | null)[][] = [];
    for await (const { cells } of rowsOfTable(file, source)) {
      found.push(cells.map((cell) => textOf(cell, source.form === 'text')));
    }
    const columns = (found.shift() ?? []).map((name) => name ?? '');
    const rows = found.map((cells) =>
      Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null])),
    );
    return { columns, rows, headers: answer.headers, bytes };
  };
};
