import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { dataFolder, freePort, run, type RunningProcess } from '../../support/process.js';

const COMMAND =
  /Make the first admin and workspace: fill in .*\n(curl (\S+) -H '(\S+): (\S+)' -d '(.*)')\n/;
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
  fetch(url, {
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

const printedToken = async (): Promise<string> => {
  const [, , , , , body = ''] = await server.printed(COMMAND);
  return (JSON.parse(body) as { token: string }).token;
};

describe('a start without the demo', () => {
  let token: string;

  it('ends with how to make the first admin, and tells the log nothing of it', async () => {
    const [, line = '', url = ''] = await server.printed(COMMAND);
    token = await printedToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(url).toBe(`http://localhost:${port}/api/setup`);
    expect(server.output().trim().split('\n')).toContain(line);
    expect(server.output().split(token)).toHaveLength(2);
    expect(errors).not.toContain(token);
  });

  it('prints a command that makes nobody where it is run as it stands', async () => {
    const [, , url = '', name = '', value = '', body = ''] = await server.printed(COMMAND);
    const answer = await fetch(url, { method: 'POST', headers: { [name]: value }, body });
    expect(answer.status).toBe(400);
    const { errors: issues } = (await answer.json()) as { errors: { pointer: string }[] };
    expect(issues.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/name', '/email', '/password', '/workspace/name']),
    );
  });

  it('offers the same token at the next start, while there is nobody', async () => {
    await stop();
    await start();
    expect(await printedToken()).toBe(token);
  });

  it('lets the first admin in, once, and offers nothing any more', async () => {
    const url = `http://localhost:${port}/api/setup`;
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
    expect(server.output()).not.toContain('Make the first admin');
    expect(server.output()).not.toContain(token);
  });
});
