import { InvalidInput } from '../../../platform/http/input-errors.js';
import type { SecondFactorProof } from '../../../platform/identity/second-factor-codes.js';
import type { SecondFactorProofRequest } from './dto/second-factor.dto.js';

/** The one thing that the body shows; none or two of them are not valid input. */
export const proofOf = (body: SecondFactorProofRequest): SecondFactorProof => {
  const code = body.code ?? null;
  const recoveryCode = body.recoveryCode ?? null;
  if (code !== null && recoveryCode === null) return { code };
  if (recoveryCode !== null && code === null) return { recoveryCode: recoveryCode.trim() };
  const params = { fields: 'code, recoveryCode' };
  throw new InvalidInput([{ pointer: '/code', code: 'needs_exactly_one', params }]);
};
