import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Influencers } from '../../../src/modules/influencers/influencers.contract.js';
import { InfluencerDetailsQuery } from '../../../src/modules/influencers/queries/influencer-details.query.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Answer } from '../../support/client.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const problemOf = ({ status, body }: Answer) => ({
  status,
  code: body.code,
  pointer: body.errors?.[0]?.pointer,
  issue: body.errors?.[0]?.code,
});

const LEA = {
  name: 'Léa Martin',
  field: 'food',
  email: 'Lea@Example.com',
  locale: 'fr',
  region: 'Occitanie',
  accounts: [{ platform: 'instagram', handle: '@Lea.Eats', followers: 12400 }],
};

describe('adding an influencer', () => {
  it('answers with everything that was given, cleaned', async () => {
    const { api, base } = await app.workspace();
    const answer = await api.post('/influencers', {
      ...LEA,
      emails: ['LEA@example.com', 'pro@lea.example'],
      phones: ['06 12 34 56 78'],
      languages: ['fr', 'oc'],
      agent: { name: 'Agence Plume' },
      tags: ['Derby', 'dérby', 'VIP'],
      notes: 'Vegetarian.',
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${base}/influencers/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      existing: false,
      name: 'Léa Martin',
      field: 'food',
      locale: 'fr',
      region: 'Occitanie',
      email: 'Lea@Example.com',
      emails: ['Lea@Example.com', 'pro@lea.example'],
      phones: ['06 12 34 56 78'],
      languages: ['fr', 'oc'],
      agent: { name: 'Agence Plume', email: null, phone: null },
      tags: ['Derby', 'VIP'],
      notes: 'Vegetarian.',
      doNotContact: null,
    });
    expect(answer.body.accounts).toMatchObject([
      {
        platform: 'instagram',
        handle: 'Lea.Eats',
        url: 'https://www.instagram.com/Lea.Eats/',
        followers: 12400,
      },
    ]);
    const { existing: _, ...person } = answer.body;
    expect(await api.read(`/influencers/${answer.body.id}`)).toEqual(person);
  });

  it('needs a name and a field only, and leaves the rest unknown', async () => {
    const { api } = await app.workspace();
    const made = await api.create('/influencers', { name: 'نجاة 🎬', field: 'cinema' });
    expect(made).toMatchObject({ name: 'نجاة 🎬', email: null, region: null, accounts: [] });
    const other = await api.create('/influencers', { name: 'نجاة 🎬', field: 'cinema' });
    expect(other.id).not.toBe(made.id);
  });

  it.each([
    [{ email: 'lea@EXAMPLE.com' }],
    [{ emails: ['new@lea.example', ' lea@example.com'.trim()] }],
    [{ accounts: [{ platform: 'instagram', handle: 'https://instagram.com/lea.eats' }] }],
  ])('recognises the person by %j and leaves them as they were', async (identity) => {
    const { api } = await app.workspace();
    const { existing: _, ...first } = await api.create('/influencers', LEA);
    const again = await api.post('/influencers', { name: 'Somebody', field: 'art', ...identity });
    expect(again.status).toBe(200);
    expect(again.headers.get('location')).toBeNull();
    expect(again.body).toEqual({ ...first, existing: true });
    expect(await api.all('/influencers')).toHaveLength(1);
  });

  it('makes one person of twelve requests at once', async () => {
    const { api } = await app.workspace();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        api.post(
          '/influencers',
          index % 2 === 0 ? LEA : { ...LEA, email: null, name: `Léa ${index}` },
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(11);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('refuses identities of two people', async () => {
    const { api } = await app.workspace();
    await api.create('/influencers', LEA);
    await api.create('/influencers', { name: 'Max', field: 'sport', email: 'max@example.com' });
    const answer = await api.post('/influencers', { ...LEA, email: 'max@example.com' });
    expect(problemOf(answer)).toMatchObject({
      status: 409,
      code: 'identity_conflict',
      pointer: '/accounts/0/handle',
    });
  });

  it('does it once under an idempotency key', async () => {
    const { api } = await app.workspace();
    const keyed = api.with({ 'idempotency-key': newId() });
    const first = await keyed.post('/influencers', { name: 'Max', field: 'sport' });
    const second = await keyed.post('/influencers', { name: 'Max', field: 'sport' });
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await api.all('/influencers')).toHaveLength(1);
  });

  it.each([
    [{ ...LEA, shoes: 42 }, '/shoes', 'unknown_field'],
    [{ field: 'food' }, '/name', 'required'],
    [{ ...LEA, name: 12 }, '/name', 'not_text'],
    [{ ...LEA, name: '  ' }, '/name', 'blank'],
    [{ ...LEA, name: 'a\u0000b' }, '/name', 'nul_character'],
    [{ ...LEA, field: 'knitting' }, '/field', 'not_one_of'],
    [{ ...LEA, email: 'nobody' }, '/email', 'not_an_email'],
    [{ ...LEA, emails: ['nobody'] }, '/emails', 'not_an_email'],
    [{ ...LEA, phones: ['none'] }, '/phones/0', 'bad_format'],
    [{ ...LEA, locale: 'français' }, '/locale', 'bad_format'],
    [{ ...LEA, accounts: [{ platform: 'x', handle: '@' }] }, '/accounts/0/handle', 'bad_format'],
    [
      { ...LEA, accounts: [{ platform: 'x', handle: 'a', followers: -1 }] },
      '/accounts/0/followers',
      'too_small',
    ],
    [
      {
        ...LEA,
        accounts: [
          { platform: 'x', handle: 'lea' },
          { platform: 'x', handle: '@LEA' },
        ],
      },
      '/accounts/1/handle',
      'not_unique',
    ],
  ])('refuses %j', async (body, pointer, issue) => {
    const { api } = await app.workspace();
    const answer = await api.post('/influencers', body);
    expect(problemOf(answer)).toEqual({ status: 400, code: 'invalid_input', pointer, issue });
    expect(await api.all('/influencers')).toEqual([]);
  });
});

describe('changing an influencer', () => {
  it('changes what is given, clears what is null and leaves the rest', async () => {
    const { api } = await app.workspace();
    const { id } = await api.create('/influencers', { ...LEA, emails: ['pro@lea.example'] });
    const changed = await api.patch(`/influencers/${id}`, {
      name: 'Léa M.',
      region: null,
      email: 'new@lea.example',
      tags: ['vip'],
    });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        name: 'Léa M.',
        region: null,
        locale: 'fr',
        emails: ['new@lea.example', 'pro@lea.example'],
        tags: ['vip'],
      },
    });
    const cleared = await api.patch(`/influencers/${id}`, { email: null });
    expect(cleared.body).toMatchObject({ email: 'pro@lea.example', tags: ['vip'] });
    expect(await api.all('/influencers?q=new@lea')).toEqual([]);
    expect(await api.all('/influencers?q=LEA%20m.')).toHaveLength(1);
  });

  it('refuses an address of somebody else', async () => {
    const { api } = await app.workspace();
    await api.create('/influencers', LEA);
    const max = await api.create('/influencers', { name: 'Max', field: 'sport' });
    const answer = await api.patch(`/influencers/${max.id}`, {
      emails: ['m@x.example', LEA.email],
    });
    expect(problemOf(answer)).toMatchObject({
      status: 409,
      code: 'identity_taken',
      pointer: '/emails/1',
    });
    expect((await api.read(`/influencers/${max.id}`)).emails).toEqual([]);
  });

  it('knows only its own workspace’s people, and only who may write', async () => {
    const mine = await app.workspace();
    const theirs = await app.workspace();
    const { id } = await theirs.api.create('/influencers', LEA);
    expect(await mine.api.get(`/influencers/${id}`)).toMatchObject({ status: 404 });
    expect(await mine.api.patch(`/influencers/${id}`, { name: 'x' })).toMatchObject({
      status: 404,
    });
    expect(await mine.api.get('/influencers/nonsense')).toMatchObject({ status: 404 });
    const reader = await theirs.keyed('influencers:read');
    expect(await reader.patch(`/influencers/${id}`, { name: 'x' })).toMatchObject({ status: 403 });
    expect(await reader.post('/influencers', LEA)).toMatchObject({ status: 403 });
    const stranger = await theirs.keyed('campaigns:read');
    expect(await stranger.get('/influencers')).toMatchObject({ status: 403 });
  });
});

