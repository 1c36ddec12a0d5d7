import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { Contents } from '../../support/contents.js';
import { anEvent, anInfluencer, type Json } from '../../support/invitations.js';

/** What a merge that was undone leaves behind: that it was, who did it, and what was asked. */
const TRACES = [
  'audit_entries',
  'audit_origins',
  'idempotency_keys',
  'influencer_merges',
  'influencer_merge_rows',
];

let app: TestApp;
let contents: Contents;
beforeAll(async () => {
  app = await startApp();
  contents = await Contents.open(app.databaseUrl);
});
afterAll(async () => {
  await contents.close();
  await app.close();
});

const merging = (ws: TestWorkspace, kept: Json, merged: Json): Promise<Answer> =>
  ws.api.post(`/influencers/${kept.id}/merge`, { influencerId: merged.id });

const undoing = (ws: TestWorkspace, { id }: Json): Promise<Answer> =>
  ws.api.post(`/influencer-merges/${id}/undo`);

const DAY = 86_400_000;

const soon = (ws: TestWorkspace): Promise<Json> =>
  anEvent(ws, {
    seats: 1000,
    startsAt: new Date(Date.now() + DAY).toISOString(),
    endsAt: new Date(Date.now() + 1.1 * DAY).toISOString(),
  });

let made = 0;
const aPost = (ws: TestWorkspace, influencerId: string, more: object = {}): Promise<Json> => {
  made += 1;
  return ws.api.create('/posts', {
    ...{ influencerId, platform: 'instagram', format: 'story', externalId: `post-${made}` },
    ...{ publishedAt: new Date().toISOString(), ...more },
  });
};

/** What became of an invitation, step by step. */
const HISTORIES = {
  draft: [],
  revoked: ['revoke'],
  declined: ['decline'],
  withdrawn: ['accept', 'withdraw'],
  'accepted, then revoked': ['accept', 'revoke'],
} as const;
const HOLDING = { accepted: ['accept'], present: ['accept', 'check-in'] } as const;

type Steps = readonly ('accept' | 'decline' | 'withdraw' | 'revoke' | 'check-in')[];

const steps = fc.constantFrom<Steps>(...Object.values(HISTORIES));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const word = fc.constantFrom('Derby', 'VIP', 'Presse', 'Nord');

const person = fc.record({
  locale: maybe(fc.constantFrom('fr', 'en')),
  region: maybe(word),
  languages: fc.uniqueArray(fc.constantFrom('fr', 'oc', 'en'), { maxLength: 3 }),
  agent: maybe(fc.record({ name: word })),
  notes: maybe(word),
  tags: fc.uniqueArray(word, { maxLength: 3 }),
  phones: fc.uniqueArray(fc.constantFrom('+33561000001', '+33561000002', '+33561000003')),
  emails: fc.nat({ max: 2 }),
  accounts: fc.nat({ max: 2 }),
  objected: fc.boolean(),
  posts: fc.nat({ max: 2 }),
  coverage: fc.nat({ max: 1 }),
  invitations: fc.array(maybe(steps), { minLength: 3, maxLength: 3 }),
});
const pair = fc.record({
  people: fc.tuple(person, person),
  /** To which events which of the two holds seats. */
  holding: fc.array(
    maybe(
      fc.record({
        who: fc.constantFrom(0, 1),
        steps: fc.constantFrom<Steps>(...Object.values(HOLDING)),
      }),
    ),
    { minLength: 3, maxLength: 3 },
  ),
});

type Person = typeof person extends fc.Arbitrary<infer One> ? One : never;

const PLATFORMS = ['instagram', 'tiktok'];

const make = async (
  ws: TestWorkspace,
  events: readonly Json[],
  { objected, posts, coverage, invitations, ...facts }: Person,
): Promise<Json> => {
  made += 1;
  const number = made;
  const whole = await anInfluencer(ws, {
    ...facts,
    emails: Array.from({ length: facts.emails }, (_, place) => `p${number}.${place}@example.com`),
    accounts: PLATFORMS.slice(0, facts.accounts).map((platform) => ({
      ...{ platform, handle: `person.${number}`, followers: number },
    })),
  });
  for (const [place, each] of invitations.entries())
    if (each !== null) await live(ws, whole, events[place], each);
  for (let left = posts; left > 0; left -= 1) {
    const post = await aPost(ws, whole.id, left === 1 ? { eventId: events[0]?.id } : {});
    const metrics = { views: number, reach: number };
    const post_ = { id: post.id };
    const reading = { post: post_, capturedAt: '2026-03-02T08:00:00Z', metrics };
    await ws.api.create('/metrics', { readings: [{ ...reading, provenance: 'declared' }] });
  }
  if (coverage > 0) {
    await ws.api.create('/coverage', {
      ...{ kind: 'press', outlet: `Paper ${number}`, title: 'Piece', influencerId: whole.id },
      publishedAt: '2026-03-02T08:00:00Z',
    });
  }
  if (objected) await ws.api.create(`/influencers/${whole.id}/do-not-contact`, { reason: 'No.' });
  return whole;
};

const live = async (ws: TestWorkspace, who: Json, event: Json, all: Steps): Promise<void> => {
  const deliverables = [{ platform: 'instagram', format: 'story', count: 1, dueHours: 24 }];
  const invited = { eventId: event.id, influencerId: who.id, partySize: 2, deliverables };
  const { id } = await ws.api.create('/invitations', invited);
  for (const step of all) {
    if (step === 'revoke') await ws.api.create(`/invitations/${id}/revoke`);
    else if (step === 'check-in') {
      made += 1;
      const scan = { invitationId: id, at: new Date().toISOString() };
      await ws.api.create('/check-ins', {
        checkIns: [{ ...scan, deviceId: 'door', nonce: `n-${made}` }],
      });
    } else await ws.api.create(`/invitations/${id}/answer`, { answer: step });
  }
};

describe('undoing a merge', () => {
  it('leaves everything as it was, whatever the two had been through', async () => {
    const seed = Math.floor(Math.random() * 1e9);
    const ws = await app.workspace();
    const events: Json[] = [];
    for (let left = 3; left > 0; left -= 1) events.push(await soon(ws));
    const pairs: (readonly [Json, Json])[] = [];
    for (const { people, holding } of fc.sample(pair, { numRuns: 12, seed })) {
      const [one, other] = people.map((facts, who) => ({
        ...facts,
        invitations: facts.invitations.map((each, place) => {
          const held = holding[place];
          return held?.who === who ? held.steps : each;
        }),
      })) as [Person, Person];
      pairs.push([await make(ws, events, one), await make(ws, events, other)]);
    }
    const before = await contents.settled(ws.id, TRACES);
    const merges: Json[] = [];
    for (const [kept, merged] of pairs) {
      const { status, body } = await merging(ws, kept, merged);
      expect({ seed, status, body: status === 200 ? null : body }).toMatchObject({ status: 200 });
      merges.push(body);
    }
    // Those who were merged are merged again: chains come apart, too.
    const [first, second] = pairs as [readonly [Json, Json], readonly [Json, Json]];
    const chained = await merging(ws, second[0], first[0]);
    if (chained.status === 200) merges.push(chained.body);
    expect(await contents.of(ws.id, TRACES)).not.toEqual(before);
    for (const merge of merges.reverse()) {
      const { status, body } = await undoing(ws, merge);
      expect({ seed, code: body.code, status }).toEqual({ seed, code: undefined, status: 200 });
    }
    const after = await contents.settled(ws.id, TRACES);
    expect({ seed, ...after }).toEqual({ seed, ...before });
  });
});
