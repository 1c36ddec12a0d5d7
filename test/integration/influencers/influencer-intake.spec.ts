import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import type { RequestContext } from '../../../src/kernel/context.js';
import type { TakenRecord } from '../../../src/kernel/record-intake.js';
import { InfluencerIntake } from '../../../src/modules/influencers/influencers.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { anEvent } from '../../support/invitations.js';

const TABLES = [
  ...['influencers', 'influencer_emails', 'influencer_phones', 'influencer_tags', 'accounts'],
  ...['follower_counts', 'influencer_words', 'influencer_likenesses', 'influencer_dismissals'],
];

const LEA = {
  name: 'Léa Martin',
  field: 'food',
  email: 'lea@example.fr',
  phones: ['06 12 34 56 78'],
  region: 'Occitanie',
  tags: ['VIP'],
  agent: { name: 'Plume' },
  accounts: [{ platform: 'instagram', handle: '@lea.eats', followers: 100 }],
};

describe('taking people in', () => {
  let app: TestApp;
  let owner: Client;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
    owner = new Client({ connectionString: app.databaseUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  let seconds = 0;
  /** A moment of its own for each call, as imports have. */
  const context = (ws: TestWorkspace): RequestContext => {
    seconds += 1;
    return systemContext(ws.id, new Date(Date.UTC(2099, 5, 1, 0, 0, seconds)));
  };

  const take = (ws: TestWorkspace, ...records: unknown[]): Promise<TakenRecord[]> => {
    const ctx = context(ws);
    return app.get(UnitOfWork).run(ctx, () => app.get(InfluencerIntake).take(ctx, records));
  };

  /** Takes back what was taken, the last first. */
  const takeBack = (ws: TestWorkspace, taken: readonly TakenRecord[]) => {
    const ctx = context(ws);
    const records = taken
      .flatMap(({ receipt }, row) => (receipt === null ? [] : [{ row, receipt }]))
      .reverse();
    // As JSON: so it is kept in the meantime.
    const kept = JSON.parse(JSON.stringify(records)) as typeof records;
    return app.get(UnitOfWork).run(ctx, () => app.get(InfluencerIntake).takeBack(ctx, kept));
  };

  const fates = (taken: readonly TakenRecord[]) => taken.map(({ fate }) => fate);
  const issue = (taken: readonly TakenRecord[]) => {
    const [first] = taken.flatMap(({ issues }) => issues);
    return first && { code: first.code, pointer: first.pointer };
  };

  const stateOf = async (ws: TestWorkspace): Promise<Record<string, string[]>> => {
    const state: Record<string, string[]> = {};
    for (const table of TABLES) {
      const { rows } = await owner.query<{ row: string }>(
        `select t::text as row from ${table} t where workspace_id = $1 order by 1`,
        [ws.id],
      );
      state[table] = rows.map(({ row }) => row);
    }
    return state;
  };

  const audited = async (ws: TestWorkspace): Promise<string[]> => {
    const { rows } = await owner.query<{ action: string }>(
      'select action from audit_entries where workspace_id = $1 order by at, id',
      [ws.id],
    );
    return rows.map(({ action }) => action);
  };

  it('adds who is new, and changes nothing the second time', async () => {
    const ws = await app.workspace();
    const records = [LEA, { name: 'Max Petit', accounts: [{ platform: 'x', handle: 'max' }] }];
    const taken = await take(ws, ...records);
    expect(fates(taken)).toEqual(['create', 'create']);
    const lea = await ws.api.read(`/influencers/${taken[0]!.id}`);
    expect(lea).toMatchObject({ name: 'Léa Martin', phones: LEA.phones, tags: ['VIP'] });
    expect(lea.accounts[0]).toMatchObject({ followers: 100, followersProvenance: 'declared' });
    expect((await ws.api.read(`/influencers/${taken[1]!.id}`)).field).toBe('other');
    const [state, entries] = [await stateOf(ws), await audited(ws)];
    const again = await take(ws, ...records);
    expect(again).toEqual(taken.map((each) => ({ ...each, fate: 'skip', receipt: null })));
    expect(await stateOf(ws)).toEqual(state);
    expect(await audited(ws)).toEqual(entries);
  });

  it('changes what differs of who is known, and takes it back to the byte', async () => {
    const ws = await app.workspace();
    const lea = await ws.api.create('/influencers', LEA);
    const before = await stateOf(ws);
    const records = [
      {
        ...LEA,
        name: 'Léa M.',
        email: 'new@lea.example',
        accounts: [
          { platform: 'instagram', handle: 'lea.eats', followers: 120, url: 'https://i.example' },
          { platform: 'tiktok', handle: 'lea', followers: 7 },
        ],
      },
      { id: lea.id, emails: ['only@lea.example'], tags: [], notes: 'Vegetarian.' },
    ];
    const taken = await take(ws, ...records);
    expect(fates(taken)).toEqual(['update', 'update']);
    const changed = await ws.api.read(`/influencers/${lea.id}`);
    expect(changed).toMatchObject({
      name: 'Léa M.',
      emails: ['only@lea.example'],
      tags: [],
      phones: LEA.phones,
      notes: 'Vegetarian.',
      agent: { name: 'Plume' },
    });
    expect(changed.accounts).toMatchObject([
      { handle: 'lea.eats', followers: 120, url: 'https://i.example' },
      { handle: 'lea', followers: 7 },
    ]);
    expect(await ws.api.all('/influencers?q=only')).toHaveLength(1);
    expect(fates(await take(ws, records[1]))).toEqual(['skip']);
    expect(await takeBack(ws, taken)).toEqual([]);
    expect(await stateOf(ws)).toEqual(before);
    expect(await audited(ws)).toContain('account.removed');
  });

  it('takes back whom it added', async () => {
    const ws = await app.workspace();
    await ws.api.create('/influencers', { name: 'Zoé Roux', field: 'art' });
    const before = await stateOf(ws);
    const taken = await take(
      ws,
      LEA,
      { email: 'lea@example.fr', tags: ['new'] },
      { name: 'Zoe Rouxx', sameAs: 'nobody' },
      { name: 'Ana Blanc', email: 'ana@example.fr' },
    );
    expect(fates(taken)).toEqual(['create', 'update', 'create', 'create']);
    expect(await takeBack(ws, taken)).toEqual([]);
    expect(await stateOf(ws)).toEqual(before);
    expect(await audited(ws)).toContain('influencer.removed');
  });

  it('leaves nothing of a rehearsal', async () => {
    const ws = await app.workspace();
    const lea = await ws.api.create('/influencers', LEA);
    const [before, entries] = [await stateOf(ws), await audited(ws)];
    const ctx = context(ws);
    const taken = await app
      .get(UnitOfWork)
      .rehearse(ctx, () =>
        app
          .get(InfluencerIntake)
          .take(ctx, [
            { id: lea.id, name: 'Other' },
            { name: 'Nina Laurent' },
            { name: 'Nina Laurennt' },
          ]),
      );
    expect(fates(taken)).toEqual(['update', 'create', 'refuse']);
    expect(issue(taken)).toEqual({ code: 'probable_duplicate_before', pointer: '/name' });
    expect(await stateOf(ws)).toEqual(before);
    expect(await audited(ws)).toEqual(entries);
  });

  it('refuses what is wrong, and takes the others', async () => {
    const [ws, theirs] = [await app.workspace(), await app.workspace()];
    const foreign = (await theirs.api.create('/influencers', LEA)).id;
    const max = { name: 'Max Petit', field: 'art', email: 'max@example.fr' };
    const [lea] = [
      await ws.api.create('/influencers', LEA),
      await ws.api.create('/influencers', max),
    ];
    const cases: [unknown, string, string][] = [
      [{ id: foreign, name: 'x' }, 'reference_not_found', '/id'],
      [{ id: newId(), name: 'x' }, 'reference_not_found', '/id'],
      [{ id: lea.id, email: 'max@example.fr' }, 'identity_taken', '/email'],
      [{ ...LEA, email: 'max@example.fr' }, 'identity_conflict', '/accounts/0/handle'],
      [{ name: 'Max', email: 'max@example.fr', sameAs: lea.id }, 'identity_conflict', '/sameAs'],
      [{ name: 'Leah', sameAs: foreign }, 'reference_not_found', '/sameAs'],
      [{ email: 'who@example.fr' }, 'required', '/name'],
      [{ ...LEA, field: 'knitting' }, 'not_one_of', '/field'],
      [{ ...LEA, phones: ['none'] }, 'bad_format', '/phones/0'],
      [{ ...LEA, shoes: 42 }, 'unknown_field', '/shoes'],
      ['Léa', 'not_an_object', ''],
    ];
    for (const [record, code, pointer] of cases) {
      const taken = await take(ws, record, { ...LEA });
      expect([record, issue(taken)]).toEqual([record, { code, pointer }]);
      expect(fates(taken)).toEqual(['refuse', 'skip']);
    }
  });

  it('asks about who is alike, and does what the record then says', async () => {
    const ws = await app.workspace();
    const lea = await ws.api.create('/influencers', LEA);
    for (const record of [
      { name: 'Lea MARTIN', field: 'sport' },
      { name: 'Martin Léa', email: 'other@example.fr' },
      { name: 'Léa Martn', region: 'occitanie' },
    ]) {
      const [taken] = await take(ws, record);
      expect(taken?.issues[0]).toMatchObject({ code: 'probable_duplicate', pointer: '/name' });
      expect(taken?.issues[0]?.detail).toContain(`Léa Martin (${lea.id})`);
    }
    const elsewhere = { name: 'Léa Martin', region: 'Bretagne' };
    expect(fates(await take(ws, elsewhere))).toEqual(['create']);
    const same = { name: 'Léa Martn', email: 'other@example.fr', sameAs: lea.id };
    expect(await take(ws, same)).toMatchObject([{ fate: 'update', id: lea.id }]);
    expect(fates(await take(ws, same))).toEqual(['skip']);
    const other = { name: 'Léa Marten', sameAs: 'nobody' };
    expect(fates(await take(ws, other))).toEqual(['create']);
    expect(fates(await take(ws, other))).toEqual(['skip']);
  });

  it('recognises by the name alone who says nothing new', async () => {
    const ws = await app.workspace();
    const lea = await ws.api.create('/influencers', LEA);
    const known = { name: 'Léa Martin', tags: ['vip'], phones: ['+33612345678'] };
    expect(await take(ws, known)).toMatchObject([{ fate: 'skip', id: lea.id }]);
    expect(fates(await take(ws, { ...known, notes: 'Tall.' }))).toEqual(['refuse']);
    expect(fates(await take(ws, { name: 'Ana Blanc' }, { name: 'Ana Blanc' }))).toEqual([
      'create',
      'skip',
    ]);
  });

  it('takes nothing back that was changed since, or on which something was built', async () => {
    const ws = await app.workspace();
    const names = ['Ana Blanc', 'Bob Noir', 'Cid Vert', 'Dan Gris'];
    const taken = await take(ws, ...names.map((name) => ({ ...LEA, ...own(name) })));
    const [ana, bob, cid, dan] = taken.map(({ id }) => id);
    await ws.api.patch(`/influencers/${ana}`, { notes: 'Changed.' });
    await ws.api.create('/invitations', { eventId: (await anEvent(ws)).id, influencerId: bob });
    const { accounts } = await ws.api.read(`/influencers/${cid}`);
    const count = `/influencers/${cid}/accounts/${accounts[0].id}/follower-counts`;
    await ws.api.create(count, { followers: 5 });
    const before = await stateOf(ws);
    expect(await takeBack(ws, taken)).toMatchObject([
      { row: 2, code: 'influencer_built_on' },
      { row: 1, code: 'influencer_built_on' },
      { row: 0, code: 'influencer_changed_since' },
    ]);
    const after = await stateOf(ws);
    expect(after['influencers']).toHaveLength(3);
    expect(after['influencers']!.some((row) => row.includes(dan!))).toBe(false);
    expect(before['influencers']).toEqual(expect.arrayContaining(after['influencers']!));
  });

  it('takes no account back of which a post is', async () => {
    const ws = await app.workspace();
    const lea = await ws.api.create('/influencers', { name: 'Léa Martin', field: 'food' });
    const accounts = [{ platform: 'tiktok', handle: 'lea.eats', followers: 3 }];
    const taken = await take(ws, { id: lea.id, accounts });
    const post = { platform: 'tiktok', format: 'video', publishedAt: '2026-05-01T00:00:00Z' };
    await ws.api.create('/posts', { ...post, influencerId: lea.id, externalId: '1' });
    const before = await stateOf(ws);
    expect(await takeBack(ws, taken)).toMatchObject([{ row: 0, code: 'influencer_built_on' }]);
    expect(await stateOf(ws)).toEqual(before);
  });

  it('takes hundreds in', async () => {
    const ws = await app.workspace();
    const records = Array.from({ length: 500 }, (_, n) => ({
      ...LEA,
      name: `${word(n)} ${word(n * 7919)}`,
      email: `guest${n}@example.fr`,
      accounts: [{ platform: 'instagram', handle: `guest.${n}`, followers: n }],
    }));
    const taken = await take(ws, ...records);
    expect(new Set(fates(taken))).toEqual(new Set(['create']));
    expect(new Set(fates(await take(ws, ...records)))).toEqual(new Set(['skip']));
    expect(await takeBack(ws, taken)).toEqual([]);
  });

  it('tells records apart by id, address, handle, and the name where there is nothing else', () => {
    const intake = app.get(InfluencerIntake);
    expect(intake.wordsOf({ ...LEA, emails: ['LEA@example.fr', 'b@example.fr'] })).toEqual([
      'email:lea@example.fr',
      'email:b@example.fr',
      'handle:instagram:lea.eats',
    ]);
    expect(intake.wordsOf({ name: 'Léa  Martin' })).toEqual(['name:lea martin']);
    for (const nonsense of [null, 'x', [], { accounts: 5, emails: [null] }, { accounts: [{}] }])
      expect(intake.wordsOf(nonsense)).toEqual([]);
  });
});

const own = (name: string): object => {
  const handle = name.replace(' ', '.');
  const accounts = [{ platform: 'instagram', handle, followers: 1 }];
  return { name, email: `${handle}@example.fr`, accounts };
};

/** A word of its own for each number, unlike all others. */
const word = (n: number): string =>
  [...createHash('sha256').update(String(n)).digest().subarray(0, 9)]
    .map((byte) => String.fromCodePoint(97 + (byte % 26)))
    .join('');
