import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Demo } from '../../../src/app/demo/demo.js';
import { MemberRepository } from '../../../src/modules/workspaces/member.repository.js';
import { Clock } from '../../../src/platform/clock.js';
import { Passwords } from '../../../src/platform/identity/passwords.js';
import { Users } from '../../../src/platform/identity/users.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Body, Client } from '../../support/client.js';

const LOADED_AT = new Date('2026-05-20T09:00:00Z');

const signedIn = async (app: TestApp, role: string): Promise<Client> => {
  const answer = await app
    .client()
    .post('/api/session', { email: `${role}@demo.example`, password: 'tribune-demo' });
  expect(answer.status).toBe(200);
  const cookie = answer.headers
    .getSetCookie()
    .map((part) => part.split(';')[0])
    .join('; ');
  return app.client({ cookie }).at('/api/workspaces/demo');
};

const load = async (): Promise<TestApp> => {
  const app = await startApp({ worksJobs: false });
  app.get(Clock).now = () => LOADED_AT;
  await app.get(Demo).load();
  return app;
};

describe('the demo', () => {
  let app: TestApp;
  let manager: Client;
  beforeAll(async () => {
    app = await load();
    manager = await signedIn(app, 'manager');
  });
  afterAll(() => app.close());

  it('is welcome in an empty database only, and known to be there', async () => {
    expect(await app.get(Demo).isWelcome()).toBe(false);
    expect(await app.get(Demo).isLoaded()).toBe(true);
    const empty = await startApp({ worksJobs: false });
    expect(await empty.get(Demo).isWelcome()).toBe(true);
    expect(await empty.get(Demo).isLoaded()).toBe(false);
    await empty.workspace();
    expect(await empty.get(Demo).isWelcome()).toBe(false);
    await empty.close();
  });

  it('is not welcome where there is a user, though no workspace', async () => {
    const other = await startApp({ worksJobs: false });
    const one = { name: 'Somebody', email: 'somebody@team.example', password: null };
    await other.get(Users).create(one);
    expect(await other.get(Demo).isWelcome()).toBe(false);
    await other.close();
  });

  it('leaves nothing where its loading was interrupted', async () => {
    const other = await startApp({ worksJobs: false });
    const members = other.get(MemberRepository);
    const put = members.put.bind(members);
    members.put = () => Promise.reject(new Error('interrupted'));
    await expect(other.get(Demo).load()).rejects.toThrow('interrupted');
    expect(await other.get(Demo).isWelcome()).toBe(true);
    expect(await other.get(Demo).openAddress()).toBeNull();
    members.put = put;
    await other.get(Demo).load();
    expect(await other.get(Demo).isLoaded()).toBe(true);
    await other.close();
  });

  it('can be entered by everybody as long as one of its users has its password', async () => {
    const other = await load();
    for (const role of ['admin', 'manager', 'analyst', 'door']) {
      const email = `${role}@demo.example`;
      expect(await other.get(Demo).openAddress()).toBe(email);
      const user = await other.get(Users).findByEmail(email);
      await other.get(Passwords).change(user!.id, 'seagulls over the Garonne');
    }
    expect(await other.get(Demo).openAddress()).toBeNull();
    await other.close();
  });

  it('lets each role in', async () => {
    for (const role of ['admin', 'manager', 'analyst', 'door']) {
      expect((await (await signedIn(app, role)).get('')).status).toBe(200);
    }
  });

  it('has two campaigns, a match that was, a premiere, and a match to come', async () => {
    expect(await manager.all('/campaigns')).toHaveLength(2);
    const events = await manager.all('/events');
    expect(events.map(({ kind }) => kind).sort()).toEqual(['match', 'match', 'premiere']);
    const evening = events.find(({ title }) => title.includes('Rochelais'));
    expect(
      new Date(evening.startsAt).toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris' }),
    ).toBe('19:00:00');
  });

  it('has some forty people of many fields, and one who objected', async () => {
    const people = await manager.all('/influencers');
    expect(people.length).toBeGreaterThanOrEqual(40);
    expect(new Set(people.map(({ field }) => field)).size).toBeGreaterThan(12);
    expect(people.filter(({ doNotContact }) => doNotContact !== null)).toHaveLength(1);
  });

  it('has every kind of answer and presence, and a waiting list that was used', async () => {
    const invitations = await manager.all('/invitations');
    const seen = (key: string): string[] => [
      ...new Set(invitations.map((invitation) => invitation[key] as string)),
    ];
    expect(seen('answer')).toEqual(
      expect.arrayContaining(['accepted', 'declined', 'expired', 'withdrawn', 'pending']),
    );
    expect(seen('presence')).toEqual(expect.arrayContaining(['present', 'absent', 'expected']));
    expect(invitations.some(({ waitlistPosition }) => waitlistPosition !== null)).toBe(true);
  });

  it('has three weeks of readings, some lost, some corrected downwards', async () => {
    const report = await manager.read('/reports/reach');
    expect(report.totals.posts).toBeGreaterThan(35);
    expect(report.timeline.length).toBeGreaterThanOrEqual(20);
    expect(report.provenance.views.postsWithout).toBeGreaterThan(0);
    expect(report.totals.unmeasured.views).toBeGreaterThan(0);
    expect(report.methodologies.map(({ code }: Body) => code)).toContain('meta_story_webhook');
    expect(report.timeline.flatMap(({ breaks }: Body) => breaks).length).toBeGreaterThan(0);
    expect(report.provenance.followers.measuredShare).toBeGreaterThan(0.5);
    expect(report.totals.netReach.low).toBeLessThan(report.totals.netReach.best);
    expect(report.totals.unmeasured.views).toBeLessThan(report.totals.views);
    const posts = await manager.all('/posts');
    const falls = await Promise.all(
      posts.map(async ({ id }) => hasFallen(await manager.all(`/posts/${id}/readings`))),
    );
    expect(falls.some(Boolean)).toBe(true);
  });

  it('has a curve of followers for every account, that grows', async () => {
    const people = await manager.all('/influencers');
    const [{ id, accounts }] = people;
    expect(accounts[0]).toMatchObject({ followersMeasured: true });
    const counts = await manager.all(
      `/influencers/${id}/accounts/${accounts[0].id}/follower-counts`,
    );
    const followers = counts.map((count: Body) => count.followers as number).reverse();
    // Eight weeks, and what was declared when they were added.
    expect(followers).toHaveLength(9);
    expect(followers).toEqual([...followers].sort((a, b) => a - b));
    expect(followers.at(-1)).toBeGreaterThan(followers[0]!);
    expect(counts.flatMap(({ warnings }: Body) => warnings)).toEqual([]);
  });

  it('has a story whose series breaks where Meta tells its last figure', async () => {
    const broken = await Promise.all(
      (await manager.all('/posts'))
        .filter(({ format }: Body) => format === 'story')
        .map(async ({ id }: Body) => (await manager.read(`/posts/${id}/figures`)).breaks),
    );
    expect(broken.flat()).toContainEqual(
      expect.objectContaining({ from: 'instagram_views', to: 'meta_story_webhook' }),
    );
  });

  it('has roll-ups that are what its readings say', async () => {
    const { CheckRollups } =
      await import('../../../src/modules/visibility/use-cases/check-rollups.use-case.js');
    const { id } = (await manager.get('')).body;
    expect(await app.get(CheckRollups).execute(id)).toMatchObject({ differing: 0 });
  });

  it('is the same season each time', async () => {
    const again = await load();
    const totals = async (client: Client): Promise<Body> =>
      (await client.read('/reports/reach')).totals;
    expect(await totals(await signedIn(again, 'analyst'))).toEqual(
      await totals(await signedIn(app, 'analyst')),
    );
    await again.close();
  });
});

/** Whether a later reading counts fewer views than the one before. */
const hasFallen = (readings: Body[]): boolean => {
  const views = [...readings].reverse().map(({ metrics }) => metrics.views as number | null);
  return views.some(
    (value, index) => index > 0 && value !== null && value < (views[index - 1] ?? 0),
  );
};
