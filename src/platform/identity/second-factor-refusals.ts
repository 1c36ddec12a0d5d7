import { asUnavailable, refusalCode } from './library-errors.js';
import { secondFactorProblems } from './second-factor.errors.js';

/** What the library's refusals mean to the person; a refusal without a code lost a race for the same code. */
const REFUSALS: Readonly<Record<string, () => Error>> = {
  INVALID_CODE: () => secondFactorProblems.refuse('wrong_code', {}, '/code'),
  INVALID_BACKUP_CODE: () => wrongRecoveryCode(),
  CONFLICT: () => wrongRecoveryCode(),
  TOTP_ALREADY_ENABLED: () => secondFactorProblems.refuse('second_factor_exists'),
  TOTP_NOT_ENABLED: () => secondFactorProblems.refuse('second_factor_missing'),
  BACKUP_CODES_NOT_ENABLED: () => secondFactorProblems.refuse('second_factor_missing'),
  TWO_FACTOR_NOT_ENABLED: () => secondFactorProblems.refuse('second_factor_missing'),
  INVALID_TWO_FACTOR_COOKIE: () => secondFactorProblems.refuse('second_step_over'),
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: () => secondFactorProblems.refuse('second_step_over'),
};

const wrongRecoveryCode = (): Error =>
  secondFactorProblems.refuse('wrong_recovery_code', {}, '/recoveryCode');

/** A failure of the library's second factor, in our own words where it is a refusal. */
export const asSecondFactorProblem = (error: unknown): unknown => {
  const { statusCode } = (error ?? {}) as { statusCode?: number };
  const problem = REFUSALS[refusalCode(error) ?? (statusCode === 409 ? 'CONFLICT' : '')];
  return problem?.() ?? asUnavailable(error);
};
