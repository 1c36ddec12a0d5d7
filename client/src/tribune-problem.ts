import type { components } from './openapi-types.js';

type Problem = components['schemas']['Problem'];

/** One field of the input that was refused, and why. */
export type ProblemError = NonNullable<Problem['errors']>[number];

/** The code of an answer that is no problem details: something between us and Tribune gave it. */
const UNEXPECTED = 'unexpected_answer';

/** A refusal (RFC 9457). `code` is the stable name to decide by; the message is for a person. */
export class TribuneProblem extends Error {
  override readonly name = 'TribuneProblem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  /** What was wrong with which field; empty where no field is the cause. */
  readonly errors: readonly ProblemError[];
  /** Under which the server logged the request; null where the answer did not come from it. */
  readonly requestId: string | null;
  /** Seconds after which the server wants to be asked again; null where it did not say. */
  readonly retryAfter: number | null;

  constructor(
    problem: Partial<Problem> & Pick<Problem, 'status'>,
    retryAfter: number | null = null,
  ) {
    super(problem.detail ?? `The server answered ${problem.status}.`);
    this.status = problem.status;
    this.code = problem.code ?? UNEXPECTED;
    this.title = problem.title ?? `HTTP ${problem.status}`;
    this.errors = problem.errors ?? [];
    this.requestId = problem.requestId ?? null;
    this.retryAfter = retryAfter;
  }
}

/** Seconds that `Retry-After` asks to wait, given as seconds or as a date; null where it says nothing. */
export const retryAfterOf = ({ headers }: Response): number | null => {
  const text = headers.get('retry-after');
  if (text === null || text.trim() === '') return null;
  const seconds = /^\s*\d+\s*$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
};

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body;

/** What a refusing answer says; `body` is what was read of it. */
export const problemOf = (response: Response, body: unknown): TribuneProblem =>
  new TribuneProblem(
    { ...(isProblem(body) && body), status: response.status },
    retryAfterOf(response),
  );
