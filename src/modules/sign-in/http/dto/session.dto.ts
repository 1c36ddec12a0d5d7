import { ROLES, type Role } from '../../../../kernel/context.js';
import { Email, Id, OneOf, Part, Parts, Text } from '../../../../platform/http/fields.js';

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
}

export class SessionResponse {
  @Part(() => UserResponse, { description: 'Who is signed in.' })
  user!: UserResponse;

  @Parts(() => MyWorkspaceResponse, {
    description: 'The workspaces that the user may enter.',
    max: 200,
  })
  workspaces!: MyWorkspaceResponse[];
}
