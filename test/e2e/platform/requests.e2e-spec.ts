import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

let app: TestApp;
let ws: TestWorkspace;
beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
});
afterAll(() => app.close());

const JSON_BODY = { 'content-type': 'application/json' };

describe('bad input', () => {
  it.each([
    ['invalid JSON', '{"name": ', JSON_BODY, 400, 'invalid_json'],
    ['a prototype in the JSON', '{"__proto__": {}}', JSON_BODY, 400, 'invalid_input'],
    ['text/plain', '{}', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
    [
      'a form',
      'name=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported_media_type',
    ],
    [
      'two mebibytes',
      JSON.stringify({ name: 'x'.repeat(2 * 1024 * 1024) }),
      JSON_BODY,
      413,
      'body_too_large',
    ],
    ['a list', '[]', JSON_BODY, 400, 'invalid_input'],
    ['nothing', '', JSON_BODY, 400, 'invalid_input'],
  ])('%s is refused', async (_, body, headers, status, code) => {
    const answer = await ws.api.raw('PATCH', '', body, headers);
    expect(answer).toMatchObject({
      status,
      body: { status, code, type: `/api/problems/${code}`, requestId: expect.any(String) },
    });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each([
    [{ nmae: 'typo' }, '/nmae', 'unknown_field'],
    [{ name: 7 }, '/name', 'not_text'],
    [{ name: '' }, '/name', 'too_short'],
    [{ name: 'x'.repeat(121) }, '/name', 'too_long'],
    [{ name: 'a\u0000b' }, '/name', 'nul_character'],
    [{ name: null }, '/name', 'required'],
    [{ timeZone: 'Europe/Toulouse' }, '/timeZone', 'not_a_time_zone'],
    [{ timeZone: '+02:00' }, '/timeZone', 'not_a_time_zone'],
    [{ timeZone: 'ECT' }, '/timeZone', 'not_a_time_zone'],
    [{ name: '   ' }, '/name', 'blank'],
    [{ constructor: 1 }, '/constructor', 'unknown_field'],
    [{ universe: { hasOwnProperty: 1 } }, '/universe/hasOwnProperty', 'unknown_field'],
    [{ locale: 'de' }, '/locale', 'not_one_of'],
    [{ currency: 'euro' }, '/currency', 'too_long'],
    [{ universe: { population: -1, label: 'x' } }, '/universe/population', 'too_small'],
    [{ universe: { population: 1.5, label: 'x' } }, '/universe/population', 'not_an_integer'],
    [{ universe: { population: 10, label: 'x', more: 1 } }, '/universe/more', 'unknown_field'],
    [{ universe: [] }, '/universe', 'not_an_object'],
    [{ universe: 'all' }, '/universe', 'not_an_object'],
  ])('%j names the field and says what was expected', async (body, pointer, code) => {
    const before = (await ws.api.get('')).body;
    const answer = await ws.api.patch('', body);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer, code }] },
    });
    expect(answer.body.errors[0].detail.length).toBeGreaterThan(10);
    expect((await ws.api.get('')).body).toEqual(before);
  });

  it.each([
    ['100,000 levels', `{"name": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too_deep'],
    [
      '100,000 unknown fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 80_000 }, (_, i) => [`f${i}`, 1]))),
      'too_many_fields',
    ],
  ])('%s are refused before anything looks at them', async (_, body, code) => {
    const answer = await app.client().raw('POST', '/api/session', body, JSON_BODY);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code }] } });
  });

  it('a list above its limit is refused before its items are looked at', async () => {
    const tags = Array.from({ length: 60_000 }, (_, index) => `tag ${index}`);
    const answer = await ws.api.post('/influencers', { name: 'N', field: 'sport', tags });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/tags', code: 'too_many' }] },
    });
  });

  it('an address that cannot be read is a problem like any other', async () => {
    const answer = await app.client().get('/api/guest/%E0%A4%A');
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('is explained in French to who asks for it', async () => {
    const { body } = await ws.api
      .with({ 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.8' })
      .patch('', { name: 7 });
    expect(body).toMatchObject({
      title: 'La saisie n’est pas valide',
      errors: [{ detail: 'Un texte est attendu.' }],
    });
  });

  it('keeps emoji and right-to-left names exactly', async () => {
    const name = 'Équipe 🏉 فريق تولوز \u200fע 👩‍👩‍👧';
    expect((await ws.api.patch('', { name })).body.name).toBe(name);
    expect((await ws.api.get('')).body.name).toBe(name);
  });
});

describe('lists', () => {
  it('are paged by a cursor that fits only its own list', async () => {
    const team = await app.workspace();
    for (const name of ['A', 'B', 'C', 'D'])
      await team.api.create('/api-keys', { name, scopes: ['workspace:read'] });
    const first = await team.api.read('/api-keys?limit=2');
    expect(first.items.map((key: { name: string }) => key.name)).toEqual(['D', 'C']);
    const second = await team.api.read(`/api-keys?limit=2&cursor=${first.nextCursor}`);
    expect(second.items.map((key: { name: string }) => key.name)).toEqual(['B', 'A']);
    expect(await team.api.all('/api-keys?limit=2')).toHaveLength(5);
    for (const cursor of [
      `${first.nextCursor}x`,
      'AAAA',
      first.nextCursor.replace(/^./, (c: string) => (c === 'a' ? 'b' : 'a')),
    ]) {
      expect(await team.api.get(`/api-keys?cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: { code: 'invalid_cursor' },
      });
    }
    expect(await ws.api.get(`/api-keys?cursor=${first.nextCursor}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid_cursor' },
    });
    expect(await team.api.get(`/members?cursor=${first.nextCursor}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid_cursor' },
    });
  });

  it('take a filter that is left empty as none', async () => {
    expect((await ws.api.get('/reports/reach?campaignId=&eventId=&from=&to=')).status).toBe(200);
    expect((await ws.api.get('/api-keys?limit=&cursor=')).status).toBe(200);
  });

  it.each([
    ['limit=0', 'too_small'],
    ['limit=201', 'too_large'],
    ['limit=many', 'not_an_integer'],
    ['page=2', 'unknown_field'],
  ])('%s is refused', async (query, code) => {
    const answer = await ws.api.get(`/api-keys?${query}`);
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: expect.stringMatching(/^\?/), code }] },
    });
  });
});

