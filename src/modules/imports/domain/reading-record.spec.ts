import { describe, expect, it } from '@jest/globals';

import { readTable, type Told } from '../../../../test/support/read-table.js';

const read = async (table: string, told: Told = {}) =>
  (await readTable(table, { kind: 'readings', ...told })).rows;

const capturedAt = '2026-04-01T10:00:00Z';

describe('the post of a reading', () => {
  it('is named by our id, then by that of its platform, then by its address', async () => {
    const rows = await read(
      'post.id;Plateforme;ID du post;Lien;Vues\nabc;x;12;https://x.com/a/status/12;1\n;x;12;https://x.com/a/status/12;1\n;;;https://x.com/a/status/12;1',
      { options: { capturedAt } },
    );
    expect(rows.map(({ record }) => record?.['post'])).toEqual([
      { id: 'abc' },
      { platform: 'x', externalId: '12' },
      { url: 'https://x.com/a/status/12' },
    ]);
  });

  it('is refused where nothing names it, or an id of nobody knows which platform', async () => {
    const rows = await read('ID du post;Lien;Vues\n;;1\n12;;1');
    expect(rows.map(({ issues }) => issues)).toEqual([
      [{ column: null, field: null, code: 'post_not_named', params: {} }],
      [
        {
          column: 'ID du post',
          field: 'post.externalId',
          code: 'platform_missing',
          params: { text: '12' },
        },
      ],
    ]);
  });

  it('is logged where the row tells enough of it', async () => {
    const table =
      'Lien;Publié le;Légende;Vues\nhttps://www.instagram.com/lea/reel/C9x/;28/03/2026 21:00;Hop;1';
    const [row] = await read(table, { options: { capturedAt } });
    expect(row?.post).toEqual({
      platform: 'instagram',
      format: 'reel',
      url: 'https://www.instagram.com/lea/reel/C9x/',
      publishedAt: '2026-03-28T20:00:00.000Z',
      caption: 'Hop',
    });
  });

  it.each([
    [
      'its author',
      'Lien;Publié le;Format;Vues\nhttps://www.instagram.com/p/C9x/;28/03/2026;photo;1',
    ],
    ['its day', 'Lien;Compte;Format;Vues\nhttps://www.instagram.com/p/C9x/;@lea;photo;1'],
    [
      'its format',
      'Lien;Compte;Publié le;Vues\nhttps://www.instagram.com/p/C9x/;@lea;28/03/2026;1',
    ],
  ])('waits where the row does not tell %s', async (_, table) => {
    const [row] = await read(table, { options: { capturedAt } });
    expect(row).toMatchObject({ post: null, record: { metrics: { views: 1 } } });
  });
});

describe('a reading', () => {
  const table = 'Lien;Vues;J’aime\nhttps://youtu.be/abc;1 234;';

  it('keeps what is said, and nothing for what is not', async () => {
    const [row] = await read(table, { options: { capturedAt } });
    expect(row?.record).toEqual({
      post: { url: 'https://youtu.be/abc' },
      capturedAt: '2026-04-01T10:00:00.000Z',
      provenance: 'declared',
      metrics: { views: 1234 },
    });
  });

  it('without a figure is nothing to keep', async () => {
    const [row] = await read('Lien;Vues\nhttps://youtu.be/abc;--');
    expect(row).toMatchObject({ record: null, issues: [], skipped: 'says_nothing' });
  });

  it('is of the moment of its row, then of that of the table, then of the day of the export', async () => {
    const moments =
      'Lien;Vues;Relevé le\nhttps://youtu.be/a;1;01/03/2026 12:00\nhttps://youtu.be/b;1;';
    const captured = async (told: Told) =>
      (await read(moments, told)).map(({ record }) => record?.['capturedAt']);
    expect(await captured({ options: { capturedAt: '2026-03-20' } })).toEqual([
      '2026-03-01T11:00:00.000Z',
      '2026-03-20T22:59:59.000Z',
    ]);
    expect((await captured({ exportDay: '2026-03-31' }))[1]).toBe('2026-03-31T21:59:59.000Z');
  });

  it('is never later than the file, and the same whenever the file is read again', async () => {
    const today = 'Lien;Vues;Relevé le\nhttps://youtu.be/a;1;02/04/2026\nhttps://youtu.be/b;1;';
    const rows = await read(today, { seenAt: '2026-04-02T10:00:00Z' });
    expect(rows.map(({ record }) => record?.['capturedAt'])).toEqual([
      '2026-04-02T10:00:00.000Z',
      '2026-04-02T10:00:00.000Z',
    ]);
  });

  it('says where its figures come from', async () => {
    const said = await read('Lien;Vues;Provenance\nhttps://youtu.be/a;1;capture d’écran', {
      kind: 'readings',
    });
    expect(said[0]?.record).toMatchObject({ provenance: 'screenshot' });
    const told = await read(table, { options: { provenance: 'estimated' } });
    expect(told[0]?.record).toMatchObject({ provenance: 'estimated' });
  });

  it('of abbreviated figures is told to be rounded', async () => {
    const [row] = await read('Lien;Vues\nhttps://youtu.be/a;12,4k');
    expect(row?.record).toMatchObject({ quality: 'rounded', metrics: { views: 12_400 } });
  });

  it('keeps what its platform alone has, under whatever name', async () => {
    const [row] = await read(
      'post.id;metrics.views;extra.tap.forward;extra\nabc;1;3;"{""a"":{""b"":1}}"',
    );
    expect(row?.record).toMatchObject({ extra: { 'tap.forward': 3, a: { b: 1 } } });
  });

  it('has a key by which the same post at the same moment is known', async () => {
    const rows = await read(
      'Lien;Vues\nhttps://youtu.be/a;1\nhttps://youtu.be/a;2\nhttps://youtu.be/b;2',
    );
    const [first, second, third] = rows.map(({ rowKey }) => rowKey);
    expect(first).toBe(second);
    expect(first).not.toBe(third);
  });
});
