import { Writable } from 'node:stream';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { createLogger } from '../../../src/platform/logging/logger.js';
import { startApp, TEST_PASSWORD, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent, anInvitation } from '../../support/invitations.js';
import { hangUp, rawConnection } from '../../support/raw-http.js';
import { until } from '../../support/until.js';

let app: TestApp;
let ws: TestWorkspace;
let text = '';

interface Line {
  readonly msg: string;
  readonly level: string;
  readonly reqId: string;
  readonly route: string;
  readonly reason: string;
}

const lines = (): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

beforeAll(async () => {
  const stream = new Writable({
    write: (piece: Buffer, _, done) => {
      text += piece.toString();
      done();
    },
  });
  app = await startApp({}, createLogger('trace', stream));
  ws = await app.workspace();
});
afterEach(hangUp);
afterAll(() => app.close());
beforeEach(() => {
  text = '';
});

describe('a refusal', () => {
  it.each([
    ['unauthenticated', () => app.client().get(ws.base), '/api/workspaces/:workspace'],
    [
      'forbidden',
      async () => (await ws.keyed('metrics:write')).get('/api-keys'),
      '/api/workspaces/:workspace/api-keys',
    ],
    [
      'cross_origin',
      () => app.client({ origin: 'https://evil.example' }).post('/api/session', {}),
      '/api/session',
    ],
    [
      'wrong_credentials',
      () => app.client().post('/api/session', { email: 'a@b.example', password: 'x'.repeat(20) }),
      '/api/session',
    ],
    [
      'not_found',
      async () => {
        const other = await app.workspace();
        return ws.api.at(other.base).get('');
      },
      '/api/workspaces/:workspace',
    ],
  ])('%s is logged with its route, reason and request', async (reason, call, route) => {
    const { body } = await call();
    const found = lines().filter((line) => line.msg === 'refused');
    expect(found).toMatchObject([{ level: 'warn', reason, route, reqId: body.requestId }]);
  });
});

it('nothing secret reaches the log, whatever is refused, broken or done', async () => {
  const secrets = [TEST_PASSWORD, ws.secret];
  const marked = (name: string): string => {
    const secret = `s3cr3t-${name}-0123456789abcdef`;
    secrets.push(secret);
    return secret;
  };
  const { cookie, email } = await ws.member('admin');
  secrets.push(cookie.split('=')[1] ?? '', email);
  const { id } = await anEvent(ws);
  const invitation = await anInvitation(ws, id);
  const { guestUrl } = await ws.api.create(`/invitations/${invitation.id}/send`);
  const token: string = guestUrl.split('/guest/')[1];
  secrets.push(token);
  const json = { 'content-type': 'application/json' };
  const anybody = app.client({
    authorization: `Bearer ${marked('key')}`,
    cookie: `tribune.session_token=${marked('cookie')}`,
    'x-api-key': marked('header'),
    'user-agent': marked('agent'),
    referer: `${app.url}/?x=${marked('referer')}`,
  });
  await anybody.get(`${ws.base}?token=${marked('query')}`);
  await anybody.get(`/api/guest/${marked('guest-token')}`);
  await anybody.raw('POST', `/api/member-invitations/${marked('invitation-token')}`, '{}', json);
  await anybody.get(`/api/nothing/${marked('path')}`);
  await anybody.raw('POST', '/api/session', `{"password": "${marked('broken-json')}`, json);
  await app.client().post('/api/session', { email, password: marked('password') });
  await app.client().post('/api/session', { email, [marked('field')]: 1 });
  await app.client({ cookie }).get('/api/session');
  await app.client().get(`/api/guest/${token}`);
  await app.client().get(`/api/guest/%E0%A4%A${marked('unreadable')}`);
  await ws.api
    .with({ 'idempotency-key': marked('idempotency') })
    .patch('', { name: marked('body') });
  await ws.api.get(`/invitations/${marked('id')}`);
  await ws.api.get(`/api-keys?cursor=${marked('cursor')}`);
  const raw = rawConnection(app.url);
  raw.socket.write(
    `GET /${marked('raw')} HTTP/9.9\r\nauthorization: ${marked('raw-header')}\r\n\r\n`,
  );
  await raw.closed;
  await until(() => lines().filter(({ msg }) => msg === 'request').length > 15);
  const found = secrets.filter((secret) => text.includes(secret));
  expect(secrets.length).toBeGreaterThan(15);
  expect(found).toEqual([]);
});

it('a failure of ours is logged with its request, and nothing of what was sent', async () => {
  const secret = 's3cr3t-in-a-failure';
  const fastify = app.application.nest.getHttpAdapter().getInstance();
  const before = fastify.server.listenerCount('request');
  expect(before).toBeGreaterThan(0);
  // A clock that breaks is a failure that no route expects.
  const { Clock } = await import('../../../src/platform/clock.js');
  const clock = app.get(Clock);
  const now = clock.now.bind(clock);
  clock.now = () => {
    throw new Error('the clock is broken');
  };
  try {
    const answer = await ws.api
      .with({ 'x-note': secret })
      .raw('PATCH', '', `{"name":"${secret}"}`, { 'content-type': 'application/json' });
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(JSON.stringify(answer.body)).not.toContain('clock');
    const failed = lines().filter(({ msg }) => msg === 'request failed');
    expect(failed).toMatchObject([{ level: 'error', reqId: answer.body.requestId }]);
    expect(text).toContain('the clock is broken');
    expect(text).not.toContain(secret);
    expect(text).not.toContain(ws.secret);
  } finally {
    clock.now = now;
  }
});
