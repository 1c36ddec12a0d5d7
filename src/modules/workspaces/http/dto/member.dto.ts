import { NextCursor } from '../../../../platform/http/cursor.js';
import { ROLES, type Role } from '../../../../kernel/context.js';
import { Email, Id, Instant, OneOf, Parts, Text } from '../../../../platform/http/fields.js';
import { MEMBER_SOURCES, type MemberSource } from '../../domain/group-roles.js';

export class ChangeRoleRequest {
  @OneOf(ROLES, { description: 'What they may do here.', example: 'analyst' })
  role!: Role;
}

export class MemberResponse {
  @Id({ description: 'The user.' })
  userId!: string;

  @Text({
    description: 'Their name; null where the user was deleted.',
    max: 200,
    nullable: true,
    example: 'Camille Durand',
  })
  name!: string | null;

  @Email({ description: 'Their address; null where the user was deleted.', nullable: true })
  email!: string | null;

  @OneOf(ROLES, { description: 'What they may do here.', example: 'analyst' })
  role!: Role;

  @OneOf(MEMBER_SOURCES, {
    description:
      'Who gave the role: `hand`, somebody here; `single_sign_on`, groups of the company’s provider, which may take it away again.',
    example: 'hand',
  })
  source!: MemberSource;

  @Instant({ description: 'Since when they are a member.' })
  createdAt!: Date;
}

export class MemberListResponse {
  @Parts(() => MemberResponse, { description: 'This page’s members.', max: 200 })
  items!: MemberResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
