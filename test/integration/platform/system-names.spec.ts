import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { SystemNames } from '../../../src/platform/outgoing/system-names.js';

/** A name server that is asked, and says nothing, or says that it does not know (RCODE 3). */
let server: Socket;
let isSilent = true;
let names: SystemNames;
beforeAll(async () => {
  server = createSocket('udp4').bind(0, '127.0.0.1');
  server.on('message', (query, { port, address }) => {
    if (isSilent) return;
    const answer = Buffer.from(query);
    answer.writeUInt16BE(0x8183, 2);
    server.send(answer, port, address);
  });
  await once(server, 'listening');
  const asking = { timeout: 200, tries: 1 };
  names = new SystemNames([`127.0.0.1:${server.address().port}`], asking);
});
afterAll(() => {
  server.close();
});

it('a name server that never answers keeps nobody else waiting', async () => {
  isSilent = true;
  const slow = Array.from({ length: 8 }, (_, n) => names.addressesOf(`slow-${n}.example`));
  const ends = Promise.allSettled(slow);
  let isOver = false;
  void ends.then(() => (isOver = true));
  await stat(process.execPath);
  expect(isOver).toBe(false);
  for (const end of await ends) expect(end).toMatchObject({ reason: { code: 'ETIMEOUT' } });
});

it('a name that the name servers do not know is asked of the system, however many at once', async () => {
  isSilent = false;
  const found = await Promise.all(Array.from({ length: 6 }, () => names.addressesOf('localhost')));
  for (const addresses of found) expect(['127.0.0.1', '::1']).toContain(addresses[0]);
  await expect(names.addressesOf('nobody.invalid')).rejects.toThrow();
});
