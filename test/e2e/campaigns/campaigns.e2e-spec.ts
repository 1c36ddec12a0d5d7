import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Campaigns } from '../../../src/modules/campaigns/campaigns.contract.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const SEASON = { name: 'Saison 🏉', startsOn: '2026-03-01', endsOn: '2026-06-30' };

const WHOLE = {
  ...SEASON,
  hashtags: ['#AllezLesBleus', 'allezlesbleus', 'Première'],
  mentions: ['@stade.exemple'],
  brief: 'Show the stands.',
  region: 'Occitanie',
  universe: { population: 6_100_000, label: 'Occitanie' },
  objectives: [
    { metric: 'netReach', target: 500_000, deadline: '2026-05-31' },
    { metric: 'guests', target: 120 },
  ],
  budget: [
    { label: 'Hospitality', money: { amount: 250_000, currency: 'EUR' } },
    { label: 'Travel', money: { amount: 0, currency: 'GBP' } },
  ],
};

describe('making a campaign', () => {
  it('answers with everything that was given, hashtags and mentions cleaned', async () => {
    const { api, base, id: workspaceId } = await app.workspace();
    const answer = await api.post('/campaigns', WHOLE);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${base}/campaigns/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      ...WHOLE,
      hashtags: ['AllezLesBleus', 'Première'],
      mentions: ['stade.exemple'],
      objectives: [WHOLE.objectives[0], { ...WHOLE.objectives[1], deadline: null }],
    });
    expect(await api.read(`/campaigns/${answer.body.id}`)).toEqual(answer.body);
    const ctx = systemContext(workspaceId, new Date('2026-01-01'));
    expect(await app.get(Campaigns).facts(ctx, answer.body.id)).toEqual({
      id: answer.body.id,
      ...SEASON,
      hashtags: ['AllezLesBleus', 'Première'],
      mentions: ['stade.exemple'],
      brief: 'Show the stands.',
    });
    expect(await app.get(Campaigns).facts(ctx, newId())).toBeNull();
  });

  it('needs a name and a period only; one day is a period', async () => {
    const { api } = await app.workspace();
    const made = await api.create('/campaigns', { ...SEASON, endsOn: SEASON.startsOn });
    expect(made).toMatchObject({
      hashtags: [],
      mentions: [],
      objectives: [],
      budget: [],
      brief: null,
      region: null,
      universe: null,
    });
  });

  it('does it once under an idempotency key', async () => {
    const { api } = await app.workspace();
    const keyed = api.with({ 'idempotency-key': newId() });
    const first = await keyed.post('/campaigns', SEASON);
    expect(await keyed.post('/campaigns', SEASON)).toMatchObject({ status: 201, body: first.body });
    expect(await api.all('/campaigns')).toHaveLength(1);
  });

  it.each([
    [{ ...SEASON, endsOn: '2026-02-28' }, '/endsOn', 'ends_before_it_starts'],
    [{ ...SEASON, startsOn: '2026-02-30' }, '/startsOn', 'not_a_date'],
    [{ ...SEASON, name: 'a\u0000' }, '/name', 'nul_character'],
    [{ ...SEASON, name: ' ' }, '/name', 'blank'],
    [{ ...SEASON, colour: 'red' }, '/colour', 'unknown_field'],
    [{ ...SEASON, hashtags: 'a' }, '/hashtags', 'not_a_list'],
    [{ ...SEASON, hashtags: ['ok', '#'] }, '/hashtags/1', 'bad_format'],
    [{ ...SEASON, hashtags: ['two words'] }, '/hashtags/0', 'bad_format'],
    [
      { ...SEASON, objectives: [{ metric: 'fame', target: 1 }] },
      '/objectives/0/metric',
      'not_one_of',
    ],
    [
      { ...SEASON, objectives: [{ metric: 'views', target: -1 }] },
      '/objectives/0/target',
      'too_small',
    ],
    [
      { ...SEASON, budget: [{ label: 'x', money: { amount: -1, currency: 'EUR' } }] },
      '/budget/0/money/amount',
      'too_small',
    ],
    [
      { ...SEASON, budget: [{ label: 'x', money: { amount: 1, currency: 'euro' } }] },
      '/budget/0/money/currency',
      undefined,
    ],
    [{ ...SEASON, universe: { population: 0, label: 'x' } }, '/universe/population', 'too_small'],
  ])('refuses %j', async (body, pointer, code) => {
    const { api } = await app.workspace();
    const answer = await api.post('/campaigns', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(answer.body.errors[0].pointer).toBe(pointer);
    if (code !== undefined) expect(answer.body.errors[0].code).toBe(code);
    expect(await api.all('/campaigns')).toEqual([]);
  });
});

