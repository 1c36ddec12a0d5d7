import { describe, expect, it } from '@jest/globals';

import { readTable, type Told } from '../../../../test/support/read-table.js';

const skipped = async (table: string, told: Told = {}) =>
  (await readTable(table, told)).rows.map((row) => row.skipped);

describe('a row that is no row', () => {
  it('repeats the headers, where files were put one below the other', async () => {
    const table = 'Nom;E-mail;Notes\nLéa;lea@example.org;a\nNOM;e-mail *;\nZoé;;Nom';
    expect(await skipped(table)).toEqual([null, 'header', null]);
  });

  it('is blank', async () => {
    expect(await skipped('Nom;E-mail\n;\nLéa;')).toEqual([null]);
    expect(await skipped('Nom;E-mail\n\u00a0;" "\nLéa;')).toEqual([null]);
    expect(await skipped('Nom;E-mail\n\u200b;\nLéa;')).toEqual(['blank', null]);
  });

  it.each(['Total', 'TOTAUX :', 'Total général'])('is the sum of the others: %s', async (word) => {
    const table = `Date;Match;Lieu;Places\n28/03/2026;A;B;40\n;;;\n${word};;;40`;
    expect(await skipped(table)).toEqual([null, 'total']);
  });

  it('is no sum where it says who or when', async () => {
    expect(await skipped('Nom;E-mail;Abonnés\nTotal;total@example.org;12')).toEqual([null]);
    expect(await skipped('Nom;E-mail;Abonnés\nTotal;;')).toEqual([null]);
  });

  it('is of a known export the sum where its mark stands, and nowhere else', async () => {
    const table =
      'Content,Video title,Video publish time,Views\nTotal,,,11\nt7mySEamkKQ,Total,"Mar 30, 2026",11';
    expect(await skipped(table)).toEqual(['total', null]);
  });

  it('counts a shorter time than since publication', async () => {
    const header =
      'Post ID,Account username,Publish time,Permalink,Post type,Date,Reach,Likes,Saves';
    const row = (id: string, period: string) =>
      `${id},lea,03/25/2025 22:00,https://www.instagram.com/p/${id}/,IG reel,${period},75,10,0`;
    expect(
      await skipped(
        [
          header,
          row('1', 'Lifetime'),
          row('2', '03/26/2025'),
          row('3', 'Global'),
          row('4', ''),
        ].join('\n'),
      ),
    ).toEqual([null, 'period', null, null]);
  });
});
