import https, { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import {
  GuardedRequest,
  type OutgoingOptions,
} from '../../../src/platform/outgoing/guarded-request.js';
import { Internet } from '../../../src/platform/outgoing/internet.js';
import { OutgoingFailure } from '../../../src/platform/outgoing/outgoing-failure.js';
import { OutgoingModule } from '../../../src/platform/outgoing/outgoing.module.js';
import { isPublicAddress } from '../../../src/platform/outgoing/public-address.js';
import { CERTIFICATE, PRIVATE_KEY } from '../../support/certificate.js';

/** Of all addresses of this machine, the one that these tests take for the public internet. */
const OUTSIDE = '127.0.0.2';
const INSIDE = '127.0.0.1';

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A name server whose answers a test lays down, one after the other; it keeps what it was asked. */
class SmallInternet extends Internet {
  trusted: string | undefined = CERTIFICATE;
  asked: string[] = [];
  answers: string[][] = [];

  addressesOf(name: string): Promise<string[]> {
    this.asked.push(name);
    return Promise.resolve(this.answers.shift() ?? [OUTSIDE]);
  }

  isOpen(address: string): boolean {
    return address === OUTSIDE || isPublicAddress(address);
  }
}

let outside: Server | undefined;
let inside: Server | undefined;
let port: number;
let behave: Behaviour;
let reached: string[];
let internet: SmallInternet;

const serverAt = (address: string, wanted: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer({ key: PRIVATE_KEY, cert: CERTIFICATE }, (request, response) => {
      reached.push(address);
      behave(request, response);
    });
    server.on('connection', (socket) => socket.on('error', () => undefined));
    server.once('error', reject).listen(wanted, address, () => resolve(server));
  });

/** Whether this machine has both addresses. */
const hasTwo = await serverAt(OUTSIDE, 0).then(
  (server) => {
    server.close();
    return true;
  },
  () => false,
);

/** The same port of both addresses, which another program may hold on one of them. */
beforeAll(async () => {
  if (!hasTwo) return;
  for (let tries = 0; ; tries += 1) {
    outside = await serverAt(OUTSIDE, 0);
    ({ port } = outside.address() as AddressInfo);
    try {
      inside = await serverAt(INSIDE, port);
      return;
    } catch (error) {
      outside.close();
      if (tries === 20) throw error;
    }
  }
});
afterAll(() => {
  for (const server of [outside, inside]) {
    server?.closeAllConnections();
    server?.close();
  }
});
beforeEach(() => {
  internet = new SmallInternet();
  reached = [];
  behave = (_, response) => response.end('hello');
});

/** macOS, for one, gives a machine 127.0.0.1 alone. */
const describeWhere = (there: boolean) => (there ? describe : describe.skip);

const get = (url: string, options: OutgoingOptions = {}) =>
  new GuardedRequest(internet).get(url, { ports: [443, port], timeoutMs: 5_000, ...options });

const endless: Behaviour = (_, response) => {
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
    response.once('drain', more);
  };
  more();
};

const home = (path = '/') => `https://partner.example:${port}${path}`;

const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    (answer) => JSON.stringify(answer),
    (thrown: unknown) => thrown,
  );
  return error instanceof OutgoingFailure ? error.reason : `no failure of ours: ${String(error)}`;
};

