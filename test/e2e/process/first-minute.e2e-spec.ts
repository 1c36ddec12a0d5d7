import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { until } from '../../support/until.js';
import { command, dataFolder, freePort, run, type RunningProcess } from '../../support/process.js';

const READY = /Tribune is ready: (http:\/\/localhost:(\d+))/;
const SIGN_IN = /Sign in as manager@demo\.example with the password tribune-demo/;

let folder: Awaited<ReturnType<typeof dataFolder>>;
let server: RunningProcess;
let url: string;
const settings = (more: Record<string, string> = {}): Record<string, string> => ({
  TRIBUNE_DATA: folder.path,
  ...more,
});

const start = async (more: Record<string, string> = {}): Promise<void> => {
  server = run('start', [], settings(more));
  [, url = ''] = await server.printed(READY);
};

beforeAll(async () => {
  folder = await dataFolder();
  await start();
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await folder.remove();
});

const databasePid = async (): Promise<number> =>
  Number((await readFile(join(folder.path, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);

const signIn = (): Promise<Response> =>
  fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'manager@demo.example', password: 'tribune-demo' }),
  });

describe('the first minute', () => {
  it('ends with the address and how to sign in, and both are true', async () => {
    await server.printed(SIGN_IN);
    const lines = server.output().trim().split('\n');
    expect(lines.at(-1)).toMatch(SIGN_IN);
    const answer = await signIn();
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as { workspaces: { slug: string }[] }).workspaces[0]?.slug).toBe(
      'demo',
    );
  });

  it('a second start on the same folder says so and stops', async () => {
    const second = run('start', [], settings());
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(
      `Tribune already runs on ${folder.path} (process ${server.child.pid})`,
    );
  });

  it('a key is made while the server runs, and only the key is printed', async () => {
    const { code, out } = await command(
      ['key:create', '--workspace', 'demo', '--scopes', 'all', '--name', 'check'],
      settings(),
    );
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^trb_[0-9A-Za-z]{38}\n$/),
    });
    const answer = await fetch(`${url}/api/workspaces/demo`, {
      headers: { authorization: `Bearer ${out.trim()}` },
    });
    expect(answer.status).toBe(200);
  });

  it('a wrong option of a command is named', async () => {
    const bad = await command(
      ['key:create', '--workspace', 'demo', '--scopes', 'everything', '--name', 'x'],
      settings(),
    );
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err).toContain('--scopes: Expected one of: workspace:read');
    const unknown = await command(
      ['key:create', '--workspace', 'nowhere', '--scopes', 'all', '--name', 'x'],
      settings(),
    );
    expect(unknown.err).toContain('There is no workspace "nowhere"');
  });

  it('comes back after kill -9 of everything, with what was there', async () => {
    const database = await databasePid();
    server.child.kill('SIGKILL');
    process.kill(database, 'SIGKILL');
    await server.ended;
    await start();
    expect((await signIn()).status).toBe(200);
  });

  it('adopts the database that outlives a killed server', async () => {
    server.child.kill('SIGKILL');
    await server.ended;
    await start();
    expect(server.output()).toContain('was running already');
    expect((await signIn()).status).toBe(200);
  });

  it('tells callers to come back while its database is gone, and brings it back by itself', async () => {
    process.kill(await databasePid(), 'SIGKILL');
    let away: Response;
    // The database's own processes outlive it for a moment, and answer on connections that are open.
    do away = await fetch(`${url}/health/ready`);
    while (away.status === 200);
    expect({ status: away.status, retry: away.headers.get('retry-after') }).toEqual({
      status: 503,
      retry: '5',
    });
    await until(async () => (await fetch(`${url}/health/ready`)).status === 200);
    expect((await signIn()).status).toBe(200);
  });

  it('finishes at SIGTERM the request that it began', async () => {
    const { out } = await command(
      ['key:create', '--workspace', 'demo', '--scopes', 'metrics:write', '--name', 'slow'],
      settings(),
    );
    const readings = Array.from({ length: 10_000 }, (_, index) => ({
      post: { platform: 'x', externalId: String(1_000_000 + index) },
      capturedAt: '2026-01-01T00:00:00Z',
      provenance: 'platform_api',
      metrics: { views: index },
    }));
    const sent = request(`${url}/api/workspaces/demo/metrics`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${out.trim()}`,
        'content-type': 'application/json',
        expect: '100-continue',
      },
    });
    sent.flushHeaders();
    await once(sent, 'continue');
    server.child.kill('SIGTERM');
    sent.end(JSON.stringify({ readings }));
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    expect({ status: answer.statusCode, body: await json(answer) }).toMatchObject({
      status: 200,
      body: { unmatched: 10_000, rejected: [] },
    });
    expect(await server.ended).toBe(0);
    await start();
  });

  it('stops at SIGTERM, database included, and commands work while it is down', async () => {
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    await expect(readFile(join(folder.path, 'postgres', 'postmaster.pid'))).rejects.toThrow(
      'ENOENT',
    );
    const { code, out } = await command(
      ['key:create', '--workspace', 'demo', '--scopes', 'reports:read', '--name', 'offline'],
      settings(),
    );
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^trb_/) });
    await expect(readFile(join(folder.path, 'postgres', 'postmaster.pid'))).rejects.toThrow(
      'ENOENT',
    );
  });

  it('takes another port when its own is taken, unless one was asked for', async () => {
    const taken = await freePort();
    const [asker, holder] = [createServer(), createServer()];
    await new Promise<void>((resolve) => asker.listen(Number(taken), '127.0.0.1', resolve));
    const asked = run('start', [], settings({ PORT: taken }));
    expect(await asked.ended).toBe(1);
    expect(asked.output()).toContain(`Port ${taken} on 127.0.0.1 is taken`);
    asker.close();
    // Where another program of this machine holds 3000 already, it is taken all the same.
    await new Promise<void>((resolve) => {
      holder.once('error', () => resolve()).listen(3000, '127.0.0.1', resolve);
    });
    await start();
    expect(new URL(url).port).not.toBe('3000');
    holder.close();
  });
});

describe('a wrong setting', () => {
  it('is named with what was expected, and stops the start', async () => {
    const bad = run(
      'start',
      [],
      settings({ PORT: 'eighty', LOG_LEVEL: 'loud', TRIBUNE_PORT: '80' }),
    );
    expect(await bad.ended).toBe(1);
    expect(bad.output()).toContain('PORT: expected an integer from 1 to 65535, got "eighty"');
    expect(bad.output()).toContain('LOG_LEVEL: expected one of fatal, error');
    expect(bad.output()).toContain('TRIBUNE_PORT: no such setting');
  });

  it('so is an argument that does not exist', async () => {
    const bad = run('start', ['--emtpy'], settings());
    expect(await bad.ended).toBe(1);
    expect(bad.output()).toContain('Unknown argument --emtpy');
  });
});
