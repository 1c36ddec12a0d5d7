import { type Archive, openArchive } from './archive.js';
import type { TableRows } from '../../kernel/table.js';
import { UnreadableFile } from './unreadable-file.js';
import { type SheetContext, sheetRows } from './xlsx-sheet.js';
import { sharedStringsOf } from './xlsx-strings.js';
import { timeStylesOf } from './xlsx-styles.js';
import { type Workbook, workbookOf } from './xlsx-workbook.js';

/** The names of the sheets that a person sees in an Excel file, in its order. */
export const xlsxSheets = async (path: string): Promise<string[]> => {
  const archive = await openArchive(path);
  try {
    const { sheets } = await workbookOf(archive);
    return sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  } finally {
    archive.close();
  }
};

const contextOf = async (archive: Archive, workbook: Workbook): Promise<SheetContext> => {
  const { strings, styles, countsFrom1904 } = workbook;
  return {
    strings: strings === null ? [] : await sharedStringsOf(await archive.read(strings)),
    timeStyles: styles === null ? new Set() : await timeStylesOf(await archive.read(styles)),
    countsFrom1904,
  };
};

/**
 * The rows of one sheet of an Excel file, read as they are asked for. A merged cell holds its value at
 * its first place; errors such as `#N/A` are null; a percentage is the quotient that it stands for;
 * dates and times are as on the wall (`wallTimeOf`).
 */
export async function* xlsxRows(path: string, sheet: string): TableRows {
  const archive = await openArchive(path);
  try {
    const workbook = await workbookOf(archive);
    const found = workbook.sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new UnreadableFile('file_not_a_table', { sheet });
    const context = await contextOf(archive, workbook);
    yield* sheetRows(await archive.read(found.part), context);
  } finally {
    archive.close();
  }
}
