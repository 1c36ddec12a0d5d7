import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ALL_PERMISSIONS } from '../../../src/platform/security/permissions.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { addressOf, everyRoute, type Offer } from '../../support/every-route.js';
import { fillWorkspace, type FullWorkspace } from '../../support/full-workspace.js';
import { inBatches } from '../../support/in-batches.js';
import { valuesIn } from '../../support/path-values.js';
import { bodiesOf } from '../../support/request-bodies.js';

const WORD = 'Peregrine';

/** How the guest is reached, as it stands in the filled workspace. */
const CONTACT = [
  'reach.peregrine@example.com',
  '+33561000000',
  'Agent Peregrine',
  'agent.peregrine@example.com',
  '+33562000000',
  'peregrine.person',
];
const NOTES = ['Note Peregrine'];

let app: TestApp;
let ws: TestWorkspace;
let its: FullWorkspace;
let offer: Offer;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
  its = await fillWorkspace(ws, WORD);
  offer = await everyRoute(app.url);
});
afterAll(() => app.close());

/** What answers for the guest: it is the same as acting for them. */
const KEYS = (): string[] => [its.ticket, its.guestToken];

/** Filters that would tell by what they find. */
const QUERIES = ['', '?q=peregrine%40', '?q=3356', '?q=Note', '?q=Agent', '?limit=1'];

interface Heard {
  readonly id: string;
  readonly status: number;
  readonly text: string;
}

/** Every answer of every route of the workspace to this caller; of reads only, or of changes too. */
const everythingFor = async (client: Client, methods: readonly string[]): Promise<Heard[]> => {
  const routes = offer.routes.filter(
    ({ isOfWorkspace, method }) => isOfWorkspace && methods.includes(method),
  );
  const calls = routes.flatMap((route) => {
    const address = addressOf(route, { ...valuesIn(route, its), workspace: ws.slug });
    return bodiesOf(offer, route, its).flatMap((body) =>
      (route.method === 'GET' ? QUERIES : ['']).map((query) => ({ route, address, query, body })),
    );
  });
  return inBatches(calls, 8, async ({ route: { id, method }, address, query, body }) => {
    const { status, body: text } = await client
      .at('')
      .raw(method, `${address}${query}`, body && JSON.stringify(body), {
        ...(body && { 'content-type': 'application/json' }),
      });
    return { id: `${id} ${query}`, status, text: JSON.stringify(text) };
  });
};

const leaks = (heard: readonly Heard[], secrets: readonly string[]): string[] =>
  heard.flatMap(({ id, text }) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${id}: ${secret}`),
  );

const succeeded = (heard: readonly Heard[]): number =>
  heard.filter(({ status }) => status < 300).length;

describe('what a manager reads', () => {
  it('holds all of it, so that these tests would see it', async () => {
    const { api } = await ws.member('manager');
    const heard = await everythingFor(api, ['GET']);
    for (const secret of [...CONTACT, ...NOTES, ...KEYS()])
      expect({ secret, seen: leaks(heard, [secret]).length > 0 }).toEqual({ secret, seen: true });
  });
});

describe('door staff', () => {
  it('see who is expected, and never how to reach anybody', async () => {
    const { api } = await ws.member('door');
    const heard = await everythingFor(api, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
    expect(succeeded(heard)).toBeGreaterThan(4);
    expect(leaks(heard, [`Person ${WORD}`, `Friend ${WORD}`])).not.toEqual([]);
    expect(leaks(heard, [...CONTACT, ...NOTES, ...KEYS()])).toEqual([]);
  });

  it('find nobody by an address or a number', async () => {
    const { api } = await ws.member('door');
    const list = `/events/${its.event}/guest-list`;
    expect((await api.read(`${list}?q=person`)).items).toHaveLength(1);
    for (const q of ['peregrine%40', '%2B3356', '3356', 'agent', 'note', '%25', '_'])
      expect({ q, items: (await api.read(`${list}?q=${q}`)).items }).toEqual({ q, items: [] });
  });

  it('are told no more by a key with their permissions', async () => {
    const key = await ws.keyed('workspace:read', 'guest-lists:read', 'check-ins:write');
    const heard = await everythingFor(key, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
    expect(leaks(heard, [...CONTACT, ...NOTES, ...KEYS()])).toEqual([]);
  });
});

describe('analysts', () => {
  it('read everything but private notes and what acts for a guest', async () => {
    const { api } = await ws.member('analyst');
    const heard = await everythingFor(api, ['GET']);
    expect(succeeded(heard)).toBeGreaterThan(20);
    expect(leaks(heard, CONTACT)).not.toEqual([]);
    expect(leaks(heard, [...NOTES, ...KEYS()])).toEqual([]);
  });
});

describe('an API key', () => {
  it('that may not read influencers is told nowhere how to reach them', async () => {
    const scopes = ALL_PERMISSIONS.filter((permission) => permission !== 'influencers:read');
    const heard = await everythingFor(await ws.keyed(...scopes), ['GET']);
    const handles = CONTACT.filter((secret) => secret !== 'peregrine.person');
    expect(succeeded(heard)).toBeGreaterThan(20);
    expect(leaks(heard, [...handles, ...NOTES])).toEqual([]);
  });

  it('that only adds people is not told about those who are known already', async () => {
    const key = await ws.keyed('influencers:write');
    const known = await key.create('/influencers', {
      name: 'X',
      field: 'sport',
      email: 'reach.peregrine@example.com',
    });
    expect(known).toMatchObject({ id: its.influencer, existing: true, email: null, phones: [] });
    const changed = await key.patch(`/influencers/${its.influencer}`, {});
    const heard = [known, changed.body].map((body) => ({
      id: 'write',
      status: 200,
      text: JSON.stringify(body),
    }));
    const handles = CONTACT.filter((secret) => secret !== 'peregrine.person');
    expect(leaks(heard, [...handles, ...NOTES])).toEqual([]);
  });

  it('that reads influencers without changing them reads no notes', async () => {
    const key = await ws.keyed('influencers:read');
    const heard = await everythingFor(key, ['GET']);
    expect(leaks(heard, CONTACT)).not.toEqual([]);
    expect(leaks(heard, NOTES)).toEqual([]);
  });
});

describe('a guest', () => {
  it('reads their own invitation and nothing that the hosts keep', async () => {
    const { status, body } = await app.client().get(`/api/guest/${its.guestToken}`);
    expect(status).toBe(200);
    const text = JSON.stringify(body);
    expect(text).toContain(`Match ${WORD}`);
    expect(leaks([{ id: 'guest', status, text }], [...CONTACT, ...NOTES])).toEqual([]);
  });
});
