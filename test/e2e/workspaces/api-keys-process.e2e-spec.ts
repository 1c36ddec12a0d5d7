import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { command, dataFolder, freePort, run, type RunningProcess } from '../../support/process.js';
import { until } from '../../support/until.js';

let folder: Awaited<ReturnType<typeof dataFolder>>;
let settings: Record<string, string>;
let server: RunningProcess;
let url: string;
let secret: string;

beforeAll(async () => {
  folder = await dataFolder();
  settings = { TRIBUNE_DATA: folder.path, PORT: await freePort() };
  server = run('start', ['--empty'], settings);
  [, url = ''] = await server.printed(/Tribune is ready: (http:\/\/localhost:\d+)/);
  await command(['workspace:create', '--slug', 'team', '--name', 'Team'], settings);
  const make = ['key:create', '--workspace', 'team', '--name', 'k', '--scopes', 'workspace:read'];
  secret = (await command(make, settings)).out.trim();
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await folder.remove();
});

const statusOfUse = async (): Promise<number> =>
  (
    await fetch(`${url}/api/workspaces/team`, {
      headers: { authorization: `Bearer ${secret}` },
    })
  ).status;

const databasePid = async (): Promise<number> =>
  Number((await readFile(join(folder.path, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);

describe('a server whose keys are watched', () => {
  it('outlives its database, tells callers to come back, and knows the key again afterwards', async () => {
    await until(async () => (await statusOfUse()) === 200);
    process.kill(await databasePid(), 'SIGKILL');
    const seen = new Set<number>();
    await until(async () => {
      seen.add(await statusOfUse());
      return seen.has(503);
    });
    await until(async () => {
      const status = await statusOfUse();
      seen.add(status);
      return status === 200;
    });
    expect([...seen].sort()).toEqual([200, 503]);
    expect(server.child.exitCode).toBeNull();
    await until(() => server.output().includes('keys are watched again'));
  });

  it('ends at SIGTERM at once, and without a word about it', async () => {
    expect(await statusOfUse()).toBe(200);
    const before = server.output().length;
    const begun = performance.now();
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(server.output().slice(before)).not.toMatch(/error|warn|watched/i);
  });
});
