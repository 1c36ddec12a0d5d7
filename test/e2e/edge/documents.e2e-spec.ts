import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';

import { startApp, type TestApp } from '../../support/app.js';
import { until } from '../../support/until.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const document = (headers: Record<string, string> = {}) =>
  fetch(`${app.url}/api/openapi.json`, { headers });

it('the document of the API is sent once to who keeps it', async () => {
  const first = await document();
  expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await first.json()).toMatchObject({ openapi: '3.1.0' });
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  for (const known of [tag, `W/${tag}`, `"x", ${tag}`]) {
    const again = await document({ 'if-none-match': known });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  expect((await document({ 'if-none-match': '"x"' })).status).toBe(200);
});

it('the document tells of the line with which an upload ends that failed on the way', async () => {
  const { paths } = (await (await document()).json()) as {
    paths: Record<string, { post: { responses: Record<string, { content: object }> } }>;
  };
  const { responses } = paths['/api/workspaces/{workspace}/metrics']!.post;
  expect(responses['200']?.content).toMatchObject({
    'application/x-ndjson': {
      schema: {
        oneOf: [
          { $ref: '#/components/schemas/ReceiptLineResponse' },
          {
            properties: { problem: { $ref: '#/components/schemas/Problem' } },
            required: ['problem'],
          },
        ],
      },
    },
  });
});

it('the document of the API is written once', async () => {
  await (await document()).text();
  const write = jest.spyOn(JSON, 'stringify');
  await (await document()).text();
  const written = write.mock.calls.filter(([value]) => Object.hasOwn(Object(value), 'openapi'));
  write.mockRestore();
  expect(written).toEqual([]);
});

it('whether it is ready asks the database once a second, whoever asks how often', async () => {
  const ask = jest.spyOn(app.get(DataSource), 'query');
  const ready = async () => (await fetch(`${app.url}/health/ready`)).status;
  const answers = await Promise.all(Array.from({ length: 30 }, ready));
  expect(new Set(answers)).toEqual(new Set([200]));
  const asked = () => ask.mock.calls.filter(([text]) => text === 'select 1').length;
  expect(asked()).toBe(1);
  await until(async () => (await ready()) === 200 && asked() === 2);
  ask.mockRestore();
});
