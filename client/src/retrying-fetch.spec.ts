import { describe, expect, it } from '@jest/globals';

import {
  DEFAULT_POLICY,
  pauseBefore,
  retryingFetch,
  type RetryPolicy,
  type Send,
} from './retrying-fetch.js';

const QUICK: RetryPolicy = { attempts: 4, firstPauseMs: 1, longestPauseMs: 50, timeoutMs: 200 };

const answer = (status: number, code = 'x', headers: Record<string, string> = {}): Response =>
  Response.json({ code }, { status, headers });

/** Answers in this order, notes each request; an error is a lost connection, `null` is silence. */
const server = (...answers: (Response | Error | null)[]) => {
  const bodies: string[] = [];
  const send: Send = async (request) => {
    bodies.push(await request.text());
    const next = answers.shift();
    if (next instanceof Error) throw next;
    if (next !== null && next !== undefined) return next;
    return new Promise((_, reject) => {
      const stop = (): void => reject(request.signal.reason as Error);
      if (request.signal.aborted) stop();
      else request.signal.addEventListener('abort', stop);
    });
  };
  return { bodies, fetch: retryingFetch(send, QUICK) };
};

const post = (headers: Record<string, string> = { 'idempotency-key': 'k' }): Request =>
  new Request('http://tribune.example/x', { method: 'POST', body: 'same', headers });
const lost = new TypeError('fetch failed');

describe('a request', () => {
  it.each([408, 429, 503, 502, 504])('is sent again, the same, after %i', async (status) => {
    const { fetch, bodies } = server(answer(status), answer(200));
    expect((await fetch(post())).status).toBe(200);
    expect(bodies).toEqual(['same', 'same']);
  });

  it('is sent again after a lost connection, and while its lost first try still runs', async () => {
    const { fetch, bodies } = server(lost, answer(409, 'idempotency_in_progress'), answer(201));
    expect((await fetch(post())).status).toBe(201);
    expect(bodies).toHaveLength(3);
  });

  it('is sent again where its answer breaks off in the middle', async () => {
    const half = new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('{"acc'));
        stream.error(new TypeError('terminated'));
      },
    });
    const { fetch } = server(new Response(half), answer(200, 'whole'));
    expect(await (await fetch(post())).json()).toEqual({ code: 'whole' });
  });

  it('is sent again where no answer begins in time', async () => {
    const { fetch, bodies } = server(null, answer(200));
    expect((await fetch(post())).status).toBe(200);
    expect(bodies).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 422, 500])('is not sent again after %i', async (status) => {
    const { fetch, bodies } = server(answer(status));
    expect((await fetch(post())).status).toBe(status);
    expect(bodies).toHaveLength(1);
  });

  it('in conflict with something else is not sent again, and its answer can be read', async () => {
    const { fetch, bodies } = server(answer(409, 'event_full'));
    expect(await (await fetch(post())).json()).toEqual({ code: 'event_full' });
    expect(bodies).toHaveLength(1);
  });

  it('that could do harm twice is not sent again when its fate is unknown', async () => {
    const { fetch } = server(lost);
    await expect(fetch(post({}))).rejects.toBe(lost);
  });

  it.each(
    ['POST', 'PATCH', 'DELETE'].flatMap((method) =>
      [502, 503, 504].map((status) => [method, status] as const),
    ),
  )(
    'by %s without a key is not sent again after %i, which does not say whether it was done',
    async (method, status) => {
      const { fetch, bodies } = server(answer(status));
      const request = new Request('http://tribune.example/x', { method });
      expect((await fetch(request)).status).toBe(status);
      expect(bodies).toHaveLength(1);
    },
  );

  it('that was certainly not worked on is sent again in any case', async () => {
    const { fetch } = server(answer(429), answer(200));
    expect((await fetch(post({}))).status).toBe(200);
  });

  it('is given up after so many attempts, with the last answer or error', async () => {
    const refused = server(answer(503), answer(503), answer(503), answer(503), answer(200));
    expect((await refused.fetch(post())).status).toBe(503);
    expect(refused.bodies).toHaveLength(4);
    const gone = server(lost, lost, lost, lost, answer(200));
    await expect(gone.fetch(post())).rejects.toBe(lost);
  });

  it('is not sent again sooner than the server asks', async () => {
    const { fetch, bodies } = server(answer(429, 'x', { 'retry-after': '3600' }));
    expect((await fetch(post())).status).toBe(429);
    expect(bodies).toHaveLength(1);
  });

  it('that the caller takes back is not sent again', async () => {
    const stop = new AbortController();
    const { fetch } = server(lost, null);
    const request = new Request(post(), { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await expect(fetch(request)).rejects.toThrow('enough');
  });
});

describe('the pause before another attempt', () => {
  it('doubles, up to its limit, with some chance in it', () => {
    const policy = { ...DEFAULT_POLICY, attempts: 20 };
    expect([2, 3, 4, 20].map((next) => pauseBefore(next, null, policy, 1))).toEqual([
      500, 1_000, 2_000, 60_000,
    ]);
    expect(pauseBefore(2, null, policy, 0)).toBe(250);
  });

  it('is what the server asks for, never less', () => {
    expect(pauseBefore(2, 5, DEFAULT_POLICY, 0)).toBe(5_000);
    expect(pauseBefore(2, 5, DEFAULT_POLICY, 1)).toBe(5_500);
    expect(pauseBefore(2, 61, DEFAULT_POLICY, 0)).toBeNull();
  });
});
