import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { CheckRollups } from '../../../src/modules/visibility/use-cases/check-rollups.use-case.js';
import { METRICS, PROVENANCES } from '../../../src/modules/visibility/visibility.contract.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { inBatches } from '../../support/in-batches.js';
import { insertPosts } from '../../support/posts.js';
import { linesOf, upload } from './uploading.js';

/** An answer of the API. */
type Body = Awaited<ReturnType<TestWorkspace['api']['read']>>;

const POSTS = 6;

interface Said {
  /** The place of its post. */
  readonly post: number;
  readonly capturedAt: string;
  readonly provenance: string;
  readonly metrics: object;
}

const counters = fc.dictionary(
  fc.constantFrom(...METRICS),
  fc.option(fc.integer({ min: -3, max: 5_000 })),
  { minKeys: 1, maxKeys: 6 },
);

/** Out of order, repeated, corrected, empty-handed: as readings come. Of equal ones the values are equal. */
const history = fc
  .uniqueArray(
    fc.record({
      post: fc.nat(POSTS - 1),
      capturedAt: fc
        .integer({ min: -40, max: 400 })
        .map((hour) => new Date(Date.UTC(2026, 2, 1, hour)).toISOString()),
      provenance: fc.constantFrom(...PROVENANCES),
      metrics: counters,
    }),
    { selector: ({ post, capturedAt }) => `${post} ${capturedAt}`, minLength: 120, maxLength: 160 },
  )
  .chain((all) =>
    fc.shuffledSubarray(all, { minLength: 20 }).map((again): readonly Said[] => [...all, ...again]),
  );

const sendWhole = async (_: TestApp, { api }: TestWorkspace, rows: object[]): Promise<Body[]> => [
  await api.create('/metrics', { readings: rows }),
];

const sendSingly = (_: TestApp, { api }: TestWorkspace, rows: object[]): Promise<Body[]> =>
  Promise.all(rows.map((row) => api.create('/metrics', { readings: [row] })));

const sendLines = async (app: TestApp, ws: TestWorkspace, rows: object[]): Promise<Body[]> =>
  (await upload(app, ws, linesOf(rows))).lines;

const sendZipped = async (app: TestApp, ws: TestWorkspace, rows: object[]): Promise<Body[]> =>
  (await upload(app, ws, gzipSync(linesOf(rows)), { 'content-encoding': 'gzip' })).lines;

describe('the same readings in one batch, in singles, line by line and zipped', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const seenAfter = async (
    rows: readonly Said[],
    send: (app: TestApp, ws: TestWorkspace, rows: object[]) => Promise<Body[]>,
  ): Promise<object> => {
    const ws = await app.workspace();
    const posts = await insertPosts(app, ws, POSTS);
    const named = rows.map(({ post, ...said }) => ({ post: { id: posts[post] }, ...said }));
    const told = await send(app, ws, named);
    expect(await app.get(CheckRollups).execute(ws.id)).toMatchObject({ differing: 0 });
    const figures = await Promise.all(posts.map((id) => ws.api.read(`/posts/${id}/figures`)));
    const readings = await Promise.all(posts.map((id) => ws.api.all(`/posts/${id}/readings`)));
    return {
      accepted: told.reduce((sum, { accepted }) => sum + (accepted as number), 0),
      duplicates: told.reduce((sum, { duplicates }) => sum + (duplicates as number), 0),
      rejected: told.flatMap(({ rejected }) => rejected.map(({ code }: Body) => code as string)),
      figures: figures.map(({ warnings, ...rest }) => ({
        ...unnamed(rest),
        warnings: warnings.map(unnamed),
      })),
      readings: readings.map((all) => all.map(unnamed)),
      report: unnamed(await ws.api.read('/reports/reach')),
    };
  };

  it('say the same in figures, days, readings, warnings and report', async () => {
    const histories = fc.sample(history, { numRuns: 3, seed: 20_260_302 });
    for (const rows of histories) {
      const [whole, ...others] = await inBatches(
        [sendWhole, sendSingly, sendLines, sendZipped],
        1,
        (send) => seenAfter(rows, send),
      );
      for (const other of others) expect(other).toEqual(whole);
    }
  });
});

/** Without what differs between two workspaces: ids, senders, and when it came. */
const unnamed = (value: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(value, (key, item: unknown) =>
      /^(id|.*Id|source|receivedAt|asOf)$/.test(key) ? undefined : item,
    ),
  ) as Record<string, unknown>;