describeWhere(hasTwo)('a request to an address that somebody gave us', () => {
  it('gets the answer, over TLS for the name of the address', async () => {
    behave = (request, response) =>
      response.writeHead(200, { 'x-seen': `${request.headers.host} ${request.url}` }).end('hello');
    const answer = await get(home('/calendar.ics?team=1'), {
      headers: { accept: 'text/calendar' },
    });
    expect(answer).toMatchObject({ status: 200, body: Buffer.from('hello') });
    expect(answer.headers['x-seen']).toBe(`partner.example:${port} /calendar.ics?team=1`);
  });

  it('posts a body as it is', async () => {
    behave = (request, response) => {
      response.writeHead(202);
      request.pipe(response);
    };
    const answer = await new GuardedRequest(internet).post(home(), '{"événement": 1}', {
      ports: [port],
    });
    expect({ ...answer, headers: {} }).toEqual({
      status: 202,
      headers: {},
      body: Buffer.from('{"événement": 1}'),
    });
  });

  it('looks a name up once, and connects to what was checked though the name changes its mind', async () => {
    internet.answers = [[OUTSIDE], [INSIDE], [INSIDE]];
    await get(home());
    expect(internet.asked).toEqual(['partner.example']);
    expect(reached).toEqual([OUTSIDE]);
    expect(await reasonOf(get(home()))).toBe('network_refused');
    expect(reached).toEqual([OUTSIDE]);
  });

  it('goes nowhere where one address of a name is not public', async () => {
    internet.answers = [[OUTSIDE, INSIDE]];
    expect(await reasonOf(get(home()))).toBe('network_refused');
    expect(reached).toEqual([]);
  });

  it('answers with a redirect and does not follow it', async () => {
    const location = `https://${INSIDE}:${port}/admin`;
    behave = (_, response) => response.writeHead(302, { location }).end();
    expect(await get(home())).toMatchObject({ status: 302, headers: { location } });
    expect(reached).toEqual([OUTSIDE]);
  });

  it('ends at its size, however much would come', async () => {
    behave = endless;
    expect(await reasonOf(get(home(), { maxBytes: 200_000 }))).toBe('too_large');
  });

  it('has the beginning of a longer answer where that will do', async () => {
    behave = endless;
    const { status, body } = await get(home(), { maxBytes: 1_000, cut: true });
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: 'x'.repeat(1_000) });
  });

  it('takes no endless headers', async () => {
    behave = (_, response) => response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end();
    expect(await reasonOf(get(home()))).toBe('unreachable');
  });

  it.each<[string, Behaviour]>([
    ['never answers', () => undefined],
    [
      'answers a byte at a time',
      (_, response) => {
        const drip = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(drip));
      },
    ],
    [
      'wants to speak something else',
      (_, { socket }) => socket?.end('HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    ],
  ])('ends when a server %s', async (_, behaviour) => {
    behave = behaviour;
    const begun = Date.now();
    expect(await reasonOf(get(home(), { timeoutMs: 400 }))).toMatch(/timed_out|unreachable/);
    expect(Date.now() - begun).toBeLessThan(3_000);
  });

  it('ends when nobody answers where a name leads', async () => {
    internet.addressesOf = () => new Promise(() => undefined);
    expect(await reasonOf(get(home(), { timeoutMs: 200 }))).toBe('timed_out');
  });

  it('trusts no certificate but a good one for this very name', async () => {
    expect(await reasonOf(get(`https://other.example:${port}/`))).toBe('unreachable');
    internet.trusted = undefined;
    expect(await reasonOf(get(home()))).toBe('unreachable');
    expect(reached).toEqual([]);
  });

  it('asks no proxy, though the whole process was told to ask one', async () => {
    const usual = https.globalAgent;
    // What Node makes of NODE_USE_ENV_PROXY and HTTPS_PROXY, which it reads at its start only.
    https.globalAgent = new https.Agent({ proxyEnv: { HTTPS_PROXY: 'http://127.0.0.1:9' } });
    try {
      const plain = { host: OUTSIDE, port, rejectUnauthorized: false };
      const asked = await new Promise<string>((resolve) => {
        const request = https.get(plain, () => resolve('answered'));
        request.on('error', ({ message }) => resolve(message));
      });
      expect(asked).toContain('127.0.0.1:9');
      expect((await get(home())).status).toBe(200);
    } finally {
      https.globalAgent = usual;
    }
  });

  it('tells a name without an address from one that leads inside', async () => {
    internet.addressesOf = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await reasonOf(get(home()))).toBe('unknown_host');
    internet.addressesOf = () => Promise.resolve([]);
    expect(await reasonOf(get(home()))).toBe('unknown_host');
  });
});

describe('a request is refused without a connection', () => {
  it.each([
    'http://partner.example/',
    'ftp://partner.example/',
    'file:///etc/passwd',
    'https://user:secret@partner.example/',
    'https://partner.example:22/',
    'https://partner.example:6379/',
    'not an address',
    'https://',
    '//partner.example',
  ])('to %s', async (url) => {
    expect(await reasonOf(get(url))).toBe('address_refused');
    expect(internet.asked).toEqual([]);
  });

  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://①②⑦.0.0.1/',
    'https://0/',
    'https://169.254.169.254/latest/meta-data/',
    'https://0xA9FEA9FE/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[::ffff:7f00:1]/',
    'https://[fd00:ec2::254]/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://admin.localhost/',
  ])('to %s', async (url) => {
    expect(await reasonOf(get(url))).toBe('network_refused');
    expect(internet.asked).toEqual([]);
    expect(reached).toEqual([]);
  });
});

describe('public addresses', () => {
  it.each(['8.8.8.8', '1.1.1.1', '93.184.215.14', '2606:4700::1111', '2a01:cb00::1'])(
    '%s is one',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['this network', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['carrier-grade', '100.64.0.1'],
    ['carrier-grade', '100.100.100.200'],
    ['loopback', '127.0.0.53'],
    ['link-local', '169.254.0.1'],
    ['metadata', '169.254.169.254'],
    ['metadata', '168.63.129.16'],
    ['metadata', 'fd00:ec2::254'],
    ['protocol assignments', '192.0.0.192'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['6to4 relay', '192.88.99.1'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['mapped', '::ffff:127.0.0.1'],
    ['mapped, though public', '::ffff:8.8.8.8'],
    ['compatible', '::127.0.0.1'],
    ['compatible', '::8.8.8.8'],
    ['translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64', '64:ff9b::a9fe:a9fe'],
    ['NAT64 of one network', '64:ff9b:1::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fd12:3456::1'],
    ['link-local', 'fe80::1'],
    ['link-local', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['discard', '100::1'],
    ['not given out', '4000::1'],
    ['no address', 'partner.example'],
    ['no address', ''],
  ])('%s: %s is none', (_, address) => expect(isPublicAddress(address)).toBe(false));
});

it('is offered to every module', () => {
  expect(Reflect.getMetadata('exports', OutgoingModule)).toEqual([GuardedRequest]);
});
