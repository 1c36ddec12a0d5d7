import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { RequestContext } from '../../../src/kernel/context.js';
import type { Obstacle, TakenRecord } from '../../../src/kernel/record-intake.js';
import { PostIntake } from '../../../src/modules/content/content.contract.js';
import { MarkMissed } from '../../../src/modules/content/use-cases/mark-missed.use-case.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { guest, influencer, type Guest } from '../../e2e/content/content.js';
import { startApp, type TestApp } from '../../support/app.js';
import { Contents } from '../../support/contents.js';

const NOW = new Date('2026-11-20T09:00:00Z');
const REEL = 'https://www.instagram.com/lea.m/reel/AbC123/?igsh=1';
const REEL_WANTED = { platform: 'instagram', format: 'reel', count: 1, dueHours: 24 };

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
  world = await guest(app, [REEL_WANTED]);
});

const ctxAt = (now = NOW): RequestContext => ({
  workspaceId: world.ws.id,
  actor: { kind: 'api_key', keyId: 'k', scopes: [] },
  locale: 'en',
  now,
  requestId: 'test',
  origin: null,
});

const run = <T>(work: () => Promise<T>): Promise<T> =>
  app.get(UnitOfWork).run({ workspaceId: world.ws.id }, work);
const take = (records: readonly unknown[], now?: Date): Promise<TakenRecord[]> =>
  run(() => app.get(PostIntake).take(ctxAt(now), records));
const takeBack = (taken: readonly TakenRecord[]): Promise<Obstacle[]> => {
  const records = taken.flatMap(({ receipt }, row) =>
    receipt === null ? [] : [{ row, receipt: JSON.parse(JSON.stringify(receipt)) as object }],
  );
  return run(() => app.get(PostIntake).takeBack(ctxAt(), records.reverse()));
};
const state = () => contents.of(world.ws.id, ['audit_entries', 'audit_origins']);
const fates = (taken: readonly TakenRecord[]): string[] => taken.map(({ fate }) => fate);
const told = (taken: readonly TakenRecord[]): unknown[] =>
  taken.map(({ fate, issues }) => [
    fate,
    ...issues.map(({ pointer, code }) => `${pointer} ${code}`),
  ]);
const post = async (id: string | null | undefined) => (await world.ws.api.get(`/posts/${id}`)).body;
const deliverable = async () => (await world.ws.api.get('/deliverables')).body.items[0];

const reel = { url: REEL, publishedAt: '2026-10-17T20:15:00Z', caption: 'What a night' };

describe('posts that are taken in', () => {
  it('are new, known by any of their names, or of the one who is named; the same again changes nothing', async () => {
    await influencer(world.ws, { name: 'Ada Noé', email: 'ada@example.com' });
    const story = { platform: 'tiktok', publishedAt: '2026-10-18T08:00:00Z' };
    const records = [
      reel,
      { platform: 'instagram', externalId: 'AbC123', eventId: world.eventId },
      { ...story, externalId: '1', format: 'video', influencer: { handle: '@Lea' } },
      { ...story, externalId: '2', format: 'video', influencer: { name: 'ada noe' } },
      { ...story, externalId: '3', format: 'video', influencer: { email: 'ADA@example.com' } },
      { ...story, externalId: '4', format: 'live', account: { handle: 'lea' } },
      { ...story, externalId: '3', caption: 'told later' },
    ];
    const taken = await take(records);
    expect(fates(taken)).toEqual([
      'create',
      'skip',
      'create',
      'create',
      'create',
      'create',
      'update',
    ]);
    expect(taken[1]?.id).toBe(taken[0]?.id);
    expect(await post(taken[0]?.id)).toMatchObject({
      format: 'reel',
      influencerId: world.influencerId,
      url: 'https://www.instagram.com/reel/AbC123/',
      boundBy: 'rule',
      eventId: world.eventId,
    });
    expect((await post(taken[2]?.id)).influencerId).toBe(world.influencerId);
    expect((await post(taken[5]?.id)).influencerId).toBe(world.influencerId);
    expect((await post(taken[6]?.id)).caption).toBe('told later');
    expect((await post(taken[3]?.id)).influencerId).toBe((await post(taken[4]?.id)).influencerId);
    const after = await state();
    expect(new Set(fates(await take(records, new Date('2026-11-21T00:00:00Z'))))).toEqual(
      new Set(['skip']),
    );
    expect(await state()).toEqual(after);
  });

  it('are changed where the record has their id', async () => {
    const [{ id = null } = {}] = await take([reel]);
    const exported = { ...(await post(id)) };
    const {
      accountId: _,
      deliverableId: __,
      boundBy: ___,
      createdAt: ____,
      updatedAt: _____,
      ...same
    } = exported;
    expect(fates(await take([same, { id, url: REEL }, { id }]))).toEqual(['skip', 'skip', 'skip']);
    const before = await state();
    const changed = await take([{ ...same, caption: 'Edited' }], new Date('2026-11-21T00:00:00Z'));
    expect(fates(changed)).toEqual(['update']);
    expect(await post(id)).toMatchObject({
      ...exported,
      caption: 'Edited',
      updatedAt: expect.anything(),
    });
    expect(await takeBack(changed)).toEqual([]);
    expect(await state()).toEqual(before);
  });

  it('are refused one by one, with what is wrong and where', async () => {
    const other = await guest(app);
    const foreign = await other.ws.api.create('/posts', {
      ...reel,
      platform: 'instagram',
      format: 'reel',
      influencerId: other.influencerId,
    });
    await influencer(world.ws, { name: 'Ada Noé' });
    await influencer(world.ws, { name: 'Ada Noé', field: 'food' });
    const story = { platform: 'instagram', format: 'story', publishedAt: '2026-10-18T08:00:00Z' };
    const taken = await take([
      { ...story, externalId: '1' },
      { ...story, externalId: '1', influencer: { handle: 'nobody' } },
      { ...story, externalId: '1', influencer: { name: 'Ada Noé' } },
      { ...story, externalId: '1', influencerId: other.influencerId },
      { ...story, influencerId: world.influencerId },
      { externalId: '1', influencerId: world.influencerId },
      {
        ...story,
        externalId: '1',
        influencerId: world.influencerId,
        publishedAt: '1980-01-01T00:00:00Z',
      },
      { ...reel, format: 'story' },
      { ...reel, eventId: other.eventId },
      { id: foreign.id, caption: 'x' },
      { ...reel, url: 'https://www.instagram.com/nobody/reel/Zz9/' },
      { ...reel, sheet: 3 },
      'post',
      reel,
      { ...reel, influencer: { name: 'Ada' } },
    ]);
    expect(told(taken)).toEqual([
      ['refuse', '/influencer required'],
      ['refuse', '/influencer post_author_unknown'],
      ['refuse', '/influencer post_author_unsure'],
      ['refuse', '/influencerId post_author_unknown'],
      ['refuse', ' needs_identifier'],
      ['refuse', '/platform required', '/format required', '/publishedAt required'],
      ['refuse', '/publishedAt too_small'],
      ['refuse', '/format differs_from_url'],
      ['refuse', '/eventId reference_not_found'],
      ['refuse', '/id reference_not_found'],
      ['refuse', '/url post_author_unknown'],
      ['refuse', '/sheet unknown_field'],
      ['refuse', ' not_an_object'],
      ['create'],
      ['refuse', '/influencer post_author_unknown'],
    ]);
    expect(taken[2]?.issues[0]?.detail).toContain('Ada Noé, Ada Noé');
  });

  it('leave nothing where they are only rehearsed', async () => {
    const before = await state();
    const rehearsed = await app
      .get(UnitOfWork)
      .rehearse({ workspaceId: world.ws.id }, () =>
        app.get(PostIntake).take(ctxAt(), [reel, reel]),
      );
    expect(fates(rehearsed)).toEqual(['create', 'skip']);
    expect(await state()).toEqual(before);
  });

  it('are told apart by their names', () => {
    const words = (record: unknown) => app.get(PostIntake).wordsOf(record);
    const [word] = words(reel);
    expect(word).toBe('post:instagram:AbC123');
    expect(words({ platform: 'instagram', externalId: 'AbC123' })).toEqual([word]);
    expect(words({ publishedAt: 3 })).toEqual([]);
    expect(words(null)).toEqual([]);
  });
});

