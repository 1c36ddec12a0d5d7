import { ROLES, type Role } from '../../../../kernel/context.js';
import { Email, Flag, Instant, OneOf, Part, Text } from '../../../../platform/http/fields.js';
import { PASSWORD_MAX } from '../../../../platform/identity/password-length.js';

export class InvitingWorkspaceResponse {
  @Text({ description: 'Its name on screen.', max: 120, example: 'Sud-Ouest' })
  name!: string;
}

export class InvitationLinkResponse {
  @Part(() => InvitingWorkspaceResponse, { description: 'Which workspace invites.' })
  workspace!: InvitingWorkspaceResponse;

  @Email({ description: 'The invited address.' })
  email!: string;

  @OneOf(ROLES, { description: 'What accepting lets them do there.', example: 'analyst' })
  role!: Role;

  @Instant({ description: 'When the link stops working.' })
  expiresAt!: Date;

  @Flag({
    description: 'Whether the address has an account: then sign in with it before accepting.',
  })
  hasAccount!: boolean;
}

export class AcceptInvitationRequest {
  @Text({
    description: 'Their name on screen; for an address without an account only.',
    max: 120,
    optional: true,
    example: 'Camille Durand',
  })
  name?: string | null;

  @Text({
    description: 'Their new password; for an address without an account only.',
    max: PASSWORD_MAX,
    optional: true,
    example: 'seagulls over the Garonne',
  })
  password?: string | null;
}
