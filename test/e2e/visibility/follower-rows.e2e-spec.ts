import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { reading } from './sent.js';
import { linesOf, upload } from './uploading.js';

/** An answer of the API. */
type Body = Awaited<ReturnType<TestWorkspace['api']['read']>>;

const count = (account: object, capturedAt: string, followers: number, more: object = {}) => ({
  ...{ account, capturedAt, provenance: 'platform_api', metrics: { followers } },
  ...more,
});

describe('follower counts among the readings', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let influencerId: string;
  let id: string;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const fresh = async (): Promise<void> => {
    ws = await app.workspace();
    const accounts = [{ platform: 'instagram', handle: '@Lea.Eats' }];
    const lea = await ws.api.create('/influencers', { name: 'Léa', field: 'food', accounts });
    influencerId = lea.id;
    id = lea.accounts[0].id;
  };
  const send = async (...readings: unknown[]): Promise<Body> =>
    ws.api.create('/metrics', { readings });
  const account = async (): Promise<Body> =>
    (await ws.api.read(`/influencers/${influencerId}`)).accounts[0];
  const series = (): Promise<Body[]> =>
    ws.api.all(`/influencers/${influencerId}/accounts/${id}/follower-counts`);

  describe('are kept', () => {
    beforeAll(fresh);

    it('by id or by handle, in any order, the latest captured counts', async () => {
      const handle = { platform: 'instagram', handle: 'https://www.instagram.com/LEA.eats/' };
      const receipt = await send(
        count({ id: id.toUpperCase() }, '2026-03-03T08:00:00Z', 1_200),
        count(handle, '2026-03-02T08:00:00Z', 1_100, {
          ...{ provenance: 'screenshot', method: 'Stories 👀', quality: 'rounded' },
        }),
      );
      expect(receipt).toEqual({ accepted: 2, duplicates: 0, unmatched: 0, rejected: [] });
      expect(await account()).toMatchObject({
        ...{ followers: 1_200, followersAt: '2026-03-03T08:00:00.000Z' },
        ...{ followersProvenance: 'platform_api', followersMeasured: true },
      });
      expect(await series()).toMatchObject([
        { followers: 1_200, measured: true, method: null },
        { followers: 1_100, measured: false, method: 'Stories 👀', quality: 'rounded' },
      ]);
    });

    it('once: the same account, moment and source again is a duplicate', async () => {
      const again = count({ id }, '2026-03-03T08:00:00Z', 9);
      expect(await send(again, again)).toMatchObject({ accepted: 0, duplicates: 2 });
      const twice = count({ id }, '2026-03-04T08:00:00Z', 1_210);
      expect(await send(twice, twice)).toMatchObject({ accepted: 1, duplicates: 1 });
      expect((await account()).followers).toBe(1_210);
    });

    it('beside readings of posts, and in uploads', async () => {
      const { id: post } = await ws.api.create('/posts', {
        ...{ influencerId, platform: 'instagram', format: 'reel', externalId: 'r1' },
        publishedAt: '2026-03-05T08:00:00Z',
      });
      const rows = [reading({ id: post }), count({ id }, '2026-03-06T08:00:00Z', 1_300)];
      const headers = { 'content-encoding': 'gzip' };
      const { lines } = await upload(app, ws, gzipSync(linesOf(rows)), headers);
      expect(lines).toMatchObject([{ accepted: 2, rejected: [] }]);
      expect((await ws.api.read(`/posts/${post}/figures`)).followers).toEqual({
        ...{ value: 1_210, capturedAt: '2026-03-04T08:00:00.000Z' },
        ...{ provenance: 'platform_api', measured: true },
      });
    });

    it('and noted in the audit log, the batch and not its rows', async () => {
      const { items } = await ws.api.read('/audit-log?action=followers.received');
      expect(items.map(({ after }: Body) => after)).toEqual([
        { accepted: 1 },
        { accepted: 1 },
        { accepted: 2 },
      ]);
    });
  });

  describe('are refused row by row', () => {
    beforeAll(fresh);

    it.each([
      [
        'a foreign account',
        { id: '0198c0de-0000-7000-8000-000000000000' },
        {},
        'account_not_found',
      ],
      ['an unknown handle', { platform: 'tiktok', handle: 'lea.eats' }, {}, 'account_not_found'],
      ['no name', {}, {}, 'account_not_identified'],
      ['half a name', { platform: 'tiktok' }, {}, 'account_not_identified'],
      ['a counter of posts', null, { metrics: { followers: 1, views: 2 } }, 'unknown_metric'],
      ['nothing known', null, { metrics: { followers: null } }, 'no_metrics'],
      ['less than nobody', null, { metrics: { followers: -1 } }, 'too_small'],
      ['a post too', null, { post: { url: 'https://x.com/a/status/1' } }, 'post_or_account'],
      ['what nothing would keep', null, { extra: { a: 1 } }, 'unknown_field'],
      ['a far future', null, { capturedAt: '2999-01-01T00:00:00Z' }, 'in_the_future'],
    ])('%s', async (_, named, change, code) => {
      const bad = count(named ?? { id }, '2026-03-02T08:00:00Z', 5, change);
      const good = count({ id }, new Date().toISOString(), 7);
      const { accepted, rejected } = await send(bad, good);
      expect([accepted, rejected.map((row: Body) => [row.index, row.code])]).toEqual([
        1,
        [[0, code]],
      ]);
    });

    it('where a post is said to have followers', async () => {
      const post = { platform: 'instagram', externalId: '1' };
      const row = { post, capturedAt: '2026-03-02T08:00:00Z', provenance: 'declared' };
      const { rejected } = await send({ ...row, metrics: { followers: 5 } });
      expect(rejected).toMatchObject([{ index: 0, code: 'unknown_metric' }]);
    });

    it('in the language of the caller, another workspace’s account like one that is not', async () => {
      const other = await app.workspace();
      const french = other.api.with({ 'accept-language': 'fr' });
      const readings = [count({ id }, '2026-03-02T08:00:00Z', 5)];
      const { rejected } = await french.create('/metrics', { readings });
      expect(rejected).toMatchObject([{ detail: expect.stringMatching(/^Aucun influenceur/) }]);
    });
  });

  describe('that double overnight', () => {
    beforeAll(fresh);

    it('are kept, with a warning on the count and on the posts of that time', async () => {
      const { id: post } = await ws.api.create('/posts', {
        ...{ influencerId, platform: 'instagram', format: 'reel', externalId: 'r2' },
        publishedAt: '2026-03-03T08:00:00Z',
      });
      await send(
        count({ id }, '2026-03-02T08:00:00Z', 1_000),
        count({ id }, '2026-03-03T07:00:00Z', 2_500),
      );
      const [doubled, first] = await series();
      expect(doubled.warnings).toEqual([
        { code: 'followers_doubled', detail: expect.stringContaining('from 1000 to 2500') },
      ]);
      expect(first.warnings).toEqual([]);
      const { warnings, followers } = await ws.api.read(`/posts/${post}/figures`);
      expect(followers.value).toBe(2_500);
      expect(warnings).toMatchObject([
        { code: 'followers_doubled', metric: null, capturedAt: '2026-03-03T07:00:00.000Z' },
      ]);
    });

    it('are compared with the last count of their kind: what was declared is no yardstick', async () => {
      await fresh();
      const { id: post } = await ws.api.create('/posts', {
        ...{ influencerId, platform: 'instagram', format: 'reel', externalId: 'r3' },
        publishedAt: '2026-03-03T08:00:00Z',
      });
      await send(
        count({ id }, '2026-03-01T08:00:00Z', 1_000),
        count({ id }, '2026-03-02T08:00:00Z', 5_000, { provenance: 'declared' }),
        count({ id }, '2026-03-02T20:00:00Z', 1_100),
        count({ id }, '2026-03-03T07:00:00Z', 2_300),
      );
      const warned = (await series()).map(({ warnings }) => warnings.map(({ code }: Body) => code));
      expect(warned).toEqual([['followers_doubled'], [], [], []]);
      const { warnings } = await ws.api.read(`/posts/${post}/figures`);
      expect(warnings.map((warning: Body) => warning.capturedAt)).toEqual([
        '2026-03-03T07:00:00.000Z',
      ]);
    });
  });
});
