import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import type { Body } from '../../support/client.js';
import { command, dataFolder, freePort, run, type RunningProcess } from '../../support/process.js';

type Folder = Awaited<ReturnType<typeof dataFolder>>;
const HOUR = 3_600_000;
const later = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

let old: Folder;
let fresh: Folder;
let server: RunningProcess;
let url: string;
let key: string;
let guestLink: string;
// The caller's own folder is the temporary one: a relative path must land there.
const name = `tribune-backup-${process.pid}.gz`;
const file = join(tmpdir(), name);
const damagedFile = `${file}.damaged`;

const start = async (folder: Folder): Promise<void> => {
  server = run('start', [], { TRIBUNE_DATA: folder.path, PORT: await freePort() });
  [, url = ''] = await server.printed(/Tribune is ready: (http:\/\/localhost:\d+)/);
};
const stop = async (): Promise<void> => {
  server.child.kill('SIGTERM');
  await server.ended;
};
const api = async (path: string, body?: object): Promise<Body> => {
  const answer = await fetch(`${url}/api/workspaces/demo${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.ok).toBe(true);
  return (await answer.json()) as Body;
};
/** What was built on the way is told before. */
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

const restore = (from: string): ReturnType<typeof command> =>
  command(['restore', '--from', from], { TRIBUNE_DATA: fresh.path });

const inviteSomebody = async (): Promise<string> => {
  const guest = await api('/influencers', {
    name: 'Éloïse\tLacombe \\. 🎭',
    field: 'cinema',
    email: 'eloise@example.com',
  });
  const event = await api('/events', {
    kind: 'premiere',
    title: 'Avant-première',
    venue: { name: 'Le Palace', city: 'Toulouse', timeZone: 'Europe/Paris' },
    startsAt: later(240),
    endsAt: later(242),
    seats: 4,
  });
  const { items } = await api('/invitations', {
    eventId: event['id'],
    invitations: [{ influencerId: guest['id'], partySize: 1 }],
  });
  return (await api(`/invitations/${items[0].id}/send`, {}))['guestUrl'];
};

/** A job that is still waiting when the backup is made. */
const leaveAJob = async (): Promise<void> => {
  const pid = await readFile(join(old.path, 'postgres', 'postmaster.pid'), 'utf8');
  const password = await readFile(join(old.path, 'database-password'), 'utf8');
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(pid.split('\n')[3]),
    user: 'postgres',
    password: password.trim(),
    database: 'tribune',
  });
  await client.connect();
  await client.query(
    `insert into pgboss.job (name, data) values ('dead-letter', '{"left": "behind"}')`,
  );
  await client.end();
};

beforeAll(async () => {
  [old, fresh] = [await dataFolder(), await dataFolder()];
  await start(old);
  key = (
    await command(['key:create', '--workspace', 'demo', '--scopes', 'all', '--name', 'x'], {
      TRIBUNE_DATA: old.path,
    })
  ).out.trim();
  guestLink = await inviteSomebody();
  await leaveAJob();
});
afterAll(async () => {
  await stop();
  await old.remove();
  await fresh.remove();
  for (const one of [file, damagedFile]) await rm(one, { force: true });
});

describe('backup', () => {
  it('copies everything while the server runs, into a file that only its owner may read', async () => {
    const { code, out, err } = await command(['backup', '--to', name], { TRIBUNE_DATA: old.path });
    expect({ code, out, err }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\S+: \d+ rows\n$/),
    });
    expect(out).toContain(`${file}: `);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(stat(`${file}.partial`)).rejects.toThrow('ENOENT');
  });

  it('overwrites nothing unasked', async () => {
    const { code, out, err } = await command(['backup', '--to', file], { TRIBUNE_DATA: old.path });
    expect({ code, out, err: lastLine(err) }).toEqual({
      code: 1,
      out: '',
      err: `${file} is there already: name another file, or add --force.`,
    });
  });
});

describe('restore', () => {
  it.each([
    ['cut short', 'cut short', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['of another kind', 'not a backup of Tribune', () => Buffer.from('hello')],
  ])('refuses a file %s', async (_, said, spoil) => {
    await stop();
    await writeFile(damagedFile, spoil(await readFile(file)));
    const { code, out, err } = await restore(damagedFile);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(lastLine(err)).toBe(`The backup cannot be read: the file is ${said}.`);
  });

  it('puts everything back into an empty folder', async () => {
    const { code, out, err } = await restore(file);
    expect({ code, out, err }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Restored \d+ rows, as they were at 20/),
    });
    expect(await readFile(join(fresh.path, 'secret'), 'utf8')).toBe(
      await readFile(join(old.path, 'secret'), 'utf8'),
    );
  });

  it('refuses a second time', async () => {
    const { code, err } = await restore(file);
    expect(code).toBe(1);
    expect(lastLine(err)).toMatch(/^The database is in use already \(there are rows in [\w.]+\)/);
  });

  it('left nothing out: a backup of what was restored is the same', async () => {
    const before = gunzipSync(await readFile(file)).toString();
    const again = await command(['backup', '--to', file, '--force'], { TRIBUNE_DATA: fresh.path });
    expect(again.code).toBe(0);
    // Sorted: where in its file a table keeps a row is its own affair.
    const withoutHeader = (text: string): string[] => text.split('\n').slice(1).sort();
    expect(withoutHeader(gunzipSync(await readFile(file)).toString())).toEqual(
      withoutHeader(before),
    );
    expect(before).toContain('{"left": "behind"}');
    expect(before).toContain('Éloïse\\tLacombe \\\\. 🎭');
  });

  it('lets people, keys and guests in as before', async () => {
    await start(fresh);
    const signIn = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'manager@demo.example', password: 'tribune-demo' }),
    });
    expect(signIn.status).toBe(200);
    expect((await api('/influencers?limit=100'))['items']).toContainEqual(
      expect.objectContaining({ name: 'Éloïse\tLacombe \\. 🎭' }),
    );
    const guest = await fetch(`${url}/api${new URL(guestLink).pathname}`);
    expect(await guest.json()).toMatchObject({ answer: 'pending' });
  });

  it('refuses a folder on which a server runs', async () => {
    expect((await restore(file)).err).toContain(`Tribune already runs on ${fresh.path}`);
  });
});
