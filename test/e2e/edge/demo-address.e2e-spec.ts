import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { command, dataFolder, freePort, run } from '../../support/process.js';

let folder: Awaited<ReturnType<typeof dataFolder>>;
beforeAll(async () => {
  folder = await dataFolder();
});
afterAll(() => folder.remove());

const asAdmin = async (
  url: string,
): Promise<(method: string, path: string, body?: object) => Promise<Response>> => {
  const send = (cookie: string) => (method: string, path: string, body?: object) =>
    fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      ...(body && { body: JSON.stringify(body) }),
    });
  const session = { email: 'admin@demo.example', password: 'tribune-demo' };
  const { headers } = await send('')('POST', '/api/session', session);
  return send(
    headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  );
};

/** Takes the demo's admin out of the demo, in favour of its manager. */
const removeAdmin = async (url: string): Promise<void> => {
  const send = await asAdmin(url);
  const members = '/api/workspaces/demo/members';
  const { items } = (await (await send('GET', members)).json()) as {
    items: { userId: string; role: string }[];
  };
  const idOf = (role: string) => items.find((member) => member.role === role)?.userId;
  expect((await send('PATCH', `${members}/${idOf('manager')}`, { role: 'admin' })).status).toBe(
    204,
  );
  expect((await send('DELETE', `${members}/${idOf('admin')}`)).status).toBe(204);
};

it('a server whose demo can still be entered serves its own machine only, and says so', async () => {
  const PORT = await freePort();
  const settings = { TRIBUNE_DATA: folder.path, PORT };
  const server = run('start', [], settings);
  await server.printed(/passwords are known to everybody, so Tribune listens to this machine only/);
  expect(await command(['demo:load'], { TRIBUNE_DATA: folder.path })).toMatchObject({
    code: 1,
    err: expect.stringContaining('Tribune already runs on'),
  });
  await removeAdmin(`http://localhost:${PORT}`);
  server.child.kill('SIGTERM');
  await server.ended;

  for (const [name, value] of [
    ['HOST', '0.0.0.0'],
    ['PUBLIC_URL', 'https://tribune.example'],
  ] as const) {
    const start = run('start', [], { ...settings, [name]: value });
    expect(await start.ended).toBe(1);
    expect(start.output()).toContain(
      'demo.example still has the demo’s password, which everybody knows',
    );
    expect(start.output()).toContain(`not others by ${name}=${value}: unset that`);
    await expect(fetch(`http://127.0.0.1:${PORT}/health/live`)).rejects.toThrow();
  }
  expect(await command(['demo:load'], { TRIBUNE_DATA: folder.path })).toMatchObject({
    code: 1,
    err: expect.stringContaining('There are users or workspaces here already'),
  });
});

it.each([
  ['DATABASE_URL', 'postgres://db.example/tribune'],
  ['HOST', '0.0.0.0'],
  ['PUBLIC_URL', 'https://tribune.example'],
])(
  'the demo is not loaded by hand where %s may let others in',
  async (name, value) => {
    const answer = await command(['demo:load'], { TRIBUNE_DATA: folder.path, [name]: value });
    expect(answer).toMatchObject({ code: 1, err: expect.stringContaining(`unset ${name}`) });
  },
  60_000,
);
