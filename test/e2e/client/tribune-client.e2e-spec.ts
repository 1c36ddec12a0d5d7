import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import {
  createTribune,
  ReadingsInterrupted,
  TribuneProblem,
  type Reading,
  type Tribune,
  type TribuneOptions,
} from '../../../client/src/tribune-client.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

let ws: TestWorkspace;
let workspace: string;
let tribune: Tribune;
beforeEach(async () => {
  ws = await app.workspace();
  workspace = ws.slug;
  tribune = clientOf(ws);
});

const retry = { attempts: 4, firstPauseMs: 5 };
const clientOf = ({ secret }: TestWorkspace, more: Partial<TribuneOptions> = {}): Tribune =>
  createTribune({ baseUrl: `${app.url}/`, apiKey: secret, retry, ...more });

const reading = (id: string, minute: number, views: number | null = minute): Reading => ({
  post: { id },
  capturedAt: new Date(Date.UTC(2026, 2, 2, 0, minute)).toISOString(),
  provenance: 'platform_api',
  metrics: { views },
});

const minutes = (id: string, count: number): Reading[] =>
  Array.from({ length: count }, (_, minute) => reading(id, minute));

const NONE = { duplicates: 0, unmatched: 0, rejected: [] };

const campaign = (name: string) =>
  tribune.post('/api/workspaces/{workspace}/campaigns', {
    params: { path: { workspace } },
    body: { name, startsOn: '2026-03-01', endsOn: '2026-03-31' },
  });

const problemOf = async (call: Promise<unknown>): Promise<TribuneProblem> => {
  const thrown: unknown = await call.catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(TribuneProblem);
  return thrown as TribuneProblem;
};

