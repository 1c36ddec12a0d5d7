import { readInput } from '../../../platform/http/input.pipe.js';
import type { CoverageRecord } from '../domain/coverage-record.js';
import { CoverageRecordRequest } from './dto/coverage-record.dto.js';

/** What a record says; throws `InvalidInput` where it cannot be read. */
export const readCoverageRecord = (record: unknown): CoverageRecord => {
  const { id, influencer, influencerId, ...fields } = readInput(CoverageRecordRequest, record);
  const reference = told({ ...influencer, ...(influencerId && { id: influencerId }) });
  return {
    ...(typeof id === 'string' && { id }),
    influencer: Object.keys(reference).length === 0 ? null : reference,
    told: told(fields),
  };
};

/** Without what is not said. */
const told = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
