import { Id, OneOf, Parts, Whole } from '../../../../platform/http/fields.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { FORMATS, type Format } from '../../domain/format.js';

/** The most people that one invitation is for. */
export const MAX_PARTY = 100;

export class AgreedItemDto {
  @OneOf(PLATFORMS, { description: 'Where it is to appear.', example: 'instagram' })
  platform!: Platform;

  @OneOf(FORMATS, { description: 'What is to appear.', example: 'story' })
  format!: Format;

  @Whole({ description: 'How many of them.', min: 1, max: 100, example: 2 })
  count!: number;

  @Whole({
    description: 'Hours after the event’s start by which it is due.',
    max: 24 * 366,
    example: 48,
  })
  dueHours!: number;
}

export class InviteeDto {
  @Id({ description: 'Who is invited.' })
  influencerId!: string;

  @Whole({
    description: 'People whom the invitation is for, the guest included; 1 where not given.',
    min: 1,
    max: MAX_PARTY,
    optional: true,
    example: 2,
  })
  partySize?: number | null;

  @Parts(() => AgreedItemDto, {
    description: 'What is agreed in exchange.',
    max: 50,
    optional: true,
  })
  deliverables?: AgreedItemDto[] | null;
}

/** One guest, or many: exactly one of `influencerId` and `invitations` is given. */
export class InviteRequest {
  @Id({ description: 'The event.' })
  eventId!: string;

  @Id({ description: 'Who is invited, where it is one.', optional: true })
  influencerId?: string | null;

  @Whole({
    description: 'People whom the one invitation is for, the guest included; 1 where not given.',
    min: 1,
    max: MAX_PARTY,
    optional: true,
    example: 2,
  })
  partySize?: number | null;

  @Parts(() => AgreedItemDto, {
    description: 'What is agreed in exchange for the one invitation.',
    max: 50,
    optional: true,
  })
  deliverables?: AgreedItemDto[] | null;

  @Parts(() => InviteeDto, {
    description: 'Who is invited, where it is many; all of them or nobody.',
    min: 1,
    max: 1000,
    optional: true,
  })
  invitations?: InviteeDto[] | null;
}
