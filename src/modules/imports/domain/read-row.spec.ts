import { describe, expect, it } from '@jest/globals';

import { readTable } from '../../../../test/support/read-table.js';

describe('a row', () => {
  it('is found again by its line, also below cells of several lines', async () => {
    const { rows } = await readTable('Nom;Notes;E-mail\nLéa;"a\nb";\n\nZoé;;');
    expect(rows.map(({ place }) => place)).toEqual([2, 5]);
  });

  it('in which nothing is read says nothing', async () => {
    const { rows } = await readTable('Nom;E-mail;Pointure\n;;38\nLéa;;38', { kind: 'influencers' });
    expect(rows.map(({ skipped, record }) => [skipped, record !== null])).toEqual([
      ['says_nothing', false],
      [null, true],
    ]);
  });

  it('that is refused is told all that is wrong with it at once', async () => {
    const { rows } = await readTable('Titre;Date;Places;Lieu\nA;bientôt;-3;B', { kind: 'events' });
    expect(rows[0]).toMatchObject({ record: null, rowKey: null, isTotal: false, isBlank: false });
    expect(rows[0]?.issues.map(({ code }) => code)).toEqual([
      'number_below_zero',
      'date_unreadable',
    ]);
  });

  it('does not stop the others', async () => {
    const { rows } = await readTable('Titre;Date;Lieu\nA;bientôt;B\nC;28/03/2026;D');
    expect(rows.map(({ record }) => record !== null)).toEqual([false, true]);
  });

  it('tells what its columns add up to, and reach is none of them', async () => {
    const { rows } = await readTable('Lien;Vues;Portée\nhttps://youtu.be/a;3;2');
    expect(rows[0]?.sums).toEqual({ Vues: 3 });
  });
});
