import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { RequestContext } from '../../../src/kernel/context.js';
import type { Obstacle, RecordIntake, TakenRecord } from '../../../src/kernel/record-intake.js';
import { PostIntake } from '../../../src/modules/content/content.contract.js';
import { CheckRollups } from '../../../src/modules/visibility/use-cases/check-rollups.use-case.js';
import { MatchReadings } from '../../../src/modules/visibility/use-cases/match-readings.use-case.js';
import { ReadingIntake, Readings } from '../../../src/modules/visibility/visibility.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { guest, type Guest } from '../../e2e/content/content.js';
import { startApp, type TestApp } from '../../support/app.js';
import { Contents } from '../../support/contents.js';
import { listenIn } from '../../support/statements.js';

const NOW = new Date('2026-11-20T09:00:00Z');
const URL = 'https://www.instagram.com/lea.m/reel/AbC123/?igsh=1';
const NAMED = { platform: 'instagram', externalId: '17890' };

let app: TestApp;
let contents: Contents;
let world: Guest;

beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  contents = await Contents.open(app.databaseUrl);
});
afterAll(async () => {
  await contents.close();
  await app.close();
});
beforeEach(async () => {
  world = await guest(app);
});

const ctxOf = (keyId: string): RequestContext => ({
  workspaceId: world.ws.id,
  actor: { kind: 'api_key', keyId, scopes: [] },
  locale: 'en',
  now: NOW,
  requestId: 'test',
  origin: null,
});

const run = <T>(work: () => Promise<T>): Promise<T> =>
  app.get(UnitOfWork).run({ workspaceId: world.ws.id }, work);
const posts = (): RecordIntake => app.get(PostIntake);
const readings = (): RecordIntake => app.get(ReadingIntake);
const take = (intake: RecordIntake, records: readonly unknown[]): Promise<TakenRecord[]> =>
  run(() => intake.take(ctxOf('import'), records));
const takeBack = (intake: RecordIntake, taken: readonly TakenRecord[]): Promise<Obstacle[]> => {
  const records = taken.flatMap(({ receipt }, row) =>
    receipt === null ? [] : [{ row, receipt: JSON.parse(JSON.stringify(receipt)) as object }],
  );
  return run(() => intake.takeBack(ctxOf('import'), records.reverse()));
};
const state = () => contents.of(world.ws.id, ['audit_entries', 'audit_origins']);
const fates = (taken: readonly TakenRecord[]): string[] => taken.map(({ fate }) => fate);
const flow = (): Promise<number> => app.get(MatchReadings).execute(ctxOf('job'), null);
const isClean = async (): Promise<void> => {
  expect(await app.get(CheckRollups).execute(world.ws.id)).toMatchObject({ differing: 0 });
};

const reading = (post: object, hour: number, views: number) => ({
  post,
  capturedAt: `2026-10-18T${String(hour).padStart(2, '0')}:00:00Z`,
  provenance: 'platform_export',
  metrics: { views, likes: views / 10 },
  extra: { views },
});
const sent = (keyId: string, ...rows: readonly object[]) =>
  app.get(Readings).receive(ctxOf(keyId), rows);

