import { ROLES, type Locale, type Role } from '../../kernel/context.js';
import { Email, OneOf, Text, TimeZone, WordList } from '../../platform/http/fields.js';
import { PASSWORD_MAX, PASSWORD_MIN } from '../../platform/identity/password-length.js';
import { ALL_PERMISSIONS, type Permission } from '../../platform/security/permissions.js';

const SLUG = {
  pattern: /^[a-z0-9](-?[a-z0-9])*$/,
  expected: 'lower-case letters, digits and single hyphens',
};

export class WorkspaceOptions {
  @Text({ description: 'Short name in addresses.', max: 60, ...SLUG })
  slug!: string;

  @Text({ description: 'Name on screen.', max: 120 })
  name!: string;

  @TimeZone({ description: 'Zone in which reports count days.' })
  timeZone!: string;

  @Text({
    description: 'Currency, ISO 4217.',
    max: 3,
    pattern: /^[A-Z]{3}$/,
    expected: 'three capital letters, such as EUR',
  })
  currency!: string;

  @OneOf(['fr', 'en'], { description: 'Language.' })
  locale!: Locale;
}

export class UserOptions {
  @Email({ description: 'Address to sign in with.' })
  email!: string;

  @Text({ description: 'Name on screen.', max: 120 })
  name!: string;

  @Text({ description: 'Password.', min: PASSWORD_MIN, max: PASSWORD_MAX })
  password!: string;

  @Text({ description: 'Workspace.', max: 60, omittable: true })
  workspace?: string;

  @OneOf(ROLES, { description: 'Role in that workspace.' })
  role!: Role;
}

export class MemberOptions {
  @Text({ description: 'Workspace.', max: 60 })
  workspace!: string;

  @Email({ description: 'The user’s address.' })
  email!: string;

  @OneOf(ROLES, { description: 'Role.' })
  role!: Role;
}

export class AccountOptions {
  @Email({ description: 'The user’s address.' })
  email!: string;
}

export class KeyOptions {
  @Text({ description: 'Workspace.', max: 60 })
  workspace!: string;

  @WordList(ALL_PERMISSIONS, { description: 'Permissions.', min: 1 })
  scopes!: Permission[];

  @Text({ description: 'What the key is for.', max: 120 })
  name!: string;
}
