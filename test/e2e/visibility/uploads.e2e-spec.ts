import { randomUUID } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { SLICE } from '../../../src/modules/visibility/http/slices.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';
import { hangUp, rawConnection } from '../../support/raw-http.js';
import { reading } from './sent.js';
import { linesOf, upload, type Uploaded } from './uploading.js';

const JSON_BODY = { 'content-type': 'application/json' };
const IN_LINES = { accept: 'application/x-ndjson' };
const KIB = 1024;

let app: TestApp;
let ws: TestWorkspace;
let posts: string[];
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  ws = await app.workspace();
  posts = await insertPosts(app, ws, 20);
});
afterEach(hangUp);
afterAll(() => app.close());

/** `count` different readings. */
const rows = (count: number, change: object = {}): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, n) => {
    const capturedAt = new Date(Date.UTC(2026, 2, 2) + 1000 * Math.floor(n / posts.length));
    return reading(
      { id: posts[n % posts.length] },
      { capturedAt, metrics: { views: n }, ...change },
    );
  });

const send = (
  body: Parameters<typeof upload>[2],
  headers: Record<string, string> = {},
): Promise<Uploaded> => upload(app, ws, body, headers);

const stored = async (): Promise<number> => {
  const counts = await Promise.all(posts.map((id) => ws.api.read(`/posts/${id}/figures`)));
  return counts.reduce((sum, { readings }) => sum + (readings as number), 0);
};

const receipt = (accepted: number, change: object = {}): object => ({
  accepted,
  duplicates: 0,
  unmatched: 0,
  rejected: [],
  ...change,
});

const FIRST_SLICE = `"rows":[0,${SLICE.rows - 1}]`;

describe('readings line by line', () => {
  it('are stored, any number of them, and summed up in the end', async () => {
    const { status, lines } = await send(linesOf(rows(12_000)));
    expect({ status, lines }).toEqual({ status: 200, lines: [receipt(12_000)] });
    expect(await stored()).toBe(12_000);
    expect((await send(linesOf(rows(12_000)))).lines).toEqual([receipt(0, { duplicates: 12_000 })]);
  });

  it('are answered slice by slice to who wishes it', async () => {
    const all = linesOf([...rows(2 * SLICE.rows + 10), reading({ id: randomUUID() })]);
    const last = 2 * SLICE.rows + 10;
    const { headers, lines } = await send(all, IN_LINES);
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(lines).toMatchObject([
      { ...receipt(SLICE.rows), rows: [0, SLICE.rows - 1] },
      { ...receipt(SLICE.rows), rows: [SLICE.rows, last - 11] },
      { accepted: 10, rows: [last - 10, last], rejected: [{ index: last }] },
      { accepted: last, rejected: [{ index: last, code: 'post_not_found' }] },
    ]);
    expect(lines.at(-1)).not.toHaveProperty('rows');
  });

  it('are durable when their line comes, while the rest is still to be sent', async () => {
    const connection = rawConnection(app.url);
    connection.socket.write(
      `POST ${ws.base}/metrics HTTP/1.1\r\nhost: tribune\r\nauthorization: Bearer ${ws.secret}\r\n` +
        'content-type: application/x-ndjson\r\naccept: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    const chunk = (text: string): string =>
      `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
    const count = 2 * SLICE.rows;
    connection.socket.write(chunk(linesOf(rows(count))));
    await connection.heard(FIRST_SLICE);
    expect(await stored()).toBeGreaterThanOrEqual(SLICE.rows);
    connection.socket.write(chunk(linesOf(rows(count + 1).slice(-1))));
    connection.socket.write('0\r\n\r\n');
    const said = await connection.heard(`"accepted":${count + 1}`);
    expect(said).toContain(`"rows":[${count},${count}]`);
  });

  it('stand each for itself: lines that hold no reading are told by their place', async () => {
    const [first, second] = rows(2).map((row) => JSON.stringify(row));
    const bytes = Buffer.concat([
      Buffer.from(`\ufeff${first}\r\n\n{"post":\n7\n{"a":"${'x'.repeat(64 * KIB)}"}\n"`),
      Buffer.from([0xff, 0x22, 0x0a]),
      Buffer.from(`  \n${second}`),
    ]);
    const { lines } = await send(bytes);
    expect(lines[0]).toMatchObject({ accepted: 2, duplicates: 0 });
    expect(
      lines[0].rejected.map(({ index, code }: { index: number; code: string }) => [index, code]),
    ).toEqual([
      [1, 'line_not_json'],
      [2, 'invalid_reading'],
      [3, 'line_too_long'],
      [4, 'line_not_json'],
    ]);
  });

  it('of nothing are nothing', async () => {
    expect(await send('\n \n')).toMatchObject({ status: 200, lines: [receipt(0)] });
  });

  it('are no longer read where too many are wrong, and what is stored is told', async () => {
    // One in five is good, so that slices are still being stored when it is seen that enough is enough.
    const mixed = rows(5_000).map((row) => `${JSON.stringify(row)}\n${'{}\n'.repeat(4)}`);
    const { status, lines } = await send(mixed.join(''));
    expect([status, lines[0].code]).toEqual([422, 'too_many_rejected']);
    const last = Number(/behind place (\d+)/.exec(lines[0].detail)?.[1]);
    expect(last).toBeLessThan(25_000);
    expect(await stored()).toBe((last + 1) / 5);
    const nonsense = '{}\n'.repeat(15_001);
    const told = await send(nonsense, IN_LINES);
    expect(told.status).toBe(200);
    expect(told.lines.at(-1)).toMatchObject({
      problem: { code: 'too_many_rejected', status: 422 },
    });
  });

  it('that break off on the way leave what was whole, and do no harm', async () => {
    const connection = rawConnection(app.url);
    connection.socket.write(
      `POST ${ws.base}/metrics HTTP/1.1\r\nhost: tribune\r\nauthorization: Bearer ${ws.secret}\r\n` +
        `content-type: application/x-ndjson\r\naccept: application/x-ndjson\r\ncontent-length: 99999999\r\n\r\n${linesOf(rows(SLICE.rows))}{"po`,
    );
    await connection.heard(FIRST_SLICE);
    connection.socket.destroy();
    await connection.closed;
    expect(await stored()).toBe(SLICE.rows);
    expect((await app.client().get('/health/ready')).status).toBe(200);
  });
});

