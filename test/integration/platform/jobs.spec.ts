import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';

import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { JobQueue } from '../../../src/platform/jobs/job-queue.js';
import { startApp, testSettings, type TestApp } from '../../support/app.js';
import { until } from '../../support/until.js';

let app: TestApp;
let queue: JobQueue;
let db: UnitOfWork;
const done: string[] = [];
let broken = true;

const OPTIONS = { queue: 'test.work' };
const MIXED = { queue: 'test.mixed', retries: 0 };
const WAITING = { queue: 'test.waiting', atOnce: true };
const FRAGILE = { queue: 'test.fragile', retries: 1, retryDelaySeconds: 1 };

beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  db = app.get(UnitOfWork);
  queue = new JobQueue(testSettings(app.databaseUrl), db);
  await queue.start([OPTIONS, FRAGILE, MIXED, WAITING]);
  let failures = 0;
  await queue.work(MIXED, {
    handle: async ({ name }: { name: string }) => {
      if (name === 'bad' && (failures += 1) === 1)
        throw new Error('550 camille@example.com refused');
      done.push(`mixed ${name}`);
    },
  });
  await queue.work(OPTIONS, { handle: async ({ name }: { name: string }) => void done.push(name) });
  await queue.work(WAITING, {
    handle: async ({ name }: { name: string }) => {
      if (name === 'slow') await until(() => done.includes('quick 4'));
      if (name === 'faulty') throw new Error('at once');
      done.push(name);
    },
  });
  await queue.work(FRAGILE, {
    handle: async ({ name }: { name: string }) => {
      if (broken) throw new Error(`cannot do ${name}`);
      done.push(name);
    },
  });
});
afterAll(async () => {
  await queue.onApplicationShutdown();
  await app.close();
});

describe('the job queue', () => {
  it('works on a job once the transaction that sent it commits', async () => {
    await db.runForInstallation(async () => {
      await queue.send(OPTIONS.queue, { name: 'committed' });
      await sleep(300);
      expect(done).not.toContain('committed');
    });
    await until(() => done.includes('committed'));
  });

  it('forgets a job whose transaction fails', async () => {
    const failing = db.runForInstallation(async () => {
      await queue.send(OPTIONS.queue, { name: 'rolled back' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await db.runForInstallation(() => queue.send(OPTIONS.queue, { name: 'after' }));
    await until(() => done.includes('after'));
    expect(done).not.toContain('rolled back');
  });

  it('takes jobs that come together together', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `crowd ${index}`);
    await db.runForInstallation(async () => {
      for (const name of names) await queue.send(OPTIONS.queue, { name });
    });
    await until(() => names.every((name) => done.includes(name)));
  });

  it('ends each of them on its own', async () => {
    await db.runForInstallation(async () => {
      await queue.send(MIXED.queue, { name: 'bad' });
      await queue.send(MIXED.queue, { name: 'good' });
    });
    await until(() => done.includes('mixed good'));
    await until(async () =>
      (await queue.deadLetters(10)).some(({ queue: name }) => name === MIXED.queue),
    );
    expect(done.filter((name) => name === 'mixed good')).toHaveLength(1);
    const [letter] = await queue.deadLetters(1);
    expect(letter?.reason).toContain('550 …@… refused');
    await queue.replayDeadLetters();
    await until(() => done.includes('mixed bad'));
  });

  it('works on those that wait for others at once, where they ask for it', async () => {
    const names = ['slow', 'faulty', ...[0, 1, 2, 3, 4].map((n) => `quick ${n}`)];
    await db.runForInstallation(async () => {
      for (const name of names) await queue.send(WAITING.queue, { name });
    });
    await until(() => done.includes('slow'));
    expect(done.filter((name) => name.startsWith('quick'))).toHaveLength(5);
  });

  it('refuses to send outside of a transaction', async () => {
    await expect(queue.send(OPTIONS.queue, {})).rejects.toThrow('no unit of work is open');
  });

  it('tries again, then keeps what failed for the operator, who replays it', async () => {
    await db.runForInstallation(() => queue.send(FRAGILE.queue, { name: 'hard' }));
    await until(async () => (await queue.deadLetters(10)).length > 0);
    const [letter] = await queue.deadLetters(10);
    expect(letter).toMatchObject({ queue: FRAGILE.queue, data: { name: 'hard' } });
    expect(letter?.reason).toContain('cannot do hard');
    broken = false;
    expect(await queue.replayDeadLetters()).toBe(1);
    await until(() => done.includes('hard'));
    expect(await queue.deadLetters(10)).toEqual([]);
  });
});
