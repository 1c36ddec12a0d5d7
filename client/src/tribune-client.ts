import createClient from 'openapi-fetch';

import type { Call, Each, Method } from './calls.js';
import type { paths } from './openapi-types.js';
import type { Reading } from './reading-batches.js';
import { DEFAULT_POLICY, retryingFetch, type RetryPolicy, type Send } from './retrying-fetch.js';
import { sendReadings, type Receipt, type SendOptions } from './send-readings.js';
import { problemOf } from './tribune-problem.js';

export type { components, paths } from './openapi-types.js';
export type { Reading, ReadingFormat } from './reading-batches.js';
export type { RetryPolicy } from './retrying-fetch.js';
export { ReadingsInterrupted, type Receipt, type SendOptions } from './send-readings.js';
export { TribuneProblem, type ProblemError } from './tribune-problem.js';

/** Where Tribune is, and who calls. */
export interface TribuneOptions {
  /** Such as `https://tribune.example.com`. */
  readonly baseUrl: string;
  /** A key of a workspace: `trb_…`. */
  readonly apiKey: string;
  /** What sends requests, where it is not the `fetch` of the platform. */
  readonly fetch?: Send;
  readonly retry?: Partial<RetryPolicy>;
}

/** Tribune's API: each call gives its answer, or throws a `TribuneProblem`. */
export interface Tribune {
  readonly get: Call<'get'>;
  readonly post: Call<'post'>;
  readonly put: Call<'put'>;
  readonly patch: Call<'patch'>;
  readonly delete: Call<'delete'>;
  /** Every item of a list, read page by page. */
  readonly each: Each;
  /** Sends any number of readings; what fails is tried again, and nothing is stored twice. */
  sendReadings(
    workspace: string,
    readings: Iterable<Reading> | AsyncIterable<Reading>,
    options?: SendOptions,
  ): Promise<Receipt>;
}

/** Names the caller, and every POST by a key of its own, so that it can be sent again without harm. */
const introduced =
  (send: Send, apiKey: string): Send =>
  (request) => {
    request.headers.set('authorization', `Bearer ${apiKey}`);
    if (request.method === 'POST' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID());
    return send(request);
  };

/** Gives access to the API of one Tribune. */
export const createTribune = (options: TribuneOptions): Tribune => {
  const { apiKey, fetch: given = (request) => fetch(request), retry } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const send = introduced(retryingFetch(given, { ...DEFAULT_POLICY, ...retry }), apiKey);
  const api = createClient<paths>({ baseUrl, fetch: send });
  const ask = api.request as unknown as (
    method: Method,
    path: string,
    init?: object,
  ) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;

  const call =
    (method: Method) =>
    async (path: string, init?: object): Promise<unknown> => {
      const { data, error, response } = await ask(method, path, init);
      if (!response.ok) throw problemOf(response, error);
      return data;
    };

  async function* each(path: string, init: { params?: { query?: object } } = {}): AsyncGenerator {
    let cursor: string | null = null;
    do {
      const query = { ...init.params?.query, ...(cursor !== null && { cursor }) };
      const page = (await call('get')(path, { ...init, params: { ...init.params, query } })) as {
        readonly items: readonly unknown[];
        readonly nextCursor: string | null;
      };
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  return {
    get: call('get') as Call<'get'>,
    post: call('post') as Call<'post'>,
    put: call('put') as Call<'put'>,
    patch: call('patch') as Call<'patch'>,
    delete: call('delete') as Call<'delete'>,
    each: each as Each,
    sendReadings: (workspace, readings, how) => {
      const url = `${baseUrl}/api/workspaces/${encodeURIComponent(workspace)}/metrics`;
      return sendReadings(send, url, readings, how);
    },
  };
};
