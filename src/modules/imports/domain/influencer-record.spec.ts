import { describe, expect, it } from '@jest/globals';

import { readTable } from '../../../../test/support/read-table.js';

describe('a person of a list', () => {
  it('is what the API takes', async () => {
    const { records } = await readTable(
      [
        'Nom;Prénom;Thème;E-mail;Téléphone;Mobile;Langue;Région;Agence;Mail agent;Tags;Remarques',
        'Martin;Léa;Cuisine;lea@example.org;05 61 00 00 00;06 12 34 56 78;français;Occitanie;Plume;a@plume.example;derby, vip;"Aime le rugby.\nVient à deux."',
      ].join('\n'),
      { kind: 'influencers' },
    );
    expect(records).toEqual([
      {
        name: 'Léa Martin',
        field: 'food',
        email: 'lea@example.org',
        phones: ['05 61 00 00 00', '06 12 34 56 78'],
        locale: 'fr',
        region: 'Occitanie',
        agent: { name: 'Plume', email: 'a@plume.example' },
        tags: ['derby', 'vip'],
        notes: 'Aime le rugby.\nVient à deux.',
      },
    ]);
  });

  it('says nothing of what is blank, so that nothing is cleared', async () => {
    const { records } = await readTable('Nom;E-mail;Téléphone\nLéa;;-', { kind: 'influencers' });
    expect(records).toEqual([{ name: 'Léa' }]);
  });

  it('has the first of several addresses as the main one', async () => {
    const { records } = await readTable(
      'Nom;E-mail;Autres e-mails\nLéa;"a@example.org, b@example.org";c@example.org',
    );
    expect(records).toEqual([
      {
        name: 'Léa',
        email: 'a@example.org',
        emails: ['a@example.org', 'b@example.org', 'c@example.org'],
      },
    ]);
  });

  it('has no field of influence of which nobody was sure, and a person is told', async () => {
    const { records, rows } = await readTable('Nom;Thème\nLéa;Apiculture', { kind: 'influencers' });
    expect(records).toEqual([{ name: 'Léa' }]);
    expect(rows[0]?.warnings).toMatchObject([{ code: 'choice_taken_as', column: 'Thème' }]);
  });
});