describe('a key for an upload', () => {
  it('gives the first answer again, however it comes, and refuses another body', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const all = linesOf(rows(6_000));
    expect((await send(all, key)).lines).toEqual([receipt(6_000)]);
    for (const [body, more] of [
      [all, {}],
      [gzipSync(all), { 'content-encoding': 'gzip' }],
      [all, IN_LINES],
    ] as const) {
      const again = await send(body, { ...key, ...more });
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect(again.lines).toEqual([receipt(6_000)]);
    }
    const other = await send(`${all}\n`, key);
    expect([other.status, other.lines[0].code]).toEqual([422, 'idempotency_key_reused']);
  });
});

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('with %s is read as what it was', async (encoding, compress) => {
    const encoded = { 'content-encoding': encoding };
    const lines = await send(compress(linesOf(rows(7_000))), encoded);
    expect(lines.lines).toEqual([receipt(7_000)]);
    const body = compress(JSON.stringify({ readings: rows(30) }));
    expect((await send(body, { ...encoded, ...JSON_BODY })).lines).toEqual([
      receipt(0, { duplicates: 30 }),
    ]);
  });

  it.each([
    ['no gzip', Buffer.from(linesOf([reading({ id: randomUUID() })])), 'gzip'],
    ['no zstd', Buffer.from('{}'), 'zstd'],
    ['half a gzip', gzipSync(Buffer.alloc(200_000, '\n')).subarray(0, 100), 'gzip'],
  ])('that is %s is refused', async (_, body, encoding) => {
    for (const type of [{}, JSON_BODY]) {
      const { status, lines } = await send(body, { 'content-encoding': encoding, ...type });
      expect([status, lines[0].code]).toEqual([400, 'invalid_compression']);
    }
  });

  it('may not become more JSON than may come', async () => {
    const bomb = gzipSync(Buffer.alloc(17 * KIB * KIB, ' '));
    const { status, lines } = await send(bomb, { 'content-encoding': 'gzip', ...JSON_BODY });
    expect([status, lines[0].code]).toEqual([413, 'body_too_large']);
  });

  it.each(['br', 'deflate', 'gzip, gzip'])('with %s is not read', async (encoding) => {
    const { status, lines } = await send('{}', { 'content-encoding': encoding });
    expect([status, lines[0].code]).toEqual([415, 'unsupported_content_encoding']);
  });

  it('and lines are for readings only', async () => {
    const to = (headers: Record<string, string>) =>
      ws.api.raw('POST', '/campaigns', '{}', { ...JSON_BODY, ...headers });
    expect(await to({ 'content-encoding': 'gzip' })).toMatchObject({
      status: 415,
      body: { code: 'unsupported_content_encoding' },
    });
    expect(await to({ 'content-type': 'application/x-ndjson' })).toMatchObject({
      status: 415,
      body: { code: 'unsupported_media_type' },
    });
  });
});

describe('a body that is no UTF-8', () => {
  it.each(['/metrics', '/campaigns'])('is refused by %s, not bent', async (path) => {
    const body = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xe9]), Buffer.from('"}')]);
    const response = await fetch(`${app.url}${ws.base}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ws.secret}`, ...JSON_BODY },
      body,
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid_json' }]);
  });
});
