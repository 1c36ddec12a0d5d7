import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';

const FILE = join(import.meta.dirname, '../../fixtures/facebook-brand-posts/dataset_Facebook.csv');

interface Row {
  readonly index: number;
  readonly type: string;
  readonly publishedAt: string;
  readonly reach: number | null;
  readonly impressions: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly interactions: number | null;
}

const FORMATS: Record<string, string> = {
  Photo: 'photo',
  Status: 'text',
  Link: 'article',
  Video: 'video',
};

const readRows = async (): Promise<Row[]> => {
  const [head = '', ...lines] = (await readFile(FILE, 'utf8')).trim().split(/\r?\n/);
  const names = head.split(';');
  return lines.map((line, index) => {
    const cells = line.split(';');
    const cell = (name: string): string => cells[names.indexOf(name)]?.trim() ?? '';
    const count = (name: string): number | null => (cell(name) === '' ? null : Number(cell(name)));
    const [month, weekday, hour] = ['Month', 'Weekday', 'Hour'].map((name) => Number(cell(name)));
    return {
      index,
      type: cell('Type'),
      publishedAt: new Date(
        Date.UTC(2014, (month ?? 1) - 1, weekday, (hour ?? 1) - 1),
      ).toISOString(),
      reach: count('T_Reach'),
      impressions: count('T_Impression'),
      likes: count('like'),
      comments: count('comment'),
      shares: count('share'),
      interactions: count('T_Interactions'),
    };
  });
};

const sum = (values: (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const missing = (values: (number | null)[]): number =>
  values.filter((value) => value === null).length;

describe('the 500 posts of a real page', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let rows: Row[];
  let report: Body;
  let campaignId: string;
  const postIds: string[] = [];

  beforeAll(async () => {
    app = await startApp();
    ws = await app.workspace();
    rows = await readRows();
    const campaign = await ws.api.create('/campaigns', {
      name: 'Page 2014',
      startsOn: '2014-01-01',
      endsOn: '2014-12-31',
    });
    campaignId = campaign.id;
    const { id: influencerId } = await ws.api.create('/influencers', {
      name: 'La marque',
      field: 'business',
      accounts: [{ platform: 'facebook', handle: 'la.marque.exemple', followers: 139441 }],
    });
    for (const row of rows) {
      const post = await ws.api.create('/posts', {
        influencerId,
        campaignId,
        platform: 'facebook',
        format: FORMATS[row.type],
        externalId: `fb-2014-${row.index + 1}`,
        publishedAt: row.publishedAt,
      });
      postIds.push(post.id);
    }
    const readings = rows.map((row) => ({
      post: { platform: 'facebook', externalId: `fb-2014-${row.index + 1}` },
      capturedAt: '2015-01-15T12:00:00Z',
      provenance: 'platform_export',
      metrics: {
        reach: row.reach,
        impressions: row.impressions,
        likes: row.likes,
        comments: row.comments,
        shares: row.shares,
      },
    }));
    const answer = await ws.api.post('/metrics', { readings });
    expect(answer).toMatchObject({
      status: 200,
      body: { accepted: 500, duplicates: 0, unmatched: 0, rejected: [] },
    });
    report = await ws.api.read(`/reports/reach?campaignId=${campaignId}`);
  });
  afterAll(() => app.close());

  it('is the file that it should be', () => {
    expect(rows).toHaveLength(500);
    expect(sum(rows.map((row) => row.reach))).toBe(6_951_680);
    expect(sum(rows.map((row) => row.impressions))).toBe(14_792_974);
  });

  it('reports the file’s own sums', () => {
    expect(report.totals).toMatchObject({
      posts: 500,
      influencers: 1,
      grossReach: 6_951_680,
      impressions: 14_792_974,
      likes: 88_795,
      comments: 3_741,
      shares: 13_524,
      engagements: 106_060,
      views: null,
      clicks: null,
    });
    expect(report.totals.engagements).toBe(sum(rows.map((row) => row.interactions)));
  });

  it('keeps unknown cells unknown', () => {
    for (const [name, cell] of [
      ['likes', 'likes'],
      ['shares', 'shares'],
      ['comments', 'comments'],
      ['reach', 'reach'],
      ['impressions', 'impressions'],
    ] as const) {
      const total = report.provenance[name];
      expect({ name, postsWithout: total.postsWithout }).toEqual({
        name,
        postsWithout: missing(rows.map((row) => row[cell])),
      });
    }
    expect(report.provenance.likes.postsWithout).toBe(1);
    expect(report.provenance.shares.postsWithout).toBe(4);
    expect(report.provenance.views).toMatchObject({ value: null, postsWithout: 500 });
  });

  it('says that every figure was measured, by export', () => {
    expect(report.provenance.reach).toMatchObject({
      measuredShare: 1,
      byProvenance: { platform_export: 6_951_680 },
    });
  });

  it('does not add one account’s reach up for people', () => {
    const largest = Math.max(...rows.map((row) => row.reach ?? 0));
    expect(report.totals.netReach).toMatchObject({ low: largest, best: largest, high: 6_951_680 });
  });

  it('can trace each total to its posts', async () => {
    const posts = await ws.api.all(`/reports/reach/posts?campaignId=${campaignId}&limit=200`);
    expect(posts).toHaveLength(500);
    expect(sum(posts.map((post) => post.figures.reach?.value ?? null))).toBe(6_951_680);
    const [first] = posts;
    expect((await ws.api.read(`/posts/${first.postId}/readings`)).items[0].provenance).toBe(
      'platform_export',
    );
  });

  it('breaks down into parts that add up', () => {
    for (const part of ['byInfluencer', 'byPlatform', 'byFormat']) {
      expect({ part, reach: sum(report[part].map((row: Body) => row.grossReach)) }).toEqual({
        part,
        reach: 6_951_680,
      });
      expect({ part, engagements: sum(report[part].map((row: Body) => row.engagements)) }).toEqual({
        part,
        engagements: 106_060,
      });
    }
  });

  it('ends its timeline where the totals stand', () => {
    expect(report.timeline.at(-1)).toMatchObject({
      posts: 500,
      grossReach: 6_951_680,
      engagements: 106_060,
    });
  });

  it('warns of impressions below reach, which this page has four times, and rejects nothing', async () => {
    const inverted = rows.filter(
      (row) => row.impressions !== null && row.reach !== null && row.impressions < row.reach,
    );
    expect(inverted).toHaveLength(4);
    for (const row of inverted) {
      const figures = await ws.api.read(`/posts/${postIds[row.index]}/figures`);
      expect(figures.warnings.map((warning: { code: string }) => warning.code)).toContain(
        'impressions_below_reach',
      );
    }
  });

  it('is the same when the whole file is sent again', async () => {
    const readings = rows.map((row) => ({
      post: { id: postIds[row.index] },
      capturedAt: '2015-01-15T12:00:00Z',
      provenance: 'platform_export',
      metrics: {
        reach: row.reach,
        impressions: row.impressions,
        likes: row.likes,
        comments: row.comments,
        shares: row.shares,
      },
    }));
    expect((await ws.api.post('/metrics', { readings })).body).toMatchObject({
      accepted: 0,
      duplicates: 500,
    });
    const again = await ws.api.read(`/reports/reach?campaignId=${campaignId}`);
    expect(again.totals).toEqual(report.totals);
  });
});
