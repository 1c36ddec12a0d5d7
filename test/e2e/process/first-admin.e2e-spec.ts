import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { dataFolder, freePort, run, type RunningProcess } from '../../support/process.js';

const TOKEN = /Make the first admin and workspace: (http:\/\/localhost:\d+)\/setup#([\w-]{43})/;
const READY = /API documentation: .*\n/;

let folder: Awaited<ReturnType<typeof dataFolder>>;
let port: string;
let server: RunningProcess;
let errors = '';

const start = async (): Promise<void> => {
  errors = '';
  server = run('start', ['--empty'], { TRIBUNE_DATA: folder.path, PORT: port, LOG_LEVEL: 'trace' });
  server.child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  await server.printed(READY);
};

const stop = async (): Promise<void> => {
  server.child.kill('SIGTERM');
  await server.ended;
};

beforeAll(async () => {
  folder = await dataFolder();
  port = await freePort();
  await start();
});
afterAll(async () => {
  await stop();
  await folder.remove();
});

const setUp = (url: string, token: string): Promise<Response> =>
  fetch(`${url}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token,
      name: 'First Admin',
      email: 'first@team.example',
      password: 'seagulls over the Garonne',
      workspace: { name: 'Our team', slug: 'our-team' },
    }),
  });

describe('a start without the demo', () => {
  let token: string;

  it('ends with how to make the first admin, by page and by API, and tells the log nothing of it', async () => {
    const [, url = '', printed = ''] = await server.printed(TOKEN);
    token = printed;
    await server.printed(/or by API: curl .*\n/);
    const lines = server.output().trim().split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('or by API'));
    expect(lines[last]).toContain(`curl ${url}/api/setup`);
    const body = JSON.parse(/-d '(.*)'$/.exec(lines[last]!)?.[1] ?? '') as object;
    expect(Object.keys(body)).toEqual(['token', 'name', 'email', 'password', 'workspace']);
    expect(server.output().split(token)).toHaveLength(3);
    expect(errors).not.toContain(token);
  });

  it('offers the same token at the next start, while there is nobody', async () => {
    await stop();
    await start();
    expect((await server.printed(TOKEN))[2]).toBe(token);
  });

  it('lets the first admin in, once, and offers nothing any more', async () => {
    const url = `http://localhost:${port}`;
    const answer = await setUp(url, token);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      user: { email: 'first@team.example' },
      workspaces: [{ slug: 'our-team', role: 'admin' }],
    });
    expect((await setUp(url, token)).status).toBe(409);
    expect(errors).not.toContain(token);
    await stop();
    await start();
    expect(server.output()).not.toContain('/setup#');
    expect(server.output()).not.toContain(token);
  });
});
