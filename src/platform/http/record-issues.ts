import type { Locale } from '../../kernel/context.js';
import { DomainError, fillText } from '../../kernel/problem.js';
import type { RecordIssue } from '../../kernel/record-intake.js';
import { InvalidInput, inputText } from './input-errors.js';

/** What a refusal says of a record; null for an error that is none, and must be thrown on. */
export const recordIssues = (error: unknown, locale: Locale): RecordIssue[] | null => {
  if (error instanceof InvalidInput)
    return error.issues.map((issue) => ({
      pointer: issue.pointer,
      code: issue.code,
      detail: inputText(issue, locale),
    }));
  if (!(error instanceof DomainError)) return null;
  const { code, definition, params, pointer = '' } = error;
  return [{ pointer, code, detail: fillText(definition[locale].detail, params) }];
};
