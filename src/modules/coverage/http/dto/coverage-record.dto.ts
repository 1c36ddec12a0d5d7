import { Email, Id, OneOf, Part, Text } from '../../../../platform/http/fields.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { ChangeCoverageRequest } from './coverage-request.dto.js';

class SeenInfluencerRequest {
  @Id({ description: 'Their id.', optional: true })
  id?: string | null;

  @Email({ description: 'Any of their addresses.', optional: true })
  email?: string | null;

  @OneOf(PLATFORMS, { description: 'Where the handle is theirs.', optional: true })
  platform?: Platform | null;

  @Text({ description: 'A handle of theirs.', max: 200, optional: true })
  handle?: string | null;

  @Text({ description: 'Their name, where nobody else has it.', max: 200, optional: true })
  name?: string | null;
}

/** A piece as a record tells it: what `POST …/coverage` reads, and by what it and its influencer are known. */
export class CoverageRecordRequest extends ChangeCoverageRequest {
  @Id({ description: 'Its id, where it is known.', optional: true })
  id?: string | null;

  @Part(() => SeenInfluencerRequest, {
    description: 'Who is seen in it, named otherwise than by `influencerId`.',
    optional: true,
  })
  influencer?: SeenInfluencerRequest | null;
}
