import { ROLES, type Locale, type Role } from '../../../../kernel/context.js';
import { NextCursor } from '../../../../platform/http/cursor.js';
import { Email, Flag, Id, Instant, OneOf, Parts, Text } from '../../../../platform/http/fields.js';
import {
  LETTER_STATES,
  MEMBER_INVITATION_STATES,
  type LetterState,
  type MemberInvitationState,
} from '../../domain/member-invitation.js';

const LOCALES = ['fr', 'en'] as const;

export class InviteMemberRequest {
  @Email({ description: 'The address to be written to; whoever follows the link has it.' })
  email!: string;

  @OneOf(ROLES, { description: 'What they may do here.', example: 'analyst' })
  role!: Role;

  @OneOf(LOCALES, {
    description: 'Language of the mail; the workspace’s where it is not told.',
    optional: true,
    example: 'fr',
  })
  locale?: Locale | null;
}

export class MemberInvitationResponse {
  @Id({ description: 'The invitation.' })
  id!: string;

  @Email({ description: 'The address that was written to.' })
  email!: string;

  @OneOf(ROLES, { description: 'What accepting lets them do here.', example: 'analyst' })
  role!: Role;

  @OneOf(LOCALES, { description: 'Language of the mail.', example: 'fr' })
  locale!: Locale;

  @OneOf(MEMBER_INVITATION_STATES, { description: 'Where it stands.', example: 'open' })
  state!: MemberInvitationState;

  @OneOf(LETTER_STATES, { description: 'How far the newest mail came.', example: 'sent' })
  delivery!: LetterState;

  @Text({
    description: 'Who invited: `member:` or `api_key:` and an id, or `system`.',
    max: 60,
    example: 'member:0198c0de-0000-7000-8000-000000000000',
  })
  invitedBy!: string;

  @Instant({ description: 'When the address was first invited.' })
  createdAt!: Date;

  @Instant({ description: 'When the newest link stops working.' })
  expiresAt!: Date;
}

export class NewMemberInvitationResponse extends MemberInvitationResponse {
  @Flag({ description: 'An open invitation of this address was replaced; its link is void.' })
  existing!: boolean;
}

export class MemberInvitationListResponse {
  @Parts(() => MemberInvitationResponse, { description: 'This page’s invitations.', max: 200 })
  items!: MemberInvitationResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
