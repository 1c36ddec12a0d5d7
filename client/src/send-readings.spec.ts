import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readingBatches, type Reading, type ReadingFormat } from './reading-batches.js';
import type { Send } from './retrying-fetch.js';
import { ReadingsInterrupted, sendReadings } from './send-readings.js';

const reading = (views: number, method = ''): Reading => ({
  post: { platform: 'instagram', externalId: String(views) },
  capturedAt: '2026-11-01T10:00:00Z',
  provenance: 'platform_api',
  method,
  metrics: { views },
});

const rowsOf = (text: string, format: ReadingFormat): Reading[] =>
  format === 'json'
    ? (JSON.parse(text) as { readings: Reading[] }).readings
    : text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Reading);

/** Rejects every reading without views, and answers the request of number `refused` with 403. */
const server = (refused = Infinity) => {
  const requests: { readonly headers: Headers; readonly rows: Reading[] }[] = [];
  const send: Send = async (request) => {
    const body = request.headers.has('content-encoding')
      ? request.body!.pipeThrough(new DecompressionStream('gzip'))
      : request.body;
    const format = request.headers.get('content-type')!.includes('ndjson') ? 'ndjson' : 'json';
    const rows = rowsOf(await new Response(body).text(), format);
    requests.push({ headers: request.headers, rows });
    if (requests.length === refused) return Response.json({}, { status: 403 });
    const rejected = rows.flatMap(({ metrics }, index) =>
      metrics.views === 0 ? [{ index, code: 'no', detail: 'No.' }] : [],
    );
    const accepted = rows.length - rejected.length;
    return Response.json({ accepted, duplicates: 0, unmatched: 0, rejected });
  };
  return { requests, send };
};

const URL = 'http://tribune.example/metrics';
const views = (...values: number[]): Reading[] => values.map((value) => reading(value));

describe('readings', () => {
  it.each(['json', 'ndjson'] as const)('travel whole and in order as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ views: fc.nat(), method: fc.string({ unit: 'binary' }) })),
        fc.integer({ min: 1, max: 7 }),
        async (values, size) => {
          const given = values.map((one) => reading(one.views, one.method));
          const back: Reading[] = [];
          for await (const { text, count } of readingBatches(given, format, size)) {
            const rows = rowsOf(text, format);
            expect(rows).toHaveLength(count);
            expect(count).toBeLessThanOrEqual(size);
            back.push(...rows);
          }
          expect(back).toEqual(JSON.parse(JSON.stringify(given)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('that are long go fewer at a time', async () => {
    const long = Array.from({ length: 5 }, (_, index) => reading(index, 'é'.repeat(1_500_000)));
    const counts: number[] = [];
    for await (const { text, count } of readingBatches(long, 'json', 1_000)) {
      expect(Buffer.byteLength(text)).toBeLessThan(16 * 1024 * 1024);
      counts.push(count);
    }
    expect(counts).toEqual([2, 2, 1]);
  });

  it.each(['json', 'ndjson'] as const)('are counted over all requests as %s', async (format) => {
    const { send, requests } = server();
    const told: number[] = [];
    const receipt = await sendReadings(send, URL, views(1, 0, 2, 3, 0), {
      format,
      batchSize: 2,
      onProgress: (answered) => told.push(answered),
    });
    expect(receipt).toMatchObject({ accepted: 3, rejected: [{ index: 1 }, { index: 4 }] });
    expect(requests.map(({ rows }) => rows.length)).toEqual([2, 2, 1]);
    expect(told).toEqual([2, 4, 5]);
  });

  it('may come one by one, and none may come at all', async () => {
    const { send, requests } = server();
    async function* slowly(): AsyncGenerator<Reading> {
      for (const one of views(1, 2)) {
        await Promise.resolve();
        yield one;
      }
    }
    expect(await sendReadings(send, URL, slowly())).toMatchObject({ accepted: 2 });
    expect(await sendReadings(send, URL, [])).toMatchObject({ accepted: 0, rejected: [] });
    expect(requests).toHaveLength(1);
  });
});

describe('sending that stops', () => {
  const interrupted = async (sending: Promise<unknown>): Promise<ReadingsInterrupted> => {
    const error: unknown = await sending.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReadingsInterrupted);
    return error as ReadingsInterrupted;
  };

  it('tells how many were dealt with, and why it stopped', async () => {
    const { send } = server(3);
    const error = await interrupted(
      sendReadings(send, URL, views(1, 2, 0, 4, 5), { batchSize: 2 }),
    );
    expect(error).toMatchObject({
      answered: 4,
      receipt: { accepted: 3, rejected: [{ index: 2 }] },
      cause: { name: 'TribuneProblem', status: 403 },
    });
  });

  it('does so where the source of the readings fails, or all are rejected', async () => {
    const { send, requests } = server();
    function* failing(): Generator<Reading> {
      yield reading(1);
      throw new Error('the file ends in the middle');
    }
    expect(await interrupted(sendReadings(send, URL, failing()))).toMatchObject({ answered: 0 });
    const bad = sendReadings(send, URL, views(0, 0, 0, 0), { batchSize: 1, mostRejected: 1 });
    expect(await interrupted(bad)).toMatchObject({ answered: 2 });
    expect(requests).toHaveLength(2);
  });
});
