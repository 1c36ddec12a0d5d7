import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Body } from '../../support/client.js';
import { command, dataFolder, run, type RunningProcess } from '../../support/process.js';

const READY = /Tribune is ready: (http:\/\/localhost:(\d+))/;
const PEOPLE = 1_500;

let folder: Awaited<ReturnType<typeof dataFolder>>;
let server: RunningProcess;
let url: string;
let key: string;

const settings = (): Record<string, string> => ({ TRIBUNE_DATA: folder.path });

const start = async (): Promise<void> => {
  server = run('start', [], settings());
  [, url = ''] = await server.printed(READY);
};

beforeAll(async () => {
  folder = await dataFolder();
  await start();
  const made = await command(
    ['key:create', '--workspace', 'demo', '--scopes', 'all', '--name', 'imports'],
    settings(),
  );
  key = made.out.trim();
});
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await folder.remove();
});

const call = async (method: string, path: string, body?: FormData): Promise<Body> => {
  const answer = await fetch(`${url}/api/workspaces/demo${path}`, {
    method,
    headers: { authorization: `Bearer ${key}` },
    ...(body && { body }),
  });
  const said: Body = await answer.json();
  if (!answer.ok) throw new Error(JSON.stringify(said));
  return said;
};

/** The import, once it is so. */
const untilImport = async (id: string, isSo: (found: Body) => boolean): Promise<Body> => {
  for (let tries = 0; tries < 1_500; tries += 1) {
    const found = await call('GET', `/imports/${id}?limit=1`);
    if (isSo(found)) return found;
    await sleep(100);
  }
  throw new Error('it did not happen within 150 seconds');
};

const countPeople = async (): Promise<number> => {
  let count = 0;
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${cursor}`;
    const page: Body = await call('GET', `/influencers?limit=200${query}`);
    count += page.items.length;
    cursor = page.nextCursor;
  } while (cursor !== null);
  return count;
};

describe('an import whose server is killed in the middle', () => {
  it('says after the next start where it stands, and goes on without taking a row twice', async () => {
    const before = await countPeople();
    const rows = Array.from({ length: PEOPLE }, (_, n) => `Personne ${n};p${n}@import.example`);
    const form = new FormData();
    form.set('kind', 'influencers');
    form.set('file', new Blob([['Nom;E-mail', ...rows].join('\n')]), 'people.csv');
    const { id } = await call('POST', '/imports', form);
    await untilImport(id, ({ state }) => state === 'ready');
    await call('POST', `/imports/${id}/run`);
    await untilImport(id, ({ progress }) => progress.done > 0);
    server.child.kill('SIGKILL');
    await server.ended;

    await start();
    await call('POST', `/imports/${id}/stop`);
    const stopped = await untilImport(id, ({ state }) => state === 'stopped');
    const { done } = stopped.progress;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(PEOPLE);
    expect(await countPeople()).toBe(before + done);

    await call('POST', `/imports/${id}/run`);
    const finished = await untilImport(id, ({ state }) => state === 'done');
    expect(finished.done).toMatchObject({ create: PEOPLE, refuse: 0 });
    expect(await countPeople()).toBe(before + PEOPLE);
  }, 240_000);
});
