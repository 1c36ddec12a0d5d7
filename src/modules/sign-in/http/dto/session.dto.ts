import { ROLES, type Role } from '../../../../kernel/context.js';
import { Email, Flag, Id, OneOf, Part, Parts, Text } from '../../../../platform/http/fields.js';

export class SignInRequest {
  @Email({ description: 'The user’s address.', example: 'manager@demo.example' })
  email!: string;

  @Text({ description: 'The user’s password.', max: 256, example: 'tribune-demo' })
  password!: string;
}

export class UserResponse {
  @Id({ description: 'The user.' })
  id!: string;

  @Text({ description: 'Their name.', max: 200, example: 'Camille Durand' })
  name!: string;

  @Email({ description: 'Their address.' })
  email!: string;
}

export class MyWorkspaceResponse {
  @Id({ description: 'The workspace.' })
  id!: string;

  @Text({ description: 'Its name in addresses.', max: 60, example: 'demo' })
  slug!: string;

  @Text({ description: 'Its name on screen.', max: 120, example: 'Sud-Ouest' })
  name!: string;

  @OneOf(ROLES, { description: 'The user’s role in it.', example: 'manager' })
  role!: Role;

  @Flag({
    description: 'Whether it lets in sessions only that showed a second factor.',
    example: false,
  })
  secondFactorRequired!: boolean;
}

/** Whether the password was enough. */
const SESSION_STATES = ['signed_in', 'second_factor_needed'] as const;
type SessionState = (typeof SESSION_STATES)[number];

export class SessionResponse {
  @OneOf(SESSION_STATES, {
    description:
      'Whether somebody is signed in, or a second factor is to be shown at /api/session/second-factor.',
    example: 'signed_in',
  })
  state!: SessionState;

  @Part(() => UserResponse, {
    description: 'Who is signed in; null while the second factor is to be shown.',
    nullable: true,
  })
  user!: UserResponse | null;

  @Flag({
    description: 'Whether this session showed a second factor, to us or to the company’s provider.',
    example: false,
  })
  secondFactor!: boolean;

  @Parts(() => MyWorkspaceResponse, {
    description: 'The workspaces that the user may enter.',
    max: 200,
  })
  workspaces!: MyWorkspaceResponse[];
}
