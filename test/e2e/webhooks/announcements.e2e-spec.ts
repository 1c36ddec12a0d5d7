import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';

import { UntoldReadingRepository } from '../../../src/modules/visibility/untold-reading.repository.js';
import { AnnounceReadings } from '../../../src/modules/visibility/use-cases/announce-readings.use-case.js';
import { Webhooks } from '../../../src/modules/webhooks/webhooks.contract.js';
import { Clock } from '../../../src/platform/clock.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { fillWorkspace } from '../../support/full-workspace.js';
import { listenIn } from '../../support/statements.js';
import { until } from '../../support/until.js';
import { webhookReceiver, type WebhookReceiver } from '../../support/webhook-receiver.js';

let app: TestApp;
let receiver: WebhookReceiver;
beforeAll(async () => {
  app = await startApp();
  receiver = await webhookReceiver(app);
});
afterAll(async () => {
  await app.close();
  receiver.close();
});

describe('what happens', () => {
  it('is told to who listens, signed as the reference library wants it, and without anybody’s data', async () => {
    const types = [
      'event.opened',
      'invitation.sent',
      'invitation.answered',
      'guest.checked_in',
      'post.logged',
      'deliverable.published',
      'influencer.do_not_contact',
      'event.cancelled',
    ];
    const ws = await app.workspace();
    const add = (path: string, eventTypes: string[]) =>
      ws.api.create('/webhooks', { url: receiver.url(path), eventTypes });
    const { secret } = await add('/told', types);
    const deaf = await add('/deaf', ['invitation.revoked']);
    const its = await fillWorkspace(ws, 'Zephyrine');
    const told = () => receiver.at('/told').map(({ body }) => JSON.parse(body));
    const isTold = (type: string) => told().some((each) => each.type === type);
    await ws.api.post(`/influencers/${its.influencer}/do-not-contact`, { reason: 'Zephyrine' });
    await ws.api.post(`/events/${its.event}/cancel`);
    await until(() => types.every(isTold));
    for (const request of receiver.at('/told')) {
      expect(
        new Webhook(secret).verify(request.body, request.headers as Record<string, string>),
      ).toEqual(JSON.parse(request.body));
      expect(request.headers['content-type']).toBe('application/json');
      expect(request.body.toLowerCase()).not.toContain('zephyrine');
    }
    const invitation = {
      invitationId: its.invitation,
      eventId: its.event,
      influencerId: its.influencer,
    };
    const dataOf = (type: string) => told().find((each) => each.type === type).data;
    expect(dataOf('event.opened')).toEqual({ eventId: its.event });
    expect(dataOf('invitation.sent')).toEqual(invitation);
    expect(dataOf('invitation.answered')).toEqual({ ...invitation, answer: 'accepted' });
    expect(dataOf('guest.checked_in')).toEqual(invitation);
    expect(dataOf('post.logged')).toEqual({ postId: its.post, platform: 'instagram' });
    expect(dataOf('deliverable.published')).toEqual({
      ...invitation,
      deliverableId: its.deliverable,
      state: 'published',
    });
    expect(dataOf('influencer.do_not_contact')).toEqual({ influencerId: its.influencer });
    expect(dataOf('event.cancelled')).toEqual({ eventId: its.event });
    const ids = receiver.at('/told').map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(receiver.at('/deaf')).toEqual([]);
    expect((await ws.api.read(`/webhooks/${deaf.id}/deliveries`)).items).toEqual([]);
  });

  it('is not told where it did not come to pass', async () => {
    const ws = await app.workspace();
    const eventTypes = ['post.logged'];
    const hook = await ws.api.create('/webhooks', { url: receiver.url('/undone'), eventTypes });
    const { id: workspaceId } = ws;
    const data = { postId: ws.id, platform: 'x' };
    const work = app.get(UnitOfWork).run({ workspaceId }, async () => {
      const at = new Date().toISOString();
      await app.get(Webhooks).announce(workspaceId, { type: 'post.logged', at, data });
      throw new Error('undone');
    });
    await expect(work).rejects.toThrow('undone');
    expect((await ws.api.read(`/webhooks/${hook.id}/deliveries`)).items).toEqual([]);
  });
});

const reading = (minute: number): object => ({
  post: { platform: 'instagram', externalId: 'not-logged' },
  capturedAt: new Date(Date.UTC(2026, 2, 28, 20, minute)).toISOString(),
  provenance: 'platform_api',
  metrics: { views: 10 },
});

const send = ({ api }: TestWorkspace, ...minutes: number[]): Promise<unknown> =>
  api.create('/metrics', { readings: minutes.map(reading) });

it('readings that come within seconds are told at once, and repeats are not told', async () => {
  const ws = await app.workspace();
  const url = receiver.url('/readings');
  await ws.api.create('/webhooks', { url, eventTypes: ['readings.received'] });
  await Promise.all([send(ws, 1, 2), send(ws, 3), send(ws, 4), send(ws, 5)]);
  await until(() => receiver.at('/readings').length === 1);
  await send(ws, 1, 2);
  const [first] = receiver.at('/readings');
  const { type, timestamp, data } = JSON.parse(first!.body);
  expect(type).toBe('readings.received');
  expect(data).toEqual({
    since: expect.any(String),
    until: timestamp,
    accepted: 0,
    duplicates: 0,
    unmatched: 5,
  });
  expect(data.since <= data.until).toBe(true);
  await send(ws, 6);
  await app.get(AnnounceReadings).execute(systemContext(ws.id, new Date()));
  await until(() => receiver.at('/readings').length === 2);
  expect(JSON.parse(receiver.at('/readings')[1]!.body).data).toMatchObject({ unmatched: 1 });
});

it('what came first is told whatever was noted first, and by another job where one got lost', async () => {
  const { id: workspaceId } = await app.workspace();
  const untold = app.get(UntoldReadingRepository);
  const counts = { accepted: 1, duplicates: 0, unmatched: 0 };
  const at = (seconds: number): Date => new Date(Date.UTC(2026, 2, 28, 20, 0, seconds));
  const add = (seconds: number): Promise<boolean> =>
    app.get(UnitOfWork).run({ workspaceId }, () => untold.add(workspaceId, at(seconds), counts));
  expect(await add(10)).toBe(true);
  expect(await add(5)).toBe(false);
  expect(await add(65)).toBe(false);
  expect(await add(66)).toBe(true);
  const taken = await app.get(UnitOfWork).run({ workspaceId }, () => untold.take(workspaceId));
  expect(taken).toMatchObject({ since: at(5), until: at(66), accepted: 4 });
});

it('receiving readings asks nothing of the webhooks where nobody listens to them', async () => {
  const ws = await app.workspace();
  const url = receiver.url('/deaf');
  await ws.api.create('/webhooks', { url, eventTypes: ['post.logged'] });
  const clock = app.get(Clock);
  const now = clock.now();
  // What is remembered for two seconds is remembered for as long as the test takes.
  Object.assign(clock, { now: () => now });
  try {
    await send(ws, 1);
    const heard = listenIn(app);
    await send(ws, 2);
    await send(ws, 3);
    const mine = heard.filter(({ values }) => JSON.stringify(values).includes(ws.id));
    expect(mine.some(({ sql }) => sql.includes('unmatched_readings'))).toBe(true);
    const told = mine.map(({ sql, values }) => `${sql} ${JSON.stringify(values)}`);
    expect(told.filter((text) => /webhook|untold|reading-news/.test(text))).toEqual([]);
  } finally {
    Reflect.deleteProperty(clock, 'now');
  }
});