describe('do not contact', () => {
  it('is marked with a reason, keeps its date, and is lifted', async () => {
    const { api, id: workspaceId } = await app.workspace();
    const { id } = await api.create('/influencers', LEA);
    const first = await api.post(`/influencers/${id}/do-not-contact`, { reason: 'Asked us.' });
    expect(first).toMatchObject({ status: 200, body: { doNotContact: { reason: 'Asked us.' } } });
    const again = await api.post(`/influencers/${id}/do-not-contact`, { reason: 'By letter.' });
    expect(again.body.doNotContact).toEqual({
      since: first.body.doNotContact.since,
      reason: 'By letter.',
    });
    const facts = await app
      .get(Influencers)
      .facts(systemContext(workspaceId, new Date('2026-01-01')), [id, newId()]);
    expect([...facts.values()]).toEqual([
      { id, name: 'Léa Martin', email: 'Lea@Example.com', locale: 'fr', doNotContact: true },
    ]);
    expect(await api.all('/influencers?doNotContact=true')).toHaveLength(1);
    expect(await api.all('/influencers?doNotContact=false')).toEqual([]);
    expect(await api.delete(`/influencers/${id}/do-not-contact`)).toMatchObject({ status: 204 });
    expect(await api.delete(`/influencers/${id}/do-not-contact`)).toMatchObject({ status: 204 });
    expect((await api.read(`/influencers/${id}`)).doNotContact).toBeNull();
  });

  it('needs a reason and a person', async () => {
    const { api } = await app.workspace();
    const { id } = await api.create('/influencers', LEA);
    const answer = await api.post(`/influencers/${id}/do-not-contact`, { reason: ' ' });
    expect(problemOf(answer)).toMatchObject({ status: 400, pointer: '/reason' });
    const reason = { reason: 'x' };
    const nobody = `/influencers/${newId()}/do-not-contact`;
    expect(await api.post(nobody, reason)).toMatchObject({ status: 404 });
    expect(await api.delete(nobody)).toMatchObject({ status: 404 });
  });
});

