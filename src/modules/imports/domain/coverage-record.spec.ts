import { describe, expect, it } from '@jest/globals';

import { readTable } from '../../../../test/support/read-table.js';

describe('a piece of a press review', () => {
  it('is what the API takes', async () => {
    const { records } = await readTable(
      [
        'Date;Type;Média;Titre;Lien;Émission;Journaliste;Durée;Audience;Tonalité',
        '29/03/2026 20:00;Télé;Chaîne Sud;Le derby;;Le 20 heures;Inès Laurent;0:01:30;120 000;positif',
      ].join('\n'),
    );
    expect(records).toEqual([
      {
        kind: 'tv',
        outlet: 'Chaîne Sud',
        title: 'Le derby',
        publishedAt: '2026-03-29T18:00:00.000Z',
        place: 'Le 20 heures',
        author: 'Inès Laurent',
        durationSeconds: 90,
        audience: 120_000,
        sentiment: 'positive',
      },
    ]);
  });

  it('is on the web where it has an address and no column says otherwise', async () => {
    const web = await readTable('Date;Média;Titre;Lien\n29/03/2026;A;B;https://a.example/b');
    expect(web.records).toMatchObject([{ kind: 'web' }]);
    const paper = await readTable('Date;Média;Titre\n29/03/2026;A;B', { kind: 'coverage' });
    expect(paper.records[0]).not.toHaveProperty('kind');
  });
});
