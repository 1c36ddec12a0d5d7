import { httpProblems } from '../http/http.errors.js';

/** Whether better-auth refused what it was asked, rather than failed at it. */
export const isRefusal = (error: unknown): boolean => {
  const { statusCode } = (error ?? {}) as { statusCode?: number };
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500;
};

/** The code by which better-auth says why it refused, such as `INVALID_PASSWORD`. */
export const refusalCode = (error: unknown): string | null => {
  const { body } = (error ?? {}) as { body?: { code?: string } };
  return body?.code ?? null;
};

/** better-auth hides what the driver said behind an answer of 500; it fails in no other way. */
export const asUnavailable = (error: unknown): unknown => {
  const { statusCode } = (error ?? {}) as { statusCode?: number };
  return statusCode === 500 ? httpProblems.refuse('unavailable') : error;
};
