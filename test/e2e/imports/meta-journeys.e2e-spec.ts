import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { TestApp, TestWorkspace } from '../../support/app.js';
import { travel } from './journey.js';
import { csv, withLea } from './platform-files.js';

const INSTAGRAM = [
  ...['Post ID', 'Account ID', 'Account username', 'Account name', 'Description', 'Duration (sec)'],
  ...['Publish time', 'Permalink', 'Post type', 'Data comment', 'Date', 'Views', 'Reach', 'Likes'],
  ...['Shares', 'Follows', 'Comments', 'Saves'],
];

const instagram = (id: string, handle: string, code: string, type: string, figures: string[]) => [
  ...[id, '17841461342735919', handle, 'Léa', `Quel match !\n"Allez" 🏉 #${code}`, '0'],
  ...['03/25/2026 22:00', `https://www.instagram.com/p/${code}/`, type, '', 'Lifetime', ...figures],
];

describe('exports of Meta Business Suite', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    ({ app, ws } = await withLea());
  });
  afterAll(() => app.close());

  it('Meta Business Suite, Instagram posts: the last row of a post counts, posts of known accounts are logged', async () => {
    const content =
      '\uFEFF' +
      csv(
        INSTAGRAM,
        instagram('17960320052859139', 'lea.imaginaire', 'DHpmj9euOPy', 'IG carousel', [
          '145',
          '75',
          '10',
          '1',
          '0',
          '0',
          '0',
        ]),
        instagram('17960320052859139', 'lea.imaginaire', 'DHpmj9euOPy', 'IG carousel', [
          '150',
          '80',
          '11',
          '1',
          '0',
          '0',
          '0',
        ]),
        instagram('17960320052859140', 'lea.imaginaire', 'DHpmj9euOPz', 'IG image', [
          '90',
          '60',
          '5',
          '',
          '0',
          '2',
          '1',
        ]),
        instagram('17960320052859141', 'quelquun.dautre', 'DHpmj9euOQa', 'IG image', [
          '20',
          '10',
          '1',
          '0',
          '0',
          '0',
          '0',
        ]),
        instagram('1.79603E+16', 'lea.imaginaire', 'DHpmj9euOQb', 'IG image', [
          '20',
          '10',
          '1',
          '0',
          '0',
          '0',
          '0',
        ]),
      );
    const checked = await travel(app, ws, {
      file: { name: 'Mar-01-2026_Mar-31-2026.csv', content },
      kind: 'readings',
      format: 'meta_instagram_posts',
      planned: { create: 3, skip: 1, refuse: 1 },
    });
    expect(checked.detected).toMatchObject({ encoding: 'utf-8', separator: ',', rows: 5 });
    const codes = (row: number) =>
      checked.rows.items[row - 1].issues.map(({ code }: { code: string }) => code);
    expect(codes(1)).toContain('later_row_counts');
    expect(codes(4)).toContain('post_not_logged');
    expect(checked.rows.items[4]).toMatchObject({
      fate: 'refuse',
      place: 10,
      issues: [expect.objectContaining({ column: 'Post ID', code: 'id_bent_by_spreadsheet' })],
    });
    expect(checked.notes.map(({ code }: { code: string }) => code)).toContain('zone_assumed');
  });

  it('Meta Business Suite, Instagram stories', async () => {
    const content = csv(
      [
        'Post ID',
        'Account username',
        'Description',
        'Publish time',
        'Permalink',
        'Post type',
        'Date',
        'Views',
        'Reach',
        'Likes',
        'Replies',
        'Link clicks',
        'Navigation',
      ],
      [
        '17933202951319110',
        'lea.imaginaire',
        'Story promo',
        '06/29/2026 21:04',
        'https://www.instagram.com/stories/lea.imaginaire/3921',
        'IG story',
        'Lifetime',
        '280',
        '238',
        '4',
        '0',
        '2',
        '251',
      ],
      [
        '17933202951319111',
        'lea.imaginaire',
        '',
        '06/29/2026 22:04',
        '',
        'IG story',
        'Lifetime',
        '80',
        '38',
        '',
        '0',
        '',
        '51',
      ],
      [
        '17933202951319112',
        'lea.imaginaire',
        '',
        '06/30/2026 22:04',
        '',
        'IG story',
        'Lifetime',
        '70',
        '30',
        '',
        '0',
        '',
        '50',
      ],
    );
    await travel(app, ws, {
      file: { name: 'stories.csv', content },
      kind: 'readings',
      format: 'meta_instagram_stories',
      planned: { create: 3 },
    });
  });

  it('Meta Business Suite, Facebook posts: of nobody’s account here, so the figures wait', async () => {
    const head = [
      'Post ID',
      'Page ID',
      'Page name',
      'Title',
      'Description',
      'Duration (sec)',
      'Publish time',
      'Permalink',
      'Post type',
      'Date',
      'Views',
      'Reach',
      'Reactions, Comments and Shares',
      'Reactions',
      'Comments',
      'Shares',
      'Total clicks',
    ];
    const row = (id: string, type: string) => [
      id,
      '1',
      'Une page',
      'Titre',
      '',
      '0',
      '03/25/2026 22:00',
      `https://www.facebook.com/page/posts/pfbid0${id}`,
      type,
      'Global',
      '1000',
      '800',
      '15',
      '10',
      '3',
      '2',
      '40',
    ];
    await travel(app, ws, {
      file: {
        name: 'facebook.csv',
        content: csv(
          head,
          row('122100000000000001', 'Photos'),
          row('122100000000000002', 'Reels'),
          row('122100000000000003', 'Links'),
        ),
      },
      kind: 'readings',
      format: 'meta_facebook_posts',
      planned: { create: 3 },
    });
  });
});
