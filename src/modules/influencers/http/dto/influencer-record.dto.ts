import { Id, OneOf, Text } from '../../../../platform/http/fields.js';
import { FIELDS, type Field } from '../../domain/fields.js';
import { NAME, PersonRequest } from './influencer-request.dto.js';

/** A person as somebody elsewhere has them. */
export class InfluencerRecordRequest extends PersonRequest {
  @Id({ description: 'The influencer, where they are known here.', optional: true })
  id?: string | null;

  @Text({
    description: 'Of somebody alike: who it is, or `nobody`.',
    max: 36,
    pattern: /^(?:nobody|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
    expected: 'the id of an influencer, or nobody',
    optional: true,
    example: 'nobody',
  })
  sameAs?: string | null;

  @Text({ description: 'The name; needed for somebody new.', ...NAME, optional: true })
  name?: string | null;

  @OneOf(FIELDS, {
    description: 'The field; `other` for somebody new of whom it is not told.',
    optional: true,
    example: 'food',
  })
  field?: Field | null;
}
