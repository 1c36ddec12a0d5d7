import { describe, expect, it } from '@jest/globals';

import { readTable, type Told } from '../../../../test/support/read-table.js';

const first = async (table: string, options: Told['options'] = {}) =>
  (await readTable(table, { kind: 'posts', options })).records[0];

describe('the platform of a post', () => {
  it('is that of its row, then of its address, then of the table', async () => {
    const table = 'Plateforme;Lien;Format\nTikTok;https://www.instagram.com/p/C9x/;photo';
    expect(await first(table, { platform: 'x' })).toMatchObject({ platform: 'tiktok' });
    const address = 'Lien;Format\nhttps://www.instagram.com/p/C9x/;photo';
    expect(await first(address, { platform: 'x' })).toMatchObject({ platform: 'instagram' });
    expect(await first('ID du post;Format\n12;photo', { platform: 'x' })).toMatchObject({
      platform: 'x',
    });
  });

  it('is the web where a site is no platform and nobody says otherwise', async () => {
    const table = 'Lien;Format\nhttps://blog.example/a;article';
    expect(await first(table)).toMatchObject({ platform: 'web' });
    expect(await first(table, { platform: 'other' })).toMatchObject({ platform: 'other' });
  });
});

it('the format of a post is that of its row, then of its address, then of the table', async () => {
  const reel = 'https://www.instagram.com/reel/C9x/';
  expect(await first(`Lien;Format\n${reel};vidéo`)).toMatchObject({ format: 'video' });
  expect(await first(`Lien;Format\n${reel};`, { format: 'photo' })).toMatchObject({
    format: 'reel',
  });
  expect(await first('ID du post;Format\n12;', { format: 'photo' })).toMatchObject({
    format: 'photo',
  });
});
