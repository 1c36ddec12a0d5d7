import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { ReadingGroups } from '../../../src/modules/visibility/reading-groups.js';
import { RollupRepository } from '../../../src/modules/visibility/rollup.repository.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';
import { hangUp, rawConnection } from '../../support/raw-http.js';
import { until } from '../../support/until.js';
import { reading } from './sent.js';
import { linesOf } from './uploading.js';

/** For requests to have come in and to wait. */
const SOON = 300;

let app: TestApp;
let ws: TestWorkspace;
let id: string;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  ws = await app.workspace();
  [id = ''] = await insertPosts(app, ws, 1);
});
afterAll(() => app.close());

const at = (hour: number): object =>
  reading({ id }, { capturedAt: new Date(Date.UTC(2026, 2, 2, hour)), metrics: { views: hour } });

interface Sum {
  readonly accepted: number;
  readonly unmatched: number;
}

/** What the audit log says: one entry a transaction. */
const audited = async (): Promise<Sum[]> => {
  const { items } = await ws.api.read('/audit-log?action=readings.received');
  return items.map((entry: { after: Sum }) => entry.after);
};

const total = (sums: readonly Sum[], of: keyof Sum): number =>
  sums.reduce((all, sum) => all + sum[of], 0);

/** Lets nobody store readings of the workspace while `work` runs. */
const whileNobodyStores = async (work: () => Promise<void>): Promise<void> => {
  await app.get(UnitOfWork).run({ workspaceId: ws.id }, async () => {
    await app.get(RollupRepository).lockWorkspace(ws.id);
    await work();
  });
};

describe('small requests that come at once', () => {
  it('share a transaction, and each is told its own truth', async () => {
    const answers: Promise<{ status: number; body: Record<string, unknown> }>[] = [];
    const came = jest.spyOn(app.get(ReadingGroups), 'take');
    await whileNobodyStores(async () => {
      answers.push(ws.api.post('/metrics', { readings: [at(0)] }));
      await until(() => came.mock.calls.length === 1);
      answers.push(
        ws.api.post('/metrics', { readings: [at(1), at(2)] }),
        ws.api.post('/metrics', { readings: [at(0), at(3)] }),
        ws.api.post('/metrics', { readings: [{}, at(4), reading({ id: randomUUID() })] }),
        ws.api.post('/metrics', { readings: [reading({ url: 'https://blog.example/a' })] }),
      );
      await until(() => came.mock.calls.length === 5);
    });
    came.mockRestore();
    const told = { duplicates: 0, unmatched: 0, rejected: [] };
    const answered = (await Promise.all(answers)).map(({ status, body }) => ({ status, ...body }));
    // Of two equal readings that come at once in two requests, either may be the one that counts.
    const first = Number((await answers[0])?.body['accepted']);
    expect(answered).toEqual([
      { status: 200, ...told, accepted: first, duplicates: 1 - first },
      { status: 200, ...told, accepted: 2 },
      { status: 200, ...told, accepted: 2 - first, duplicates: first },
      {
        status: 200,
        ...told,
        accepted: 1,
        rejected: [
          expect.objectContaining({ index: 0, code: 'required' }),
          expect.objectContaining({ index: 2, code: 'post_not_found' }),
        ],
      },
      { status: 200, ...told, accepted: 0, unmatched: 1 },
    ]);
    expect((await ws.api.read(`/posts/${id}/figures`)).figures.views.value).toBe(4);
    const sums = await audited();
    expect([total(sums, 'accepted'), total(sums, 'unmatched')]).toEqual([5, 1]);
    expect(sums.length).toBeLessThan(5);
  });

  it('with one key are one request, and another body under it is refused', async () => {
    const keyed = ws.api.with({ 'idempotency-key': randomUUID() });
    const answers: Promise<Awaited<ReturnType<typeof keyed.post>>>[] = [];
    await whileNobodyStores(async () => {
      answers.push(ws.api.post('/metrics', { readings: [at(0)] }));
      await setTimeout(SOON);
      for (const hour of [1, 1, 2]) {
        answers.push(keyed.post('/metrics', { readings: [at(hour)] }));
        await setTimeout(SOON / 3);
      }
    });
    const [, first, second, other] = await Promise.all(answers);
    expect([first?.body.accepted, first?.headers.get('idempotent-replayed')]).toEqual([1, null]);
    expect([second?.body, second?.headers.get('idempotent-replayed')]).toEqual([
      first?.body,
      'true',
    ]);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    const later = await keyed.post('/metrics', { readings: [at(1)] });
    expect([later.body, later.headers.get('idempotent-replayed')]).toEqual([first?.body, 'true']);
  });

  it('are told to come back where too much waits, and lose nothing of what was taken', async () => {
    const padded = (hour: number): string =>
      `{"readings":[${JSON.stringify(at(hour))}]${' '.repeat(15 * 1024 * 1024)}}`;
    const json = { 'content-type': 'application/json' };
    const answers: Promise<Awaited<ReturnType<typeof ws.api.post>>>[] = [];
    await whileNobodyStores(async () => {
      answers.push(ws.api.post('/metrics', { readings: [at(0)] }));
      await setTimeout(SOON);
      for (const hour of [1, 2, 3, 4])
        answers.push(ws.api.raw('POST', '/metrics', padded(hour), json));
      // Only refusals are answers as yet; once the others are stored, there would be room again.
      let told = 0;
      for (const answer of answers) void answer.then(() => (told += 1));
      await until(() => told >= 2);
    });
    const all = await Promise.all(answers);
    const refused = all.filter(({ status }) => status === 503);
    expect(refused.map(({ body }) => body.code)).toContain('overloaded');
    expect(refused.every(({ headers }) => headers.get('retry-after') !== null)).toBe(true);
    const taken = all.filter(({ status }) => status === 200).length;
    // On a slow machine some may wait for the lock longer than one may.
    expect([taken + refused.length, taken >= 1 && taken <= 3]).toEqual([5, true]);
    expect((await ws.api.read(`/posts/${id}/figures`)).readings).toBe(taken);
  });
});

describe('an upload that takes its time', () => {
  it('is not cut off while something comes', async () => {
    const server: Server = app.application.nest.getHttpServer();
    const { headersTimeout, requestTimeout } = server;
    Object.assign(server, { headersTimeout: 300, requestTimeout: 300 });
    try {
      const connection = rawConnection(app.url);
      const body = linesOf([at(1), at(2)]);
      connection.socket.write(
        `POST ${ws.base}/metrics HTTP/1.1\r\nhost: tribune\r\nauthorization: Bearer ${ws.secret}\r\n` +
          `content-type: application/x-ndjson\r\ncontent-length: ${body.length}\r\n\r\n`,
      );
      // Longer than the server looks for requests that take too long, twice over.
      for (let n = 0; n < 11; n += 1) {
        connection.socket.write(body[n] ?? '');
        await setTimeout(1_000);
      }
      connection.socket.write(body.slice(11));
      expect(await connection.heard('}')).toContain('"accepted":2');
    } finally {
      Object.assign(server, { headersTimeout, requestTimeout });
      hangUp();
    }
  });
});