describe('a typed call', () => {
  it('gives the answer itself', async () => {
    const made = await campaign('Derby 🦁');
    const path = { workspace, id: made.id };
    const read = await tribune.get('/api/workspaces/{workspace}/campaigns/{id}', {
      params: { path },
    });
    expect(read).toEqual(made);
    const changed = await tribune.patch('/api/workspaces/{workspace}/campaigns/{id}', {
      params: { path },
      body: { brief: 'Noise' },
    });
    expect(changed.brief).toBe('Noise');
  });

  it('gives nothing where nothing is answered, and text where text is asked for', async () => {
    const invited = await tribune.post('/api/workspaces/{workspace}/member-invitations', {
      params: { path: { workspace } },
      body: { email: 'new@team.example', role: 'analyst' },
    });
    const gone = await tribune.delete('/api/workspaces/{workspace}/member-invitations/{id}', {
      params: { path: { workspace, id: invited.id } },
    });
    expect(gone).toBeUndefined();
    const csv = await tribune.get('/api/workspaces/{workspace}/audit-log/export', {
      params: { path: { workspace } },
      parseAs: 'text',
    });
    expect(csv).toContain(invited.id);
  });

  it('is refused with the problem that the server named', async () => {
    const problem = await problemOf(
      tribune.post('/api/workspaces/{workspace}/campaigns', {
        params: { path: { workspace } },
        body: { name: '', startsOn: '2026-03-01', endsOn: '2026-02-01' },
      }),
    );
    expect(problem).toMatchObject({ status: 400, code: 'invalid_input' });
    expect(problem.errors.map(({ pointer }) => pointer)).toContain('/name');
    expect(problem.requestId).toMatch(/\w{8}/);

    const foreign = tribune.get('/api/workspaces/{workspace}', {
      params: { path: { workspace: 'somebody-elses' } },
    });
    expect(await problemOf(foreign)).toMatchObject({ status: 404, code: 'not_found' });
    const stranger = createTribune({ baseUrl: app.url, apiKey: 'trb_nobody' });
    const read = stranger.get('/api/workspaces/{workspace}', { params: { path: { workspace } } });
    expect(await problemOf(read)).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  it('is known to the compiler', () => {
    const never = async (): Promise<void> => {
      // @ts-expect-error -- there is no such path
      await tribune.get('/api/nothing');
      // @ts-expect-error -- it is no list
      tribune.each('/health/live');
      // @ts-expect-error -- the workspace is missing
      await tribune.get('/api/workspaces/{workspace}/campaigns');
      const params = { path: { workspace } };
      // @ts-expect-error -- the dates are missing
      await tribune.post('/api/workspaces/{workspace}/campaigns', { params, body: { name: 'a' } });
      // @ts-expect-error -- there is no such counter
      await tribune.sendReadings(workspace, [{ ...reading('x', 1), metrics: { vues: 1 } }]);
    };
    expect(never).toBeInstanceOf(Function);
  });
});

describe('a list', () => {
  it('is gone through to its end, page by page', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await campaign(name);
    const names: string[] = [];
    const query = { limit: 2 };
    const list = tribune.each('/api/workspaces/{workspace}/campaigns', {
      params: { path: { workspace }, query },
    });
    for await (const { name } of list) names.push(name);
    expect(names.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('readings', () => {
  let post: string;
  beforeEach(async () => {
    [post = ''] = await insertPosts(app, ws, 1);
  });

  it.each(['json', 'ndjson'] as const)('are sent in several requests as %s', async (format) => {
    const rows: Reading[] = minutes(post, 7);
    rows[3] = reading(post, 3, null);
    rows[5] = { ...reading(post, 5), post: { platform: 'tiktok', externalId: 'not-yet' } };
    rows[6] = rows[0]!;
    const receipt = await tribune.sendReadings(workspace, rows, { format, batchSize: 3 });
    expect(receipt).toMatchObject({
      accepted: 4,
      duplicates: 1,
      unmatched: 1,
      rejected: [{ index: 3, code: 'no_metrics' }],
    });
    const params = { path: { workspace, id: post } };
    const figures = await tribune.get('/api/workspaces/{workspace}/posts/{id}/readings', {
      params,
    });
    expect(figures.items.map(({ metrics }) => metrics.views)).toEqual([4, 2, 1, 0]);
  });

  it('whose answer is lost are asked for again, and counted once', async () => {
    let lost = 0;
    const losing = clientOf(ws, {
      fetch: async (request) => {
        const response = await fetch(request);
        if (lost === 2) return response;
        lost += 1;
        throw new TypeError('terminated');
      },
    });
    const receipt = await losing.sendReadings(workspace, minutes(post, 5));
    expect({ lost, receipt }).toEqual({ lost: 2, receipt: { ...NONE, accepted: 5 } });
  });

  it('are sent on from where they were interrupted', async () => {
    const rows = minutes(post, 6);
    let requests = 0;
    const breaking = clientOf(ws, {
      fetch: (request) => {
        requests += 1;
        return requests > 2 ? Promise.reject(new TypeError('fetch failed')) : fetch(request);
      },
    });
    const stopped: unknown = await breaking
      .sendReadings(workspace, rows, { batchSize: 2 })
      .catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(ReadingsInterrupted);
    const { answered, receipt } = stopped as ReadingsInterrupted;
    expect({ answered, requests }).toEqual({ answered: 4, requests: 2 + retry.attempts });
    expect(receipt).toEqual({ ...NONE, accepted: 4 });
    const rest = await tribune.sendReadings(workspace, rows.slice(answered));
    expect(rest).toEqual({ ...NONE, accepted: 2 });
  });

  it('that are refused as a whole say why', async () => {
    const reader = createTribune({ baseUrl: app.url, apiKey: await readerKey() });
    const sending = reader.sendReadings(workspace, minutes(post, 1));
    await expect(sending).rejects.toMatchObject({
      name: 'ReadingsInterrupted',
      answered: 0,
      cause: { name: 'TribuneProblem', status: 403, code: 'forbidden' },
    });
  });

  const readerKey = async (): Promise<string> => {
    const key = await tribune.post('/api/workspaces/{workspace}/api-keys', {
      params: { path: { workspace } },
      body: { name: 'reader', scopes: ['metrics:read'] },
    });
    return key.secret;
  };
});
