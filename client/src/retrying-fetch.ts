import { retryAfterOf } from './tribune-problem.js';

/** How patient the client is. */
export interface RetryPolicy {
  /** How often a request is sent at most, the first time included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled each time. */
  readonly firstPauseMs: number;
  /** Milliseconds of one pause at most. Whoever asks to wait longer is not waited for. */
  readonly longestPauseMs: number;
  /** Milliseconds in which an answer must be there; of a GET, in which it must begin. */
  readonly timeoutMs: number;
}

export const DEFAULT_POLICY: RetryPolicy = {
  attempts: 6,
  firstPauseMs: 500,
  longestPauseMs: 60_000,
  timeoutMs: 120_000,
};

/** Sends one request. */
export type Send = (request: Request) => Promise<Response>;

/** Answers to what was certainly not worked on: it did not arrive in time, or there were too many. */
const NOT_WORKED_ON = [408, 429];

/**
 * Answers that leave open whether it was done: something between us and Tribune got no answer, or
 * Tribune lost its database, perhaps just when that had kept the change.
 */
const UNCERTAIN = [502, 503, 504];

/** Whether sending the request twice does no more than sending it once. */
const isRepeatable = ({ method, headers }: Request): boolean =>
  ['GET', 'HEAD', 'PUT'].includes(method) || headers.has('idempotency-key');

/** Whether the same request is still being worked on, because an earlier answer of it was lost. */
const isStillRunning = async (response: Response): Promise<boolean> => {
  if (response.status !== 409) return false;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: unknown } | null;
  return body?.code === 'idempotency_in_progress';
};

const mayHelpToRepeat = async (request: Request, response: Response): Promise<boolean> => {
  if (NOT_WORKED_ON.includes(response.status)) return true;
  if (!isRepeatable(request)) return false;
  return UNCERTAIN.includes(response.status) || isStillRunning(response);
};

/**
 * Milliseconds to wait before the next attempt: what the server asked for, or twice as long as the
 * last time, with some chance in it so that many clients do not come back at once. Null: give up.
 */
export const pauseBefore = (
  next: number,
  asked: number | null,
  policy: RetryPolicy,
  chance = Math.random(),
): number | null => {
  if (next > policy.attempts) return null;
  const { firstPauseMs, longestPauseMs } = policy;
  if (asked === null)
    return Math.min(firstPauseMs * 2 ** (next - 2), longestPauseMs) * (0.5 + chance / 2);
  return asked * 1000 > longestPauseMs ? null : asked * 1000 + chance * firstPauseMs;
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** The answer once all of it is there: one that breaks off in the middle is no answer. */
const whole = async (response: Response): Promise<Response> => {
  const bytes = await response.arrayBuffer();
  return new Response(bytes.byteLength === 0 ? null : bytes, response);
};

/** Sends a copy, so that the request can be sent again. What is only read may be long, and comes as it comes. */
const attempt = async (send: Send, request: Request, timeoutMs: number): Promise<Response> => {
  const late = new AbortController();
  const timer = setTimeout(
    () => late.abort(new DOMException(`No answer within ${timeoutMs} ms`, 'TimeoutError')),
    timeoutMs,
  );
  try {
    const signal = AbortSignal.any([request.signal, late.signal]);
    const response = await send(new Request(request.clone(), { signal }));
    return request.method === 'GET' ? response : await whole(response);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Sends a request until it is answered, with growing pauses, as `Retry-After` says: again after
 * 408 and 429, and after 502, 503, 504 and a lost connection where repeating it cannot do harm.
 */
export const retryingFetch =
  (send: Send, policy: RetryPolicy): Send =>
  async (request) => {
    for (let next = 2; ; next += 1) {
      let asked: number | null = null;
      let settle: () => Response;
      try {
        const response = await attempt(send, request, policy.timeoutMs);
        if (!(await mayHelpToRepeat(request, response))) return response;
        asked = retryAfterOf(response);
        settle = () => response;
      } catch (error) {
        if (request.signal.aborted || !isRepeatable(request)) throw error;
        settle = () => {
          throw error;
        };
      }
      const ms = pauseBefore(next, asked, policy);
      if (ms === null) return settle();
      await pause(ms, request.signal);
    }
  };
