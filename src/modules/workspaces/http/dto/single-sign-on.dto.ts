import { ROLES, type Role } from '../../../../kernel/context.js';
import { Flag, OneOf, Part, Parts, Text } from '../../../../platform/http/fields.js';

export class GroupRoleDto {
  @Text({
    description: 'The group, exactly as the provider spells it.',
    max: 256,
    example: 'comms-managers',
  })
  group!: string;

  @OneOf(ROLES, {
    description: 'What its people may do here; of several groups, the strongest role counts.',
    example: 'manager',
  })
  role!: Role;
}

export class UpdateSingleSignOnRequest {
  @Flag({
    description:
      'Whether members are let in only when they signed in at the company’s provider. Only who did so turns it on.',
    example: false,
  })
  required!: boolean;

  @Parts(() => GroupRoleDto, {
    description:
      'All groups that give a role here; those not named give none from the next sign-in on.',
    max: 100,
  })
  groupRoles!: GroupRoleDto[];
}

export class CompanyProviderResponse {
  @Text({ description: 'What people call it.', max: 60, example: 'Company account' })
  name!: string;

  @Text({
    description: 'Its issuer, as OpenID Connect names it.',
    max: 2048,
    example: 'https://login.company.example',
  })
  issuer!: string;
}

export class SingleSignOnResponse {
  @Part(() => CompanyProviderResponse, {
    description: 'The company’s provider, which the operator sets; null where there is none.',
    nullable: true,
  })
  provider!: CompanyProviderResponse | null;

  @Flag({
    description: 'Whether members are let in only when they signed in at the provider.',
    example: false,
  })
  required!: boolean;

  @Parts(() => GroupRoleDto, {
    description: 'The groups that give a role here, by name.',
    max: 100,
  })
  groupRoles!: GroupRoleDto[];
}
