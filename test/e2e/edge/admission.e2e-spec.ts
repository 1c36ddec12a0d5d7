import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import { AppModule } from '../../../src/app/app.module.js';
import { RuntimeSettings } from '../../../src/platform/config/runtime-settings.js';
import { startApp, testSettings, type TestApp, type TestWorkspace } from '../../support/app.js';
import { hangUp, rawConnection } from '../../support/raw-http.js';

let app: TestApp;
let ws: TestWorkspace;
let reader: TestWorkspace;
beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace(['metrics:write']);
  reader = await app.workspace(['workspace:read']);
});
afterEach(hangUp);
afterAll(() => app.close());

const MEBIBYTE = 1024 * 1024;
const SIXTEEN = { 'content-length': String(16 * MEBIBYTE) };

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const forged = () => bearer(`${ws.secret.slice(0, -1)}${ws.secret.endsWith('x') ? 'y' : 'x'}`);

const head = (method: string, path: string, headers: Record<string, string>): string =>
  [
    `${method} ${path} HTTP/1.1`,
    'host: tribune',
    'content-type: application/json',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n');

describe('who may not come in', () => {
  it.each<[string, number, () => string]>([
    ['a stranger', 401, () => head('POST', `${ws.base}/metrics`, SIXTEEN)],
    ['a forged key', 401, () => head('POST', `${ws.base}/metrics`, { ...SIXTEEN, ...forged() })],
    [
      'a key without the right',
      403,
      () => head('POST', `${reader.base}/metrics`, { ...SIXTEEN, ...bearer(reader.secret) }),
    ],
    [
      'a key of another workspace',
      404,
      () => head('POST', `${ws.base}/metrics`, { ...SIXTEEN, ...bearer(reader.secret) }),
    ],
    ['who asks for nothing that is there', 404, () => head('POST', '/api/nothing', SIXTEEN)],
  ])('is refused before a byte of the body was sent: %s', async (_, status, text) => {
    const connection = rawConnection(app.url);
    connection.socket.write(text());
    expect(await connection.heard('"requestId"')).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    connection.socket.destroy();
  });

  it('may still send the body, and go on with the same connection', async () => {
    const connection = rawConnection(app.url);
    connection.socket.write(head('POST', `${ws.base}/metrics`, SIXTEEN));
    await connection.heard('"unauthenticated"');
    connection.socket.write(Buffer.alloc(16 * MEBIBYTE, ' '));
    connection.socket.write(head('GET', '/health/live', {}));
    expect(await connection.heard('{"status":"ok"}')).toContain('HTTP/1.1 200 OK');
    connection.socket.destroy();
  });

  it.each<[string, Record<string, string>]>([
    ['an announced', { 'content-length': String(1024 * MEBIBYTE) }],
    ['an endless', { 'transfer-encoding': 'chunked' }],
  ])('is cut off when %s body goes beyond what anybody may send', async (_, headers) => {
    const connection = rawConnection(app.url);
    connection.socket.write(head('POST', `${ws.base}/metrics`, headers));
    await connection.heard('HTTP/1.1 401');
    const piece = Buffer.alloc(64 * 1024, ' ');
    let sent = 0;
    const more = (failed?: Error | null): void => {
      // A failed write calls back before the socket is destroyed: going on would count bytes that never left.
      if (failed || connection.socket.destroyed || sent > 200 * MEBIBYTE) return;
      sent += piece.length;
      const framed = headers['content-length'] === undefined ? chunk(piece) : piece;
      connection.socket.write(framed, more);
    };
    more();
    await connection.closed;
    expect(sent).toBeLessThan(32 * MEBIBYTE);
  });

  it('is answered so by fetch as well, many times over one connection', async () => {
    const body = `{"readings":[${' '.repeat(8 * MEBIBYTE)}]}`;
    for (let round = 0; round < 3; round += 1) {
      const answer = await app.client().raw('POST', `${ws.base}/metrics`, body, {
        'content-type': 'application/json',
      });
      expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
      expect(answer.headers.get('x-request-id')).toBe(answer.body.requestId);
    }
  });
});

const chunk = (data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')]);

describe('the second lock', () => {
  it('lets nobody reach a handler who was not admitted on the way', async () => {
    const settings = testSettings(app.databaseUrl, {
      secret: app.get(RuntimeSettings).secret,
      worksJobs: false,
    });
    const bare = await NestFactory.create<NestFastifyApplication>(
      AppModule.of(settings),
      new FastifyAdapter() as never,
      { logger: false },
    );
    await bare.init();
    await bare.getHttpAdapter().getInstance().ready();
    try {
      for (const url of ['/api/problems/not_found', reader.base, '/health/live', '/api/session']) {
        const headers = bearer(reader.secret);
        const answer = await bare.inject({ method: 'GET', url, headers });
        expect({ url, status: answer.statusCode, code: answer.json().code }).toEqual({
          url,
          status: 403,
          code: 'forbidden',
        });
      }
    } finally {
      await bare.close();
      await bare.get(DataSource).destroy();
    }
  });
});