describe('an idempotency key', () => {
  const KEY = { name: 'Once', scopes: ['workspace:read'] };

  it('makes a repeat answer as the first time, secret and address included', async () => {
    const team = await app.workspace();
    const client = team.api.with({ 'idempotency-key': '"8e03978e-40d5-43e8-bc93-6894a57f9324"' });
    const first = await client.post('/api-keys', KEY);
    const again = await team.api
      .with({ 'idempotency-key': '8e03978e-40d5-43e8-bc93-6894a57f9324' })
      .post('/api-keys', KEY);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect((await team.api.read('/api-keys')).items).toHaveLength(2);
  });

  it('with another body is refused', async () => {
    const client = ws.api.with({ 'idempotency-key': 'one-key' });
    await client.create('/api-keys', KEY);
    expect(await client.post('/api-keys', { ...KEY, name: 'Twice' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
  });

  it('of a refused request may be used again', async () => {
    const client = ws.api.with({ 'idempotency-key': 'second-chance' });
    expect((await client.post('/api-keys', { name: 'x' })).status).toBe(400);
    expect((await client.post('/api-keys', KEY)).status).toBe(201);
  });

  it('sent twenty times at once does the work once', async () => {
    const team = await app.workspace();
    const client = team.api.with({ 'idempotency-key': 'crowd' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.post('/api-keys', KEY)),
    );
    const done = answers.filter(({ status }) => status === 201);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ body }) => body.id)).size).toBe(1);
    expect(
      answers
        .filter(({ status }) => status !== 201)
        .every(({ body }) => body.code === 'idempotency_in_progress'),
    ).toBe(true);
    expect((await team.api.read('/api-keys')).items).toHaveLength(2);
  });

  it.each(['', 'a b', 'é', 'x'.repeat(256)])('%j is no key', async (key) => {
    const answer = await ws.api
      .with({ 'idempotency-key': encodeURI(key) === key ? key : '"  "' })
      .post('/api-keys', KEY);
    expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency_key_invalid' } });
  });
});

describe('every process', () => {
  it('tells that it lives, that it is ready, and its counters', async () => {
    expect((await app.client().get('/health/live')).body).toEqual({ status: 'ok' });
    expect((await app.client().get('/health/ready')).body).toEqual({ status: 'ok' });
    expect((await app.client().get('/metrics')).body).toContain(
      'http_request_duration_seconds_bucket',
    );
  });

  it('explains its problems in both languages', async () => {
    const fr = await app.client({ 'accept-language': 'fr' }).get('/api/problems/forbidden');
    expect(fr.body).toMatchObject({
      code: 'forbidden',
      status: 403,
      title: 'Vous n’en avez pas le droit',
    });
    expect((await app.client().get('/api/problems/no_such_problem')).status).toBe(404);
  });

  it('serves its documentation from itself', async () => {
    const page = await app.client().get('/api/docs/');
    expect(page.status).toBe(200);
    expect(page.body).not.toMatch(/https?:\/\/(?!127\.0\.0\.1|localhost)/);
  });

  it('answers 404 as a problem where there is nothing', async () => {
    expect(await app.client().get('/api/nothing')).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });
});
