import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { utils, write } from '@e965/xlsx';

import type { TestApp, TestWorkspace } from '../../support/app.js';
import { travel } from './journey.js';
import { csv, withLea } from './platform-files.js';

describe('exports of X and LinkedIn', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    ({ app, ws } = await withLea());
  });
  afterAll(() => app.close());

  it('X analytics, content, and tweets of before', async () => {
    const content = csv(
      [
        'Post id',
        'Date',
        'Post text',
        'Post Link',
        'Impressions',
        'Likes',
        'Engagements',
        'Bookmarks',
        'Shares',
        'New follows',
        'Replies',
        'Reposts',
        'Profile visits',
        'Detail Expands',
        'URL Clicks',
        'Hashtag Clicks',
        'Permalink Clicks',
      ],
      [
        '1905000000000000001',
        'Sat, Mar 28, 2026',
        'Quel match',
        'https://x.com/lea_imaginaire/status/1905000000000000001',
        '1200',
        '10',
        '30',
        '1',
        '2',
        '0',
        '3',
        '4',
        '1',
        '2',
        '0',
        '0',
        '0',
      ],
      [
        '1905000000000000002',
        'Sun, Mar 29, 2026',
        'مرحبا',
        'https://x.com/lea_imaginaire/status/1905000000000000002',
        '200',
        '1',
        '3',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
        '0',
        '0',
        '0',
        '0',
      ],
      [
        '1905000000000000003',
        'Sun, Mar 29, 2026',
        '=1+1',
        'https://x.com/lea_imaginaire/status/1905000000000000003',
        '300',
        '1',
        '3',
        '0',
        '0',
        '0',
        '0',
        '0',
        '1',
        '0',
        '0',
        '0',
        '0',
      ],
    );
    await travel(app, ws, {
      file: { name: 'x.csv', content },
      kind: 'readings',
      format: 'x_content',
      planned: { create: 3 },
    });
    const tweets = csv(
      [
        'Tweet id',
        'Tweet permalink',
        'Tweet text',
        'time',
        'impressions',
        'engagements',
        'engagement rate',
        'retweets',
        'replies',
        'likes',
        'user profile clicks',
        'url clicks',
        'hashtag clicks',
        'detail expands',
        'permalink clicks',
        'app opens',
        'app installs',
        'follows',
        'email tweet',
        'dial phone',
        'media views',
        'media engagements',
      ],
      ...['1', '2', '3'].map((end) => [
        `160500000000000000${end}`,
        `https://twitter.com/lea_imaginaire/status/160500000000000000${end}`,
        'Ancien',
        '2022-12-20 19:00 +0000',
        '120.0',
        '3.0',
        '0.025',
        '1.0',
        '0.0',
        '2.0',
        '0.0',
        '0.0',
        '0.0',
        '0.0',
        '0',
        '0',
        '0',
        '0',
        '0',
        '0',
        '0',
        '0',
      ]),
    );
    await travel(app, ws, {
      file: { name: 'tweets.csv', content: tweets },
      kind: 'readings',
      format: 'x_tweets',
      planned: { create: 3 },
    });
  });

  it.each(['biff8', 'xlsx'] as const)(
    'LinkedIn, a page’s content, as %s: the second sheet, headed in its second row',
    async (bookType) => {
      const book = utils.book_new();
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([['Aggregated'], ['Date', 'Impressions (organic)'], ['03/01/2026', 4]]),
        'Metrics',
      );
      const posts = [1, 2, 3].map((n) => [
        `Un post ${n}`,
        `https://www.linkedin.com/feed/update/urn:li:activity:71000000000000000${n}0`,
        'Organic',
        '03/25/2026',
        1000 + n,
        12,
        0.012,
        -1,
        3,
        2,
        0,
        0.016,
      ]);
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ['All posts of the page'],
          [
            'Post title',
            'Post link',
            'Post type',
            'Created date',
            'Impressions',
            'Clicks',
            'Click through rate (CTR)',
            'Likes',
            'Comments',
            'Reposts',
            'Follows',
            'Engagement rate',
          ],
          ...posts,
        ]),
        'All posts',
      );
      const content = Uint8Array.from(write(book, { type: 'buffer', bookType }) as Buffer);
      const checked = await travel(app, ws, {
        file: { name: `page_content.${bookType === 'biff8' ? 'xls' : 'xlsx'}`, content },
        kind: 'readings',
        format: 'linkedin_posts',
        planned: { create: 3 },
      });
      expect(checked.detected).toMatchObject({ table: 'All posts', rows: 3, encoding: null });
    },
  );
});