describe('finding influencers', () => {
  it('searches name, handle and address without case and accents, and takes wildcards literally', async () => {
    const { api } = await app.workspace();
    const lea = await api.create('/influencers', LEA);
    const pct = await api.create('/influencers', { name: '100%_Noël', field: 'humour' });
    const found = async (q: string): Promise<string[]> =>
      (await api.all(`/influencers?q=${encodeURIComponent(q)}`)).map(({ id }) => id);
    for (const q of ['lea mar', 'LÉA', '@lea.eats', 'eats', 'lea@example']) {
      expect([q, await found(q)]).toEqual([q, [lea.id]]);
    }
    for (const q of ['%', '_', 'noel', '0%_n']) expect([q, await found(q)]).toEqual([q, [pct.id]]);
    expect(await found('nobody')).toEqual([]);
  });

  it('filters by field, platform, tag and region, and pages the newest first', async () => {
    const { api } = await app.workspace();
    const lea = await api.create('/influencers', { ...LEA, tags: ['Été'] });
    await api.create('/influencers', { name: 'Max', field: 'sport', region: 'Bretagne' });
    for (const filter of ['field=food', 'platform=instagram', 'tag=ete', 'region=occitanie']) {
      const items = await api.all(`/influencers?${filter}`);
      expect([filter, items.map(({ id }) => id)]).toEqual([filter, [lea.id]]);
    }
    for (let index = 0; index < 3; index += 1) {
      await api.create('/influencers', { name: `Guest ${index}`, field: 'other' });
    }
    const names = (await api.all('/influencers?limit=2')).map(({ name }) => name);
    expect(names).toEqual(['Guest 2', 'Guest 1', 'Guest 0', 'Max', 'Léa Martin']);
    const page = await api.read('/influencers?limit=2');
    const foreign = await api.get(`/influencers?limit=2&field=food&cursor=${page.nextCursor}`);
    expect(problemOf(foreign)).toMatchObject({ status: 400, code: 'invalid_cursor' });
    expect(await api.get('/influencers?field=knitting')).toMatchObject({ status: 400 });
  });

  it('shows private notes to those who write them only', async () => {
    const { api, id: workspaceId, keyed } = await app.workspace();
    const { id } = await api.create('/influencers', { ...LEA, notes: 'Vegetarian.' });
    const seen = async (role: 'admin' | 'manager' | 'analyst'): Promise<string | null> => {
      const actor = { kind: 'member', userId: newId(), role } as const;
      const ctx = { ...systemContext(workspaceId, new Date('2026-01-01')), actor };
      return (await app.get(InfluencerDetailsQuery).one(ctx, id)).notes;
    };
    expect(await seen('admin')).toBe('Vegetarian.');
    expect(await seen('manager')).toBe('Vegetarian.');
    expect(await seen('analyst')).toBeNull();
    expect((await api.read(`/influencers/${id}`)).notes).toBe('Vegetarian.');
    const reader = await keyed('influencers:read');
    expect((await reader.read(`/influencers/${id}`)).notes).toBeNull();
  });
});
