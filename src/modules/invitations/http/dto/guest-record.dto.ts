import {
  Email,
  Flag,
  Id,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../../platform/http/fields.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { ANSWER_STATES, type AnswerState } from '../../domain/answer.js';
import { AgreedItemDto, MAX_PARTY } from './invite-request.dto.js';

class MeantInfluencerDto {
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

class GuestRecordDto {
  @Id({ description: 'The event.', optional: true })
  eventId?: string | null;

  @Id({ description: 'The guest.', optional: true })
  influencerId?: string | null;

  @Part(() => MeantInfluencerDto, {
    description: 'The guest, named otherwise than by `influencerId`.',
    optional: true,
  })
  influencer?: MeantInfluencerDto | null;
}

/** An invitation as a record tells it: what `POST …/invitations` reads of one, and what was answered. */
export class InvitationRecordDto extends GuestRecordDto {
  @Id({ description: 'The invitation, where it is known.', optional: true })
  id?: string | null;

  @Whole({ description: 'People, the guest included.', min: 1, max: MAX_PARTY, optional: true })
  partySize?: number | null;

  @Parts(() => AgreedItemDto, { description: 'What was agreed.', max: 50, optional: true })
  deliverables?: AgreedItemDto[] | null;

  @OneOf(ANSWER_STATES, { description: 'What the guest said.', optional: true })
  answer?: AnswerState | null;
}

/** Whether a guest came, as a record tells it. */
export class AttendanceRecordDto extends GuestRecordDto {
  @Id({ description: 'The invitation, where it is known.', optional: true })
  invitationId?: string | null;

  @Flag({ description: 'Whether they came.' })
  present!: boolean;

  @Instant({ description: 'When; the start of the event where not told.', optional: true })
  at?: Date | null;
}