describe('posts that are taken back', () => {
  it('leave everything as it was: posts, what they taught others, and deliverables that were missed', async () => {
    const { ws, invitationId } = world;
    const db = app.get(UnitOfWork);
    await run(() =>
      db.manager.query(
        `update invitations set answer = 'accepted' where workspace_id = $1 and id = $2`,
        [ws.id, invitationId],
      ),
    );
    await app.get(MarkMissed).execute(ctxAt(new Date('2026-10-30T00:00:00Z')));
    expect(await deliverable()).toMatchObject({ state: 'missed' });
    await ws.api.create('/posts', {
      ...{ influencerId: world.influencerId, platform: 'tiktok', format: 'video', externalId: '7' },
      publishedAt: '2026-10-17T22:00:00Z',
    });
    const before = await state();
    const taken = await take([
      reel,
      { platform: 'tiktok', externalId: '7', caption: 'now known', eventId: world.eventId },
      { platform: 'instagram', externalId: '17890', url: REEL },
      { url: 'https://www.tiktok.com/@lea/video/7' },
    ]);
    expect(fates(taken)).toEqual(['create', 'update', 'update', 'update']);
    expect(await deliverable()).toMatchObject({ state: 'published' });
    expect(await takeBack(taken)).toEqual([]);
    expect(await state()).toEqual(before);
  });

  it('stay where they were changed since, or what they fulfil was verified', async () => {
    const changed = await take([{ ...reel, publishedAt: '2026-01-01T00:00:00Z' }]);
    await world.ws.api.patch(`/posts/${changed[0]?.id}`, { caption: 'mine' });
    expect(await takeBack(changed)).toEqual([
      { row: 0, code: 'post_changed_since', detail: expect.stringContaining('reel/AbC123') },
    ]);
    const verified = await take([{ ...reel, url: REEL.replace('AbC', 'XyZ') }]);
    await world.ws.api.post(`/deliverables/${(await deliverable()).id}/verify`, {});
    expect((await takeBack(verified)).map(({ code }) => code)).toEqual(['post_was_verified']);
  });

  it('reopen what another post fulfilled with them', async () => {
    const { ws, invitationId, influencerId } = world;
    await ws.api.create(`/invitations/${invitationId}/deliverables`, {
      items: [{ platform: 'tiktok', format: 'video', count: 2, dueHours: 24 }],
    });
    const video = { platform: 'tiktok', format: 'video', publishedAt: '2026-10-17T22:00:00Z' };
    const taken = await take([{ ...video, externalId: '1', influencerId }]);
    const { id } = await ws.api.create('/posts', { ...video, externalId: '2', influencerId });
    const { deliverableId } = await post(id);
    const stateNow = async () => (await ws.api.get(`/deliverables/${deliverableId}`)).body.state;
    expect(await stateNow()).toBe('published');
    expect(await takeBack(taken)).toEqual([]);
    expect(await stateNow()).toBe('expected');
    expect((await post(id)).deliverableId).toBe(deliverableId);
  });
});
