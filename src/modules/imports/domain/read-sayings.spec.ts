import { describe, expect, it } from '@jest/globals';

import { readTable, readTableRows } from '../../../../test/support/read-table.js';

describe('what the cells of a row say', () => {
  it('is without what shields a text from spreadsheets', async () => {
    const { records } = await readTable("Nom;E-mail;Notes\nLéa;a@example.org;'=1+1\n'; 't Hart;;");
    expect(records).toMatchObject([{ notes: '=1+1' }, {}]);
  });

  it('of a spreadsheet is as it stands: nothing is shielded there', () => {
    const { records } = readTableRows(
      [
        { place: 1, cells: ['Nom', 'Notes'] },
        { place: 2, cells: ['Léa', "'=1+1"] },
      ],
      { kind: 'influencers' },
    );
    expect(records).toEqual([{ name: 'Léa', notes: "'=1+1" }]);
  });

  it('that cannot be read refuses the row, with the column and the text', async () => {
    const { rows } = await readTable('Nom;Places;E-mail\nLéa;deux;a@example.org', {
      kind: 'invitations',
    });
    expect(rows[0]).toMatchObject({
      record: null,
      skipped: null,
      issues: [
        {
          column: 'Places',
          field: 'partySize',
          code: 'number_unreadable',
          params: { text: 'deux' },
        },
      ],
    });
  });

  it('beside the figures of a post costs no reading where it cannot be read', async () => {
    const { rows } = await readTable(
      'Lien;Vues;Publié le;Format\nhttps://youtu.be/abc;12;bientôt;hologramme',
      { options: { capturedAt: '2026-04-01' } },
    );
    expect(rows[0]).toMatchObject({ record: { metrics: { views: 12 } }, post: null, issues: [] });
    expect(rows[0]?.warnings.map(({ code, column }) => [code, column])).toEqual([
      ['cell_left_out', 'Format'],
      ['cell_left_out', 'Publié le'],
    ]);
  });

  it('of a figure itself is never left out', async () => {
    const { rows } = await readTable('Lien;Vues;Portée\nhttps://youtu.be/abc;12;beaucoup');
    expect(rows[0]).toMatchObject({ record: null, issues: [{ code: 'number_unreadable' }] });
  });

  it('of the day of the figures gives its year to the other days', async () => {
    const header = 'Compte;Lien;Relevé le;Publié le;Vues';
    const row = '@lea;https://www.youtube.com/shorts/abcdefghijk;3 janvier;1 février;1';
    const { rows } = await readTable(`${header}\n${row}`, { seenAt: '2026-04-02T10:00:00Z' });
    expect(rows[0]).toMatchObject({
      record: { capturedAt: '2026-01-03T22:59:59.000Z' },
      post: { publishedAt: '2025-01-31T23:00:00.000Z' },
    });
    expect(rows[0]?.warnings).toContainEqual(
      expect.objectContaining({ code: 'day_taken_as_end', params: { day: '2026-01-03' } }),
    );
  });
});
