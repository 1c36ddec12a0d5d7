import { describe, expect, it } from '@jest/globals';

import { problemOf, retryAfterOf, TribuneProblem } from './tribune-problem.js';

const saying = (retryAfter: string): Response =>
  new Response(null, { status: 429, headers: { 'retry-after': retryAfter } });

describe('a problem', () => {
  it('says what the server said', () => {
    const errors = [{ pointer: '/name', code: 'too_short', detail: 'Expected more.' }];
    const body = {
      type: '/api/problems/invalid_input',
      title: 'The input is not valid',
      status: 400,
      detail: 'Some fields are wrong.',
      code: 'invalid_input',
      requestId: 'r-1',
      errors,
    };
    const problem = problemOf(new Response(null, { status: 400 }), body);
    expect(problem).toBeInstanceOf(TribuneProblem);
    const { type: _, detail: message, ...told } = body;
    expect(problem).toMatchObject({ ...told, message, retryAfter: null });
  });

  it.each([['<html>Bad gateway</html>'], [{ message: 'no' }], [null], [undefined]])(
    'is made of an answer that is none: %j',
    (body) => {
      const problem = problemOf(new Response(null, { status: 502 }), body);
      const { status, code, message, errors, requestId } = problem;
      expect({ status, code, message, errors, requestId }).toEqual({
        status: 502,
        code: 'unexpected_answer',
        message: 'The server answered 502.',
        errors: [],
        requestId: null,
      });
    },
  );
});

describe('the time to wait', () => {
  it('is told in seconds or as a date', () => {
    expect(retryAfterOf(saying('7'))).toBe(7);
    const date = new Date(Date.now() + 30_000).toUTCString();
    expect(retryAfterOf(saying(date))).toBeGreaterThan(25);
    expect(retryAfterOf(saying('Mon, 01 Jan 2001 00:00:00 GMT'))).toBe(0);
  });

  it.each(['', 'soon'])('is unknown where %j is said', (text) => {
    expect(retryAfterOf(saying(text))).toBeNull();
  });
});
