import {
  Email,
  HttpUrl,
  Id,
  Instant,
  OneOf,
  Part,
  Text,
} from '../../../../platform/http/fields.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { FORMATS, type Format } from '../../../invitations/invitations.contract.js';
import { MAX_CAPTION, MAX_EXTERNAL_ID } from './post.dto.js';

const MAX_NAME = 300;

/** Who published a post, as somebody elsewhere names them. */
export class PostAuthorRecord {
  @Id({ description: 'Their id here.', optional: true })
  id?: string | null;

  @Email({ description: 'One of their e-mail addresses.', optional: true })
  email?: string | null;

  @OneOf(PLATFORMS, { description: 'With `handle`; the post’s unless told.', optional: true })
  platform?: Platform | null;

  @Text({ description: 'Their handle.', max: MAX_NAME, optional: true })
  handle?: string | null;

  @Text({ description: 'Their name.', max: MAX_NAME, optional: true })
  name?: string | null;
}

/** The account on which a post appeared. */
export class PostAccountRecord {
  @Text({ description: 'Its handle.', max: MAX_NAME, optional: true })
  handle?: string | null;
}

/** A post as somebody elsewhere has it. What is absent or null says nothing. */
export class PostRecord {
  @Id({ description: 'The post’s id here, where it is known.', optional: true })
  id?: string | null;

  @Id({ description: 'Who published it.', optional: true })
  influencerId?: string | null;

  @Part(() => PostAuthorRecord, { description: 'Who published it.', optional: true })
  influencer?: PostAuthorRecord | null;

  @Part(() => PostAccountRecord, { description: 'Where it appeared.', optional: true })
  account?: PostAccountRecord | null;

  @Id({ description: 'The invitation that it came of.', optional: true })
  invitationId?: string | null;

  @Id({ description: 'The event that it is about.', optional: true })
  eventId?: string | null;

  @Id({ description: 'The campaign that it counts for.', optional: true })
  campaignId?: string | null;

  @OneOf(PLATFORMS, { description: 'Where it appeared.', optional: true })
  platform?: Platform | null;

  @OneOf(FORMATS, { description: 'What it is.', optional: true })
  format?: Format | null;

  @Text({ description: 'The platform’s id of it.', max: MAX_EXTERNAL_ID, optional: true })
  externalId?: string | null;

  @HttpUrl({ description: 'Any address of it.', optional: true })
  url?: string | null;

  @Instant({ description: 'When it appeared.', optional: true })
  publishedAt?: Date | null;

  @Text({ description: 'The words beside it.', min: 0, max: MAX_CAPTION, optional: true })
  caption?: string | null;
}
