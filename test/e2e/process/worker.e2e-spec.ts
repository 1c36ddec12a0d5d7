import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { command, dataFolder, freePort, run, type RunningProcess } from '../../support/process.js';
import { until } from '../../support/until.js';

const HOUR = 3_600_000;

describe('a web process and a worker on one database', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let web: RunningProcess;
  let worker: RunningProcess | undefined;
  let base: string;
  let headers: Record<string, string>;

  beforeAll(async () => {
    folder = await dataFolder();
    const PORT = await freePort();
    web = run('start', ['--empty'], {
      TRIBUNE_DATA: folder.path,
      TRIBUNE_PROCESS: 'web',
      PORT,
    });
    const [, url = ''] = await web.printed(/Tribune is ready: (\S+)/);
    const settings = { TRIBUNE_DATA: folder.path };
    await command(['workspace:create', '--slug', 'team', '--name', 'Team'], settings);
    const { out } = await command(
      ['key:create', '--workspace', 'team', '--scopes', 'all', '--name', 'k'],
      settings,
    );
    base = `${url}/api/workspaces/team`;
    headers = { authorization: `Bearer ${out.trim()}`, 'content-type': 'application/json' };
  });
  afterAll(async () => {
    for (const running of [worker, web]) {
      running?.child.kill('SIGTERM');
      await running?.ended;
    }
    await folder.remove();
  });

  const post = async (path: string, body?: object): Promise<Record<string, string>> => {
    const answer = await fetch(base + path, {
      method: 'POST',
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBeLessThan(300);
    return (await answer.json()) as Record<string, string>;
  };

  it('refuses to start a worker that does not know what its links begin with', async () => {
    const lost = run('worker', [], { TRIBUNE_DATA: folder.path });
    expect(await lost.ended).toBe(1);
    expect(lost.output()).toContain('PUBLIC_URL: expected');
  });

  it('leaves the letters to the worker, which writes them, and stops when asked', async () => {
    const { id: eventId } = await post('/events', {
      kind: 'dinner',
      title: 'Dîner',
      venue: { name: 'Salle', city: 'Toulouse', timeZone: 'Europe/Paris' },
      startsAt: new Date(Date.now() + 48 * HOUR).toISOString(),
      endsAt: new Date(Date.now() + 50 * HOUR).toISOString(),
      seats: 5,
    });
    const { id: influencerId } = await post('/influencers', {
      name: 'Noé',
      field: 'food',
      email: 'noe@guests.example',
    });
    const { id } = await post('/invitations', { eventId, influencerId });
    expect((await post(`/invitations/${id}/send`))['delivery']).toBe('queued');

    worker = run('worker', [], {
      TRIBUNE_DATA: folder.path,
      PUBLIC_URL: 'https://tribune.example',
    });
    await worker.printed(/Tribune works on jobs/);
    await until(async () => {
      const answer = await fetch(`${base}/invitations/${id}`, { headers });
      return ((await answer.json()) as { delivery: string }).delivery === 'sent';
    });
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);

    const listed = await command(['mail:list', '--workspace', 'team'], {
      TRIBUNE_DATA: folder.path,
    });
    const mail = JSON.parse(listed.out) as { id: string; to: string };
    expect(mail.to).toBe('noe@guests.example');
    const shown = await command(['mail:show', '--workspace', 'team', '--id', mail.id], {
      TRIBUNE_DATA: folder.path,
    });
    expect(shown.out).toContain('https://tribune.example/guest/');
  });
});