describe('changing a campaign', () => {
  it('replaces the lists that are given, clears what is null and leaves the rest', async () => {
    const { api } = await app.workspace();
    const { id } = await api.create('/campaigns', WHOLE);
    const changed = await api.patch(`/campaigns/${id}`, {
      name: 'Été',
      endsOn: '2026-07-31',
      objectives: [{ metric: 'posts', target: 10 }],
      hashtags: [],
      universe: null,
      brief: null,
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({
      name: 'Été',
      startsOn: '2026-03-01',
      endsOn: '2026-07-31',
      objectives: [{ metric: 'posts', target: 10, deadline: null }],
      hashtags: [],
      mentions: ['stade.exemple'],
      universe: null,
      brief: null,
      region: 'Occitanie',
    });
    expect(changed.body.budget).toHaveLength(2);
    expect(await api.all('/campaigns?q=ete')).toHaveLength(1);
    expect(await api.all('/campaigns?q=saison')).toEqual([]);
  });

  it('refuses a period that would end before it begins, and changes nothing', async () => {
    const { api } = await app.workspace();
    const { id } = await api.create('/campaigns', SEASON);
    const change = { name: 'Other', startsOn: '2026-07-01' };
    expect(await api.patch(`/campaigns/${id}`, change)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/endsOn', code: 'ends_before_it_starts' }] },
    });
    expect(await api.read(`/campaigns/${id}`)).toMatchObject(SEASON);
    expect(await api.patch(`/campaigns/${id}`, { name: null })).toMatchObject({ status: 400 });
  });

  it('knows only its own workspace’s campaigns, and only who may', async () => {
    const mine = await app.workspace();
    const theirs = await app.workspace();
    const { id } = await theirs.api.create('/campaigns', SEASON);
    expect(await mine.api.get(`/campaigns/${id}`)).toMatchObject({ status: 404 });
    expect(await mine.api.patch(`/campaigns/${id}`, { name: 'x' })).toMatchObject({ status: 404 });
    expect(await mine.api.get('/campaigns/nonsense')).toMatchObject({ status: 404 });
    const reader = await theirs.keyed('campaigns:read');
    expect(await reader.get(`/campaigns/${id}`)).toMatchObject({ status: 200 });
    expect(await reader.post('/campaigns', SEASON)).toMatchObject({ status: 403 });
  });
});

describe('listing campaigns', () => {
  it('pages the latest beginning first, and filters by name and days', async () => {
    const { api } = await app.workspace();
    for (const month of ['01', '02', '03', '04']) {
      const [startsOn, endsOn] = [`2026-${month}-01`, `2026-${month}-20`];
      await api.create('/campaigns', { name: `Début 50%_${month}`, startsOn, endsOn });
    }
    const starts = async (query: string): Promise<string[]> =>
      (await api.all(`/campaigns?${query}`)).map(({ startsOn }) => startsOn.slice(5, 7));
    expect(await starts('limit=1')).toEqual(['04', '03', '02', '01']);
    expect(await starts('from=2026-02-20&to=2026-03-01')).toEqual(['03', '02']);
    expect(await starts('from=2026-02-21')).toEqual(['04', '03']);
    expect(await starts('q=DEBUT')).toHaveLength(4);
    expect(await starts(`q=${encodeURIComponent('%_02')}`)).toEqual(['02']);
    expect(await starts(`q=${encodeURIComponent('_%')}`)).toEqual([]);
    expect(await api.get('/campaigns?from=soon')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '?from', code: 'not_a_date' }] },
    });
  });
});
