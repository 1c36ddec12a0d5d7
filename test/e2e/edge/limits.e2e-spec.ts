import type { Server } from 'node:http';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { hangUp, rawConnection } from '../../support/raw-http.js';

let app: TestApp;
let ws: TestWorkspace;
beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
});
afterEach(hangUp);
afterAll(() => app.close());

const server = (): Server => app.application.nest.getHttpServer();

const problemIn = (answer: string): unknown => JSON.parse(answer.split('\r\n\r\n')[1] ?? '');

describe('a request', () => {
  it('with headers above 16 KiB is refused with a word', async () => {
    const connection = rawConnection(app.url);
    connection.socket.write(
      `GET /health/live HTTP/1.1\r\nhost: tribune\r\ncookie: a=${'x'.repeat(17_000)}\r\n\r\n`,
    );
    const answer = await connection.closed;
    expect(answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    expect(problemIn(answer)).toMatchObject({ code: 'headers_too_large', status: 431 });
  });

  it.each([
    ['101 headers', 101, 431],
    ['1,500 headers', 1_500, 431],
    ['90 headers', 90, 200],
  ])('with %s answers %d', async (_, count, status) => {
    const connection = rawConnection(app.url);
    const lines = Array.from({ length: count - 1 }, (__, index) => `a${index}: 1`);
    connection.socket.write(
      ['GET /health/live HTTP/1.1', 'host: tribune', ...lines, '\r\n'].join('\r\n'),
    );
    expect(await connection.heard(/\}/)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    connection.socket.destroy();
  });

  it('with an address above 8 KiB is refused', async () => {
    for (const path of ['/api/problems/not_found', '/api/openapi.json', '/api/docs/', '/nowhere']) {
      const response = await fetch(`${app.url}${path}?q=${'x'.repeat(9_000)}`);
      expect(response.status).toBe(414);
      expect(await response.json()).toMatchObject({ code: 'uri_too_long' });
    }
  });

  it('with more than a hundred query parameters is refused, of one name or of many', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `a${index}=1`).join('&');
    for (const query of [many, 'limit=1&'.repeat(150)]) {
      expect(await ws.api.get(`/api-keys?${query}`)).toMatchObject({
        status: 400,
        body: {
          errors: [
            {
              pointer: '?',
              code: 'too_many_fields',
              detail: expect.stringContaining('at most 100 '),
            },
          ],
        },
      });
    }
  });

  it('with more values than an honest body has is refused, though it is small', async () => {
    const answer = await ws.api.post('/campaigns', {
      name: Array.from({ length: 110_000 }, () => 0),
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '', code: 'too_many_fields' }] },
    });
  });

  it('of ten thousand full readings has not too many values', async () => {
    const metrics = Object.fromEntries(
      'views reach impressions likes comments shares saves replies clicks follows profileVisits'
        .split(' ')
        .map((name) => [name, 1]),
    );
    const readings = Array.from({ length: 10_000 }, (_, index) => ({
      post: { platform: 'instagram', externalId: `p${index}` },
      capturedAt: '2026-03-28T20:05:00Z',
      provenance: 'platform_api',
      method: 'test',
      metrics,
    }));
    const answer = await ws.api.post('/metrics', { readings });
    expect(answer).toMatchObject({ status: 200, body: { unmatched: 10_000 } });
  });

  it.each([
    ['/__proto__', '{"__proto__":{"name":"x"}}'],
    ['/__proto__', '{"\\u005f_proto__":{"name":"x"}}'],
    ['/constructor', '{"constructor":{"prototype":{"name":"x"}}}'],
    ['/universe/__proto__', '{"universe":{"__proto__":{"name":"x"}}}'],
  ])('with %s reaches nobody’s prototype, and is told where', async (pointer, body) => {
    const json = { 'content-type': 'application/json' };
    expect(await ws.api.raw('PATCH', '', body, json)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer, code: 'unknown_field' }] },
    });
    const query = await ws.api.get('/api-keys?__proto__[name]=x&constructor[prototype][name]=x');
    expect(query.status).toBe(400);
    expect(({} as { name?: string }).name).toBeUndefined();
  });
});

describe('a slow request', () => {
  it('has 20 seconds for its headers and 150 for everything', () => {
    const { headersTimeout, requestTimeout } = server();
    expect({ headersTimeout, requestTimeout }).toEqual({
      headersTimeout: 20_000,
      requestTimeout: 150_000,
    });
  });

  it.each([
    ['headers never end', 'GET /health/live HTTP/1.1\r\nhost: tribune\r\n'],
    [
      'body never comes',
      () =>
        `PATCH ${ws.base} HTTP/1.1\r\nhost: tribune\r\nauthorization: Bearer ${ws.secret}\r\n` +
        'content-type: application/json\r\ncontent-length: 10\r\n\r\n{',
    ],
  ])('whose %s is told so, and hung up on', async (_, text) => {
    const { headersTimeout, requestTimeout } = server();
    Object.assign(server(), { headersTimeout: 300, requestTimeout: 300 });
    try {
      const connection = rawConnection(app.url);
      connection.socket.write(typeof text === 'string' ? text : text());
      const answer = await connection.closed;
      expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
      expect(problemIn(answer)).toMatchObject({ code: 'request_timeout' });
    } finally {
      Object.assign(server(), { headersTimeout, requestTimeout });
    }
  });
});
