import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { ImportPace } from '../../../src/modules/imports/import-pace.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { bringFile } from '../../support/imports.js';
import { travel } from './journey.js';

const fixture = (path: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../../fixtures', path), 'utf8');

describe('real files', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    app = await startApp();
    app.get(ImportPace).atOnce = () => 100;
    ws = await app.workspace();
  });
  afterAll(() => app.close());

  const sums = async (): Promise<Record<string, string>> => {
    const owner = new Client({ connectionString: app.databaseUrl });
    await owner.connect();
    try {
      const { rows } = await owner.query<Record<string, string>>(
        `select count(*) as readings, sum(reach) as reach, sum(impressions) as impressions,
                sum(comments) as comments, sum(likes) as likes, count(likes) as "withLikes",
                sum(shares) as shares, count(shares) as "withShares"
           from unmatched_readings where workspace_id = $1`,
        [ws.id],
      );
      return rows[0] ?? {};
    } finally {
      await owner.end();
    }
  };

  it('a page’s posts of a year: every figure comes in, and a blank is not 0', async () => {
    const table = await fixture('facebook-brand-posts/dataset_Facebook.csv');
    const [head = '', ...lines] = table.trimEnd().split(/\r?\n/);
    // The set was published without the ids of its posts; its owner has them.
    const numbered = lines.map((line, n) => `${1_000_000 + n};${line}`);
    await travel(app, ws, {
      file: {
        name: 'dataset_Facebook.csv',
        content: [`Post;${head}`, ...numbered].join('\n'),
        kind: 'readings',
      },
      mapping: () => ({
        kind: 'readings',
        columns: {
          Post: 'post.externalId',
          T_Reach: 'metrics.reach',
          T_Impression: 'metrics.impressions',
          comment: 'metrics.comments',
          like: 'metrics.likes',
          share: 'metrics.shares',
        },
        options: { platform: 'facebook', capturedAt: '2015-01-31' },
      }),
      kind: 'readings',
      planned: { create: 500 },
      onceTaken: async () =>
        expect(await sums()).toEqual({
          readings: '500',
          reach: '6951680',
          impressions: '14792974',
          comments: '3741',
          likes: '88795',
          withLikes: '499',
          shares: '13524',
          withShares: '496',
        }),
    });
  });

  it('a channel by country: the row of totals is left out, and what its rows do not reach is told', async () => {
    const checked = await travel(app, ws, {
      file: {
        name: 'Table data.csv',
        content: await fixture('youtube-studio-export/Table data.csv'),
        kind: 'readings',
      },
      mapping: () => ({
        kind: 'readings',
        columns: { Geography: 'post.externalId', Views: 'metrics.views' },
        options: { platform: 'youtube', capturedAt: '2022-01-01' },
      }),
      kind: 'readings',
      // Namibia, New Caledonia and Somalia are written as "not available" is: as names of posts they say nothing.
      planned: { create: 198, skip: 1, refuse: 3 },
    });
    expect(checked.notes).toContainEqual(
      expect.objectContaining({
        column: 'Views',
        code: 'total_differs',
        detail: expect.stringMatching(/14344009.*15503810/),
      }),
    );
  });

  it.each(['Totals.csv', 'subscribers_geo.csv', 'Table data.csv'])(
    '%s of a channel alone is not taken for figures of posts: it asks what it is',
    async (name) => {
      const content = await fixture(`youtube-studio-export/${name}`);
      const brought = await bringFile(ws.api, { name, content });
      expect(brought).toMatchObject({ state: 'draft', detected: { format: null } });
    },
  );
});
