import { NextCursor } from '../../../../platform/http/cursor.js';
import { Parts, Texts, WordList } from '../../../../platform/http/fields.js';
import { LIKENESSES, type Likeness } from '../../domain/likeness.js';
import { InfluencerResponse } from './influencer-response.dto.js';

const ID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

export class DuplicateResponse {
  @Parts(() => InfluencerResponse, { description: 'The two, the one added first before.', max: 2 })
  people!: InfluencerResponse[];

  @WordList(LIKENESSES, {
    description:
      'Why they may be one: the same name, in whatever order; nearly the same spelling; a phone number. A name counts where both are of one place, or a place is not known.',
    example: ['same_name'],
  })
  why!: Likeness[];
}

export class DuplicateListResponse {
  @Parts(() => DuplicateResponse, { description: 'This page’s pairs.', max: 200 })
  items!: DuplicateResponse[];

  @NextCursor()
  nextCursor!: string | null;
}

export class DismissDuplicateRequest {
  @Texts({
    description: 'The two who are not one.',
    max: 2,
    maxLength: 36,
    pattern: ID,
    expected: 'the id of an influencer',
    example: ['01970000-0000-7000-8000-000000000001', '01970000-0000-7000-8000-000000000002'],
  })
  influencerIds!: string[];
}
