import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { dataFolder, freePort, run } from '../../support/process.js';

let folder: Awaited<ReturnType<typeof dataFolder>>;
beforeAll(async () => {
  folder = await dataFolder();
});
afterAll(() => folder.remove());

it('a server that holds the demo listens to its own machine only, and says so', async () => {
  const PORT = await freePort();
  const settings = { TRIBUNE_DATA: folder.path, PORT };
  const server = run('start', [], settings);
  await server.printed(/passwords are known to everybody, so Tribune listens to this machine only/);
  server.child.kill('SIGTERM');
  await server.ended;

  const exposed = run('start', [], { ...settings, HOST: '0.0.0.0' });
  expect(await exposed.ended).toBe(1);
  expect(exposed.output()).toMatch(/passwords are known to everybody.*not on 0\.0\.0\.0/);
  await expect(fetch(`http://127.0.0.1:${PORT}/health/live`)).rejects.toThrow();
}, 180_000);
