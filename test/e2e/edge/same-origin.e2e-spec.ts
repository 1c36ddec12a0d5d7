import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import {
  startApp,
  TEST_PASSWORD,
  type TestApp,
  type TestMember,
  type TestWorkspace,
} from '../../support/app.js';
import { anEvent, anInvitation } from '../../support/invitations.js';
import { rawConnection } from '../../support/raw-http.js';

let app: TestApp;
let ws: TestWorkspace;
let admin: TestMember;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  ws = await app.workspace();
  admin = await ws.member('admin');
});

const JSON_BODY = { 'content-type': 'application/json' };
const FOREIGN = { status: 403, body: { code: 'cross_origin' } };

const rename = (headers: Record<string, string>) =>
  admin.api.raw('PATCH', '', '{"name":"Stolen"}', { ...JSON_BODY, ...headers });

/** Node's fetch lets nobody choose the Host. */
const rawStatus = async (url: string, headers: Record<string, string>): Promise<number> => {
  const body = '{"name":"Stolen"}';
  const connection = rawConnection(url);
  const lines = Object.entries({ ...JSON_BODY, 'content-length': String(body.length), ...headers });
  connection.socket.write(
    [
      `PATCH ${ws.base} HTTP/1.1`,
      ...lines.map(([key, value]) => `${key}: ${value}`),
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  return Number((await connection.closed).split(' ')[1]);
};

const name = async (): Promise<string> => (await ws.api.read('')).name;

/** What a browser says of itself when a page elsewhere sends something. */
const ELSEWHERE: readonly [string, Record<string, string>][] = [
  ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['an older browser that sends Origin alone', { origin: 'https://evil.example' }],
  ['a browser that sends Sec-Fetch-Site alone', { 'sec-fetch-site': 'cross-site' }],
  ['a page in a sandbox', { origin: 'null' }],
  ['a sandbox that claims to be ours', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  [
    'a sibling subdomain',
    { origin: 'https://blog.tribune.example', 'sec-fetch-site': 'same-site' },
  ],
  ['a sibling subdomain that keeps its name to itself', { 'sec-fetch-site': 'same-site' }],
  ['another port of this host', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
  ['an old browser that sends a Referer alone', { referer: 'https://evil.example/win' }],
  ['an Origin that is no origin', { origin: 'evil' }],
];

describe('a change by cookie', () => {
  it.each(ELSEWHERE)('is refused from %s', async (_, headers) => {
    const before = await name();
    expect(await rename(headers)).toMatchObject(FOREIGN);
    expect(await name()).toBe(before);
  });

  it('is refused from the same host over a plain connection, where we are reached by TLS', async () => {
    const origin = app.url.replace('http:', 'https:');
    expect(await rename({ origin })).toMatchObject(FOREIGN);
  });

  it('is refused from a site whose name was made to lead here', async () => {
    const { port } = new URL(app.url);
    const host = `evil.example:${port}`;
    const rebound = (own: Record<string, string>) =>
      rawStatus(app.url, { host, cookie: admin.cookie, ...own });
    expect(await rebound({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBe(403);
    expect(await rebound({ origin: `http://${host}` })).toBe(403);
    expect(await rebound({ referer: `http://${host}/` })).toBe(403);
    expect(await rebound({ origin: app.url })).toBe(200);
  });

  it('is done under every name of this machine, of the port that we listen on', async () => {
    const { port } = new URL(app.url);
    for (const here of ['localhost', '127.0.0.1', '[::1]']) {
      expect((await rename({ origin: `http://${here}:${port}` })).status).toBe(200);
      expect(await rename({ origin: `http://${here}:1` })).toMatchObject(FOREIGN);
      expect(await rename({ origin: `https://${here}:${port}` })).toMatchObject(FOREIGN);
    }
    const elsewhere = ['localhost.evil.example', '127.0.0.1.evil.example', '127.0.0.2'];
    for (const name of elsewhere) {
      expect(await rename({ origin: `http://${name}:${port}` })).toMatchObject(FOREIGN);
    }
  });

  it.each<[string, () => Record<string, string>]>([
    ['a page of ours', () => ({ origin: app.url, 'sec-fetch-site': 'same-origin' })],
    ['a page of ours in an older browser', () => ({ origin: app.url })],
    ['a page of ours in an old browser', () => ({ referer: `${app.url}/settings?tab=1` })],
    ['a client that is no browser', () => ({})],
  ])('is done for %s', async (_, headers) => {
    expect((await rename(headers())).status).toBe(200);
    expect(await name()).toBe('Stolen');
  });

  it.each([
    ['urlencoded', 'application/x-www-form-urlencoded', 'name=Stolen'],
    ['multipart', 'multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
    ['text', 'text/plain', '{"name":"Stolen","x":"="}'],
    ['none', 'application/x-www-form-urlencoded', ''],
  ])('by a form (%s) is refused, whatever the browser says', async (_, type, body) => {
    const post = (headers: Record<string, string>) =>
      admin.api.raw('POST', '/api-keys', body, { 'content-type': type, ...headers });
    const before = (await ws.api.read('/api-keys')).items.length;
    for (const [, headers] of ELSEWHERE) expect(await post(headers)).toMatchObject(FOREIGN);
    expect(await post({})).toMatchObject({
      status: 415,
      body: { code: 'unsupported_media_type' },
    });
    expect((await ws.api.read('/api-keys')).items).toHaveLength(before);
  });

  it('is refused though the address carries a name and password, which a browser sends as Basic', async () => {
    const basic = `Basic ${Buffer.from('a:b').toString('base64')}`;
    expect(await rename({ authorization: basic, origin: 'https://evil.example' })).toMatchObject(
      FOREIGN,
    );
  });

  it('is nothing that a GET can do, so a link from elsewhere is followed', async () => {
    const linked = admin.api.with({ 'sec-fetch-site': 'cross-site' });
    expect((await linked.get('')).status).toBe(200);
  });
});

describe('without a cookie', () => {
  it.each(ELSEWHERE)('nobody is signed in from %s', async (_, headers) => {
    const { email } = admin;
    const signIn = await app
      .client(headers)
      .post('/api/session', { email, password: TEST_PASSWORD });
    expect(signIn).toMatchObject(FOREIGN);
    expect(signIn.headers.getSetCookie()).toEqual([]);
  });

  it('people sign in from our own page', async () => {
    const own = app.client({ origin: app.url, 'sec-fetch-site': 'same-origin' });
    const body = { email: admin.email, password: TEST_PASSWORD };
    expect((await own.post('/api/session', body)).status).toBe(200);
  });

  it('no page elsewhere answers for a guest', async () => {
    const { id } = await anEvent(ws);
    const { id: invitation } = await anInvitation(ws, id);
    const { guestUrl } = await ws.api.create(`/invitations/${invitation}/send`);
    const path = `/api/guest/${guestUrl.split('/guest/')[1]}/answer`;
    const foreign = app.client({ origin: 'https://evil.example' });
    expect(await foreign.post(path, { answer: 'decline' })).toMatchObject(FOREIGN);
    const own = app.client({ origin: app.url });
    expect((await own.post(path, { answer: 'accept' })).body.answer).toBe('accepted');
  });

  it('an integration with a key is asked nothing: no page can send its key', async () => {
    const odd = ws.api.with({ origin: 'https://tool.example', 'sec-fetch-site': 'cross-site' });
    expect((await odd.patch('', { name: 'By key' })).status).toBe(200);
  });
});

describe('under an address of its own', () => {
  it('people are served there, and under no name of this machine', async () => {
    const named = await startApp({ publicUrl: 'http://tribune.example' });
    try {
      const signIn = async (origin: string): Promise<number> => {
        const body = { email: 'a@b.example', password: 'x'.repeat(20) };
        return (await named.client({ origin }).post('/api/session', body)).status;
      };
      expect(await signIn('http://tribune.example')).toBe(401);
      expect(await signIn(named.url)).toBe(403);
      expect(await signIn(named.url.replace('127.0.0.1', 'localhost'))).toBe(403);
    } finally {
      await named.close();
    }
  });
});
