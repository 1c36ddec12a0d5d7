import { expect, it } from '@jest/globals';

import { readTable } from '../../../../test/support/read-table.js';

it('a post of a list is what the API takes, with whose account it appeared on', async () => {
  const eventId = '0198c1c2-0000-7000-8000-000000000001';
  const { records, rows } = await readTable(
    [
      'Compte;Plateforme;Type;Lien;Date;Heure;Légende;Influenceur',
      '@lea;Instagram;Carrousel;https://www.instagram.com/p/C9x/;28/03/2026;21h30;"Quelle soirée ! ""Allez"" 🏉";Léa Martin',
      ';;Story;;28/03/2026;;;Léa Martin',
    ].join('\n'),
    { kind: 'posts', options: { eventId, platform: 'instagram' } },
  );
  expect(records).toEqual([
    {
      influencer: { name: 'Léa Martin' },
      account: { handle: '@lea' },
      platform: 'instagram',
      format: 'carousel',
      url: 'https://www.instagram.com/p/C9x/',
      publishedAt: '2026-03-28T20:30:00.000Z',
      caption: 'Quelle soirée ! "Allez" 🏉',
      eventId,
    },
    {
      influencer: { name: 'Léa Martin' },
      platform: 'instagram',
      format: 'story',
      publishedAt: '2026-03-27T23:00:00.000Z',
      eventId,
    },
  ]);
  expect(rows[1]?.warnings).toMatchObject([{ column: 'Date', code: 'day_taken_as_start' }]);
});
