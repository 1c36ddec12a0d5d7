import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { crc32 } from 'node:zlib';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { formatApiKey } from '../../../src/modules/workspaces/domain/api-key.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { listenIn, type Statement } from '../../support/statements.js';

let app: TestApp;
let heard: Statement[];
let ws: TestWorkspace;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  heard = listenIn(app);
  ws = await app.workspace();
});
afterAll(() => app.close());
beforeEach(async () => {
  // The key of the workspace is known and in use: what follows is refused all the same.
  await ws.api.read('');
  heard.length = 0;
});

const unauthenticated = { status: 401, body: { code: 'unauthenticated' } };

const flip = (text: string): string => (text === 'x' ? 'y' : 'x');

/** A key that no installation has made, with a right checksum. */
const anotherKey = (): string => formatApiKey(randomBytes(64), crc32);

/** Sends these Authorization headers as they are, on one request. */
const sendAll = (authorization: string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(`${app.url}${ws.base}`, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.setHeader('authorization', authorization).once('error', reject).end();
  });

describe('a forged or damaged key', () => {
  it.each<[string, (key: string) => string]>([
    ['with another first character', (key) => `Bearer trb_${flip(key[4]!)}${key.slice(5)}`],
    ['with another last character', (key) => `Bearer ${key.slice(0, -1)}${flip(key.at(-1)!)}`],
    ['cut short', (key) => `Bearer ${key.slice(0, -1)}`],
    ['without its checksum', (key) => `Bearer ${key.slice(0, -6)}`],
    ['with more behind it', (key) => `Bearer ${key}a`],
    ['in lower case', (key) => `Bearer ${key.toLowerCase()}`],
    ['in upper case', (key) => `Bearer ${key.toUpperCase()}`],
    ['with another prefix', (key) => `Bearer xyz_${key.slice(4)}`],
    ['without its prefix', (key) => `Bearer ${key.slice(4)}`],
    ['with a space in it', (key) => `Bearer ${key.slice(0, 20)} ${key.slice(20)}`],
    ['with a tab before it', (key) => `Bearer\t${key}`],
    ['in quotes', (key) => `Bearer "${key}"`],
    ['after another word', (key) => `Bearer key ${key}`],
    ['before another word', (key) => `Bearer ${key} key`],
    ['twice', (key) => `Bearer ${key} ${key}`],
    ['twice with a comma', (key) => `Bearer ${key}, Bearer ${key}`],
    ['with Bearer twice', (key) => `Bearer Bearer ${key}`],
    ['without a scheme', (key) => key],
    ['with another scheme', (key) => `Token ${key}`],
    ['by Basic', (key) => `Basic ${Buffer.from(`${key}:`).toString('base64')}`],
    ['in other writing', (key) => `Bearer ${encodeURIComponent(key)}%00`],
    ['that is missing', () => 'Bearer'],
    ['that is very long', (key) => `Bearer ${key.repeat(150)}`],
  ])('%s is refused without asking the database', async (_, authorization) => {
    const client = app.client({ authorization: authorization(ws.secret) });
    expect(await client.get(ws.base)).toMatchObject(unauthenticated);
    expect(heard).toEqual([]);
  });

  it('beside a good one is refused, whichever comes first', async () => {
    const good = `Bearer ${ws.secret}`;
    expect(await sendAll([good])).toBe(200);
    heard.length = 0;
    for (const two of [
      [good, good],
      [good, 'Bearer nonsense'],
      ['Bearer nonsense', good],
      ['', good],
    ]) {
      expect(await sendAll(two)).toBe(401);
    }
    expect(heard).toEqual([]);
  });

  it('of another installation is looked up, and refused', async () => {
    const client = app.client({ authorization: `Bearer ${anotherKey()}` });
    expect(await client.get(ws.base)).toMatchObject(unauthenticated);
    expect(heard.length).toBeGreaterThan(0);
  });
});

describe('a good key', () => {
  it('counts in its header only: not in the address, a cookie, a body or another header', async () => {
    const { secret, base } = ws;
    const anonymous = app.client();
    for (const name of ['access_token', 'api_key', 'key', 'token', 'authorization']) {
      expect(await anonymous.get(`${base}?${name}=${secret}`)).toMatchObject(unauthenticated);
      const cookie = `${name}=${secret}; tribune.session_token=${secret}`;
      expect(await app.client({ cookie }).get(base)).toMatchObject(unauthenticated);
      expect(await app.client({ [`x-${name.replace('_', '-')}`]: secret }).get(base)).toMatchObject(
        unauthenticated,
      );
      expect(await anonymous.patch(base, { [name]: secret })).toMatchObject(unauthenticated);
    }
    expect(heard.filter(({ sql }) => sql.includes('api_keys'))).toEqual([]);
  });

  it('works whatever the case of the word before it, and over more than one space', async () => {
    for (const scheme of ['bearer', 'BEARER', 'Bearer ']) {
      const client = app.client({ authorization: `${scheme} ${ws.secret}` });
      expect((await client.get(ws.base)).status).toBe(200);
    }
  });

  it('reaches the database as a hash, never as itself', async () => {
    const { secret } = await ws.api.create('/api-keys', {
      name: 'Hashed',
      scopes: ['workspace:read'],
    });
    await app.client({ authorization: `Bearer ${secret}` }).read(ws.base);
    const values = heard.flatMap(({ values }) => values);
    const hash = createHash('sha256').update(secret).digest();
    expect(values.filter((value) => Buffer.isBuffer(value) && value.equals(hash))).toHaveLength(2);
    const text = JSON.stringify(heard);
    expect(text).not.toContain(secret.slice(4, -6));
  });
});

describe('a key beside the cookie of a session', () => {
  it('counts, with what it may and not what the member may', async () => {
    const { cookie } = await ws.member('admin');
    const key = await ws.api.create('/api-keys', { name: 'Low', scopes: ['workspace:read'] });
    const both = app.client({ cookie, authorization: `Bearer ${key.secret}` });
    expect((await both.get(ws.base)).status).toBe(200);
    expect((await both.get(`${ws.base}/members`)).status).toBe(403);
    expect((await app.client({ cookie }).get(`${ws.base}/members`)).status).toBe(200);
  });

  it('that is wrong is not made good by the cookie', async () => {
    const { cookie } = await ws.member('admin');
    for (const authorization of [
      `Bearer ${anotherKey()}`,
      'Bearer nonsense',
      'Bearer',
      'Basic eA==',
    ]) {
      expect(await app.client({ cookie, authorization }).get(ws.base)).toMatchObject(
        unauthenticated,
      );
    }
  });

  it('is nobody who is signed in', async () => {
    const { cookie } = await ws.member('admin');
    expect((await app.client({ cookie }).get('/api/session')).status).toBe(200);
    const both = app.client({ cookie, authorization: `Bearer ${ws.secret}` });
    expect(await both.get('/api/session')).toMatchObject(unauthenticated);
  });
});
