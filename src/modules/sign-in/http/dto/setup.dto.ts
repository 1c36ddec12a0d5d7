import type { Locale } from '../../../../kernel/context.js';
import { Email, OneOf, Part, Text, TimeZone } from '../../../../platform/http/fields.js';
import { PASSWORD_MAX } from '../../../../platform/identity/password-length.js';

export class FirstWorkspaceRequest {
  @Text({ description: 'Its name on screen.', max: 120, example: 'Sud-Ouest' })
  name!: string;

  @Text({
    description: 'Its name in addresses.',
    max: 60,
    pattern: /^[a-z0-9](-?[a-z0-9])*$/,
    expected: 'lower-case letters, digits and single hyphens',
    example: 'sud-ouest',
  })
  slug!: string;

  @TimeZone({
    description: 'The zone in which reports count days; Europe/Paris unless told.',
    omittable: true,
  })
  timeZone?: string;

  @OneOf(['fr', 'en'], {
    description: 'Language of mails to people who named none; fr unless told.',
    omittable: true,
    example: 'fr',
  })
  locale?: Locale;

  @Text({
    description: 'Currency proposed for new amounts, ISO 4217; EUR unless told.',
    min: 3,
    max: 3,
    pattern: /^[A-Z]{3}$/,
    expected: 'three capital letters, such as EUR',
    omittable: true,
    example: 'EUR',
  })
  currency?: string;
}

export class SetUpRequest {
  @Text({
    description: 'The token that the server printed when it started.',
    max: 100,
    example: 'the text behind # in the printed address',
  })
  token!: string;

  @Text({ description: 'Name of the first admin.', max: 120, example: 'Camille Durand' })
  name!: string;

  @Email({ description: 'The address that they sign in with.' })
  email!: string;

  @Text({
    description: 'Their password; none where people sign in at the company’s provider only.',
    max: PASSWORD_MAX,
    optional: true,
    example: 'seagulls over the Garonne',
  })
  password?: string | null;

  @Part(() => FirstWorkspaceRequest, { description: 'The first workspace.' })
  workspace!: FirstWorkspaceRequest;
}
