import { describe, expect, it } from '@jest/globals';

import { readTable } from '../../../../test/support/read-table.js';
import { putAt, recordOf } from './record-parts.js';

describe('a record by dotted names', () => {
  it('is put together', () => {
    expect(recordOf({ title: 'A', 'venue.name': 'B', 'venue.city': 'C', seats: 0 })).toEqual({
      title: 'A',
      venue: { name: 'B', city: 'C' },
      seats: 0,
    });
  });

  it('leaves out what is not said, with the parts of which nothing is', () => {
    expect(recordOf({ title: undefined, 'venue.name': undefined })).toEqual({});
  });

  it('replaces what is no part', () => {
    const record = { venue: 'Stade' };
    putAt(record, 'venue.name', 'Stade');
    expect(record).toEqual({ venue: { name: 'Stade' } });
  });
});

describe('the name of a person', () => {
  it.each([
    ['Nom;Prénom\nMartin;Léa', 'Léa Martin'],
    ['Nom;Prénom\nMartin;', 'Martin'],
    ['Nom complet;Prénom;E-mail\nLéa Martin;Léa;a@example.org', 'Léa Martin'],
    ['Nom complet;Prénom;E-mail\n;Léa;a@example.org', 'Léa'],
  ])('%j is %s', async (table, name) => {
    const { records } = await readTable(table, { kind: 'influencers' });
    expect(records).toEqual([expect.objectContaining({ name })]);
  });
});

it('what holds for a table is said of every row that says nothing else', async () => {
  const campaignId = '0198c1c2-0000-7000-8000-000000000001';
  const { records } = await readTable(
    'Lien;campaignId\nhttps://youtu.be/a;\nhttps://youtu.be/b;x',
    {
      kind: 'posts',
      options: { campaignId },
    },
  );
  expect(records).toMatchObject([{ campaignId }, { campaignId: 'x' }]);
});
