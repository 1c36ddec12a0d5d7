import type { Locale } from '../../../../kernel/context.js';
import { Flag, Id, OneOf, Part, Text, TimeZone, Whole } from '../../../../platform/http/fields.js';

const LOCALES = ['fr', 'en'] as const;

export class UniverseDto {
  @Whole({
    description: 'How many people there are.',
    min: 1,
    max: 10_000_000_000,
    example: 6_100_000,
  })
  population!: number;

  @Text({ description: 'Who they are.', max: 120, example: 'Occitanie, all residents' })
  label!: string;
}

export class UpdateWorkspaceRequest {
  @Text({ description: 'Its name on screen.', max: 120, omittable: true, example: 'Sud-Ouest' })
  name?: string;

  @TimeZone({ description: 'The zone in which reports count days.', omittable: true })
  timeZone?: string;

  @OneOf(LOCALES, {
    description: 'Language of mails to people who named none.',
    omittable: true,
    example: 'fr',
  })
  locale?: Locale;

  @Text({
    description: 'Currency proposed for new amounts, ISO 4217.',
    min: 3,
    max: 3,
    pattern: /^[A-Z]{3}$/,
    expected: 'three capital letters, such as EUR',
    omittable: true,
    example: 'EUR',
  })
  currency?: string;

  @Part(() => UniverseDto, {
    description: 'The people over whom net reach is estimated.',
    omittable: true,
  })
  universe?: UniverseDto;

  @Flag({
    description: 'Whether members come in with a second factor only; only who has one turns it on.',
    omittable: true,
    example: true,
  })
  requireSecondFactor?: boolean;
}

export class WorkspaceResponse {
  @Id({ description: 'The workspace.' })
  id!: string;

  @Text({ description: 'Its name in addresses.', max: 60, example: 'demo' })
  slug!: string;

  @Text({ description: 'Its name on screen.', max: 120, example: 'Sud-Ouest' })
  name!: string;

  @TimeZone({ description: 'The zone in which reports count days.' })
  timeZone!: string;

  @OneOf(LOCALES, { description: 'Language of mails to people who named none.', example: 'fr' })
  locale!: Locale;

  @Text({ description: 'Currency proposed for new amounts, ISO 4217.', max: 3, example: 'EUR' })
  currency!: string;

  @Part(() => UniverseDto, {
    description: 'The people over whom net reach is estimated where a campaign states no other.',
  })
  universe!: UniverseDto;

  @Flag({ description: 'Whether members come in with a second factor only.', example: false })
  requireSecondFactor!: boolean;
}
