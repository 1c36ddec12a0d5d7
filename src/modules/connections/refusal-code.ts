import { DomainError } from '../../kernel/problem.js';
import { InvalidInput } from '../../platform/http/input-errors.js';

/** The code of the problem by which something was refused; null where it is no refusal but a failure. */
export const refusalCode = (error: unknown): string | null => {
  if (error instanceof InvalidInput) return 'invalid_input';
  return error instanceof DomainError ? error.code : null;
};