describe('a post and its figures that are taken in and back', () => {
  it('leave the readings waiting that waited for it, to the last letter', async () => {
    // Under three names, of which two will be one reading; one halves what stood before.
    await sent('a', reading({ url: URL }, 1, 100), reading(NAMED, 2, 200), reading(NAMED, 1, 30));
    await sent('b', reading({ platform: 'instagram', externalId: 'AbC123' }, 3, 40));
    const before = await state();
    const made = await run(async () => {
      const record = { ...NAMED, url: URL, publishedAt: '2026-10-17T20:15:00Z' };
      const post = await posts().take(ctxOf('import'), [record]);
      const rows = [reading(NAMED, 2, 210), reading({ url: URL }, 4, 10), reading(NAMED, 5, 500)];
      return { post, rows: await readings().take(ctxOf('import'), rows) };
    });
    expect([...fates(made.post), ...fates(made.rows)]).toEqual(Array(4).fill('create'));
    expect(await flow()).toBe(4);
    await isClean();
    const during = await state();
    expect(during['unmatched_readings']).toEqual([]);
    expect(during['readings']).toHaveLength(6);
    expect(during['post_warnings']?.length).toBeGreaterThan(0);
    expect(await takeBack(readings(), made.rows)).toEqual([]);
    await isClean();
    expect((await state())['readings']).toHaveLength(3);
    expect(await takeBack(posts(), made.post)).toEqual([]);
    expect(await state()).toEqual(before);
  });

  it('let readings wait again that came under a name which it was taught', async () => {
    const { ws, influencerId } = world;
    await ws.api.create('/posts', {
      ...{ influencerId, platform: 'instagram', format: 'reel', url: URL },
      publishedAt: '2026-10-17T20:15:00Z',
    });
    await sent('a', reading({ url: URL }, 1, 100), reading(NAMED, 2, 200));
    const before = await state();
    const taught = await take(posts(), [{ ...NAMED, url: URL }]);
    expect(fates(taught)).toEqual(['update']);
    expect(await flow()).toBe(1);
    expect((await state())['readings']).toHaveLength(2);
    expect(await takeBack(posts(), taught)).toEqual([]);
    expect(await state()).toEqual(before);
    await isClean();
  });

  it('keep the post where it has figures of another hand', async () => {
    const record = { ...NAMED, url: URL, publishedAt: '2026-10-17T20:15:00Z' };
    const made = await take(posts(), [record]);
    await sent('a', reading(NAMED, 2, 200));
    expect(await takeBack(posts(), made)).toEqual([
      { row: 0, code: 'post_has_readings', detail: expect.stringContaining('AbC123') },
    ]);
  });

  it('are not told to who listens, where nobody was told yet', async () => {
    await world.ws.api.create('/webhooks', {
      ...{ url: 'https://hooks.example.com/in', eventTypes: ['readings.received'] },
    });
    const logged = await take(posts(), [
      { ...NAMED, url: URL, publishedAt: '2026-10-17T20:15:00Z' },
    ]);
    const untold = async () => (await state())['untold_readings']?.map((row) => JSON.parse(row));
    const first = await take(
      readings(),
      [1, 2].map((hour) => reading(NAMED, hour, 10)),
    );
    await sent('a', reading(NAMED, 3, 10), reading({ url: 'https://x.com/a/status/1' }, 3, 10));
    const rest = await take(readings(), [reading({ url: 'https://x.com/a/status/2' }, 3, 10)]);
    expect(await untold()).toMatchObject([{ accepted: 3, unmatched: 2 }]);
    await takeBack(readings(), rest);
    await takeBack(readings(), first);
    expect(await untold()).toMatchObject([{ accepted: 1, unmatched: 1 }]);
    expect((await takeBack(posts(), logged)).map(({ code }) => code)).toEqual([
      'post_has_readings',
    ]);
  });

  it('come by the hundred in a few seconds, and go so', async () => {
    const before = await state();
    const records = Array.from({ length: 300 }, (_, n) => ({
      ...{ url: `https://www.tiktok.com/@lea/video/${n + 1}`, caption: `Nr ${n}` },
      publishedAt: '2026-10-17T20:15:00Z',
    }));
    const heard = listenIn(app);
    const made = await take(posts(), records);
    expect(new Set(fates(made))).toEqual(new Set(['create']));
    const asked = heard.length;
    expect(new Set(fates(await take(posts(), records)))).toEqual(new Set(['skip']));
    expect(heard.length - asked).toBeLessThan(15);
    expect(await takeBack(posts(), made)).toEqual([]);
    expect(await state()).toEqual(before);
  });
});
