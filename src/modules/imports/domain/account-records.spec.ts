import { describe, expect, it } from '@jest/globals';

import { readTable, type Told } from '../../../../test/support/read-table.js';

const read = async (table: string, told: Told = {}) => {
  const { rows } = await readTable(table, { kind: 'influencers', ...told });
  return {
    accounts: rows.map(({ record }) => record?.['accounts']),
    warnings: rows.flatMap(({ warnings }) => warnings),
  };
};

describe('the accounts of a person', () => {
  it('stand in columns of their platform', async () => {
    const { accounts } = await read(
      'Nom;Instagram;Abonnés Instagram;TikTok;Lien TikTok\nLéa;@lea;12,4k;lea.t;tiktok.com/@lea.t',
    );
    expect(accounts).toEqual([
      [
        { platform: 'instagram', handle: '@lea', followers: 12_400 },
        { platform: 'tiktok', handle: 'lea.t', url: 'https://tiktok.com/@lea.t' },
      ],
    ]);
  });

  it('may be several on one platform, in the same order in each column', async () => {
    const { accounts } = await read(
      'name;accounts.x.handle;accounts.x.followers\nLéa;"a; b";"""""; 30"',
    );
    expect(accounts).toEqual([
      [
        { platform: 'x', handle: 'a' },
        { platform: 'x', handle: 'b', followers: 30 },
      ],
    ]);
  });

  it('are read of an address where no handle is told', async () => {
    const { accounts } = await read('Nom;Lien Instagram\nLéa;www.instagram.com/lea/');
    expect(accounts).toEqual([
      [
        {
          platform: 'instagram',
          handle: 'www.instagram.com/lea/',
          url: 'https://www.instagram.com/lea/',
        },
      ],
    ]);
  });

  it.each(['Nom;Instagram\nLéa;non', 'Nom;Instagram\nLéa;-', 'Nom;E-mail\nLéa;'])(
    'are not told where %j',
    async (table) => expect((await read(table)).accounts).toEqual([undefined]),
  );
});

describe('the one account of a row', () => {
  it('has its platform in a column, or told for the table', async () => {
    const columns = await read('Nom;Réseau;Pseudo;Abonnés\nLéa;Insta;@lea;3 200\nZoé;Twitch;zoe;');
    expect(columns.accounts).toEqual([
      [{ platform: 'instagram', handle: '@lea', followers: 3200 }],
      [{ platform: 'twitch', handle: 'zoe' }],
    ]);
    const told = await read('Nom;Pseudo\nLéa;@lea', { options: { platform: 'tiktok' } });
    expect(told.accounts).toEqual([[{ platform: 'tiktok', handle: '@lea' }]]);
  });

  it('has its platform in its address', async () => {
    const { accounts } = await read('Nom;Profil\nLéa;https://www.twitch.tv/lea');
    expect(accounts).toEqual([[{ platform: 'twitch', handle: 'https://www.twitch.tv/lea' }]]);
  });

  it('is left out where nobody says on which platform, and that is told', async () => {
    const { accounts, warnings } = await read('Nom;Pseudo\nLéa;@lea');
    expect(accounts).toEqual([undefined]);
    expect(warnings).toMatchObject([
      { column: 'Pseudo', code: 'account_unclear', params: { text: '@lea' } },
    ]);
  });

  it('is the one that has these followers, where there is only one', async () => {
    const { accounts, warnings } = await read(
      'Nom;Instagram;TikTok;Abonnés\nLéa;@lea;;3200\nZoé;@zoe;zoe;99\nMax;;;5',
    );
    expect(accounts).toEqual([
      [{ platform: 'instagram', handle: '@lea', followers: 3200 }],
      [
        { platform: 'instagram', handle: '@zoe' },
        { platform: 'tiktok', handle: 'zoe' },
      ],
      undefined,
    ]);
    expect(warnings.map(({ code, params }) => [code, params['text']])).toEqual([
      ['account_unclear', 99],
      ['account_unclear', 5],
    ]);
  });

  it('does not cost a person their row where its followers cannot be read', async () => {
    const { accounts, warnings } = await read('Nom;Instagram;Abonnés Instagram\nLéa;@lea;beaucoup');
    expect(accounts).toEqual([[{ platform: 'instagram', handle: '@lea' }]]);
    expect(warnings).toMatchObject([{ code: 'cell_left_out', params: { text: 'beaucoup' } }]);
  });
});
