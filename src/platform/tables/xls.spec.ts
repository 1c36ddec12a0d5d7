import { describe, expect, it } from '@jest/globals';
import { CFB, utils, write, type WorkBook } from '@e965/xlsx';

import { placedRows } from '../../../test/support/table-rows.js';
import { temporaryFiles } from '../../../test/support/temporary-file.js';
import { xlsRows, xlsSheets } from './xls.js';

const onDisk = temporaryFiles();

const written = (book: WorkBook, bookType: 'biff8' | 'biff5' = 'biff8'): Buffer => {
  const bytes: unknown = write(book, { type: 'buffer', bookType });
  if (!Buffer.isBuffer(bytes)) throw new Error('The library did not write bytes.');
  return bytes;
};

const HEAD = ['Date de publication', 'Légende', 'Impressions', 'Taux', 'Sponsorisé'];
const ROW = [new Date(Date.UTC(2025, 2, 25, 22)), 'Zoé — « œuf » 15 €', 1_200, 0.0139, false];
const book = (): WorkBook => {
  const made = utils.book_new();
  const sheet = utils.aoa_to_sheet([['Page updates'], HEAD, [], ROW], { UTC: true });
  utils.book_append_sheet(made, sheet, 'Metrics');
  utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]), 'Hidden');
  utils.book_append_sheet(made, utils.aoa_to_sheet([[null, 2, null]]), 'Autres');
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
  return made;
};

/** A compound file, in which Windows keeps documents of any kind. */
const compoundFile = (streams: Readonly<Record<string, string>>): Buffer => {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) {
    CFB.utils.cfb_add(container, `/${name}`, Buffer.from(content, 'latin1'));
  }
  return CFB.write(container, { type: 'buffer' });
};

describe('an Excel file of the old form', () => {
  it('is read as it was meant', async () => {
    const path = await onDisk(written(book()));
    expect(await xlsSheets(path)).toEqual(['Metrics', 'Autres']);
    expect(await placedRows(xlsRows(path, 'Metrics'))).toEqual([
      [1, ['Page updates']],
      [2, HEAD],
      [4, ROW],
    ]);
    expect(await placedRows(xlsRows(path, 'Autres'))).toEqual([[1, [null, 2]]]);
  });

  it('is read in the code page of its time', async () => {
    const sheet = utils.aoa_to_sheet([['Zo# #uf 15 #']]);
    const bytes = written(utils.book_new(sheet, 'Sheet'), 'biff5');
    // The library itself writes no accents in this form.
    Buffer.from('Zo\xe9 \x9cuf 15 \x80', 'latin1').copy(bytes, bytes.indexOf('Zo#'));
    const rows = await placedRows(xlsRows(await onDisk(bytes), 'Sheet'));
    expect(rows).toEqual([[1, ['Zoé œuf 15 €']]]);
  });

  it('has emoji, and nothing where a formula failed or a text is empty', async () => {
    const sheet = utils.aoa_to_sheet([['🎬 שלום', null, '', 'end']]);
    sheet['B1'] = { t: 'e', v: 0x2a };
    const path = await onDisk(written(utils.book_new(sheet, 'Sheet')));
    expect(await placedRows(xlsRows(path, 'Sheet'))).toEqual([[1, ['🎬 שלום', null, null, 'end']]]);
  });

  it('counts from 1904 where it says so', async () => {
    const sheet = utils.aoa_to_sheet([[44_279.5, 44_279.5]]);
    sheet['A1'].z = 'yyyy-mm-dd hh:mm';
    const made = utils.book_new(sheet, 'Sheet');
    made.Workbook = { WBProps: { date1904: true } };
    const path = await onDisk(written(made));
    expect(await placedRows(xlsRows(path, 'Sheet'))).toEqual([
      [1, [new Date('2025-03-25T12:00:00Z'), 44_279.5]],
    ]);
  });

  it('must have the sheet that is asked for', async () => {
    const rows = placedRows(xlsRows(await onDisk(written(book())), 'Other'));
    await expect(rows).rejects.toMatchObject({
      code: 'file_not_a_table',
      params: { sheet: 'Other' },
    });
  });
});

describe('an Excel file of the old form that cannot be read', () => {
  it('is damaged when it was cut off', async () => {
    const whole = written(book());
    for (const share of [0.02, 0.3, 0.6, 0.9]) {
      const cut = xlsSheets(await onDisk(whole.subarray(0, whole.length * share)));
      await expect(cut).rejects.toMatchObject({ code: 'file_damaged' });
    }
  });

  it.each(['', '<html><table><tr><td>1</td></tr></table>', 'a\tb\n1\t2\n'])(
    'is damaged when it is something else: %j',
    async (text) => {
      const read = xlsSheets(await onDisk(Buffer.from(text)));
      await expect(read).rejects.toMatchObject({ code: 'file_damaged' });
    },
  );

  it('is encrypted when it is the shell of a new one with a password', async () => {
    // MS-OFFCRYPTO 2.3.4.10: version 4.4, then XML.
    const info = '\x04\0\x04\0\x40\0\0\0<?xml version="1.0"?><encryption/>';
    const shell = compoundFile({ EncryptionInfo: info, EncryptedPackage: 'secret'.repeat(1_000) });
    const read = xlsSheets(await onDisk(shell));
    await expect(read).rejects.toMatchObject({ code: 'file_encrypted' });
  });

  it('is encrypted when its own records say so', async () => {
    const bytes = written(book());
    // In place of the record after the first comes the one that holds the key (MS-XLS 2.4.117).
    const first = bytes.indexOf(Buffer.from('090810000006', 'hex'));
    Buffer.from('2f0002000000', 'hex').copy(bytes, first + 20);
    const read = xlsSheets(await onDisk(bytes));
    await expect(read).rejects.toMatchObject({ code: 'file_encrypted' });
  });

  it('is no table when it is a document', async () => {
    const read = xlsSheets(await onDisk(compoundFile({ WordDocument: 'text'.repeat(1_000) })));
    await expect(read).rejects.toMatchObject({ code: 'file_not_a_table' });
  });

  it('is too large beyond what is read at once', async () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024 + 1);
    const read = xlsSheets(await onDisk(bytes));
    await expect(read).rejects.toMatchObject({ code: 'file_too_large', params: { megabytes: 5 } });
  });
});
