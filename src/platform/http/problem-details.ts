import type { Locale } from '../../kernel/context.js';
import {
  fillText,
  type DomainError,
  type ProblemDefinition,
  type ProblemParams,
} from '../../kernel/problem.js';
import { inputText, type InvalidInput } from './input-errors.js';
import { httpProblems } from './http.errors.js';

/** A refusal as RFC 9457 writes it, with `errors` where fields of the input are its cause. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly detail: string;
  }[];
}

/** The address that names a kind of problem and answers with its explanation. */
export const problemType = (code: string): string => `/api/problems/${code}`;

/** Nobody mends more at once, and a hostile body could ask for millions. */
const MAX_ERRORS = 100;

interface Asked {
  readonly locale: Locale;
  readonly requestId: string;
}

const details = (
  code: string,
  definition: ProblemDefinition,
  params: ProblemParams,
  asked: Asked,
): ProblemDetails => ({
  type: problemType(code),
  title: definition[asked.locale].title,
  status: definition.status,
  detail: fillText(definition[asked.locale].detail, params),
  code,
  requestId: asked.requestId,
});

export const fromDomainError = (error: DomainError, asked: Asked): ProblemDetails => {
  const problem = details(error.code, error.definition, error.params, asked);
  return error.pointer === undefined
    ? problem
    : {
        ...problem,
        errors: [{ pointer: error.pointer, code: error.code, detail: problem.detail }],
      };
};

export const fromInvalidInput = (error: InvalidInput, asked: Asked): ProblemDetails => ({
  ...details('invalid_input', httpProblems.definitions.invalid_input, {}, asked),
  errors: error.issues.slice(0, MAX_ERRORS).map((issue) => ({
    pointer: issue.pointer,
    code: issue.code,
    detail: inputText(issue, asked.locale),
  })),
});
