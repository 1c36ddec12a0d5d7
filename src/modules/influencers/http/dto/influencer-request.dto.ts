import type { FileFormat } from '../../../../platform/files/table-stream.js';
import {
  DEFAULT_LIMIT,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import {
  Email,
  Emails,
  OneOf,
  Part,
  Parts,
  QueryFlag,
  Text,
  Texts,
} from '../../../../platform/http/fields.js';
import { FormatOfFile } from '../../../../platform/http/list-exports.js';
import { FIELDS, type Field } from '../../domain/fields.js';
import { LANGUAGE_TAG } from '../../domain/language.js';
import { PLATFORMS, type Platform } from '../../domain/platform.js';
import { AccountRequest } from './account.dto.js';

/** The name as every request has it. */
export const NAME = { max: 200, example: 'Léa Martin' };
const LOCALE = {
  description: 'Language in which they are written to, BCP 47.',
  max: 35,
  pattern: LANGUAGE_TAG,
  expected: 'a language tag, such as fr or pt-BR',
  example: 'fr',
};
const REGION = { description: 'Where they live or are heard.', max: 120, example: 'Occitanie' };
const NOTES = { description: 'Private notes of the team.', max: 10_000, example: 'Vegetarian.' };
const EMAILS = { description: 'Every address, the main one first.', max: 20 };
const PHONES = {
  description: 'Every number, the main one first.',
  max: 20,
  maxLength: 40,
  example: ['+33 6 12 34 56 78'],
};
const LANGUAGES = {
  description: 'Languages in which they publish, BCP 47.',
  max: 20,
  maxLength: 35,
  pattern: LANGUAGE_TAG,
  expected: 'a language tag, such as fr or pt-BR',
  example: ['fr', 'oc'],
};
const TAGS = {
  description: 'Words of your own for grouping people; case and accents do not count.',
  max: 50,
  maxLength: 60,
  example: ['derby'],
};

export class AgentRequest {
  @Text({ description: 'The agent’s name.', max: 200, optional: true, example: 'Agence Plume' })
  name?: string | null;

  @Email({ description: 'The agent’s address.', optional: true })
  email?: string | null;

  @Text({ description: 'The agent’s number.', max: 40, optional: true, example: '+33561000000' })
  phone?: string | null;
}

/** What may be known of a person beside the name. */
export class PersonRequest {
  @Email({ description: 'The main address.', optional: true })
  email?: string | null;

  @Emails({ ...EMAILS, optional: true })
  emails?: string[] | null;

  @Texts({ ...PHONES, optional: true })
  phones?: string[] | null;

  @Text({ ...LOCALE, optional: true })
  locale?: string | null;

  @Text({ ...REGION, optional: true })
  region?: string | null;

  @Texts({ ...LANGUAGES, optional: true })
  languages?: string[] | null;

  @Part(() => AgentRequest, { description: 'Who handles their business.', optional: true })
  agent?: AgentRequest | null;

  @Texts({ ...TAGS, optional: true })
  tags?: string[] | null;

  @Text({ ...NOTES, optional: true })
  notes?: string | null;

  @Parts(() => AccountRequest, { description: 'Their accounts.', max: 50, optional: true })
  accounts?: AccountRequest[] | null;
}

export class CreateInfluencerRequest extends PersonRequest {
  @Text({ description: 'The name, kept exactly as it is given.', ...NAME })
  name!: string;

  @OneOf(FIELDS, { description: 'The field in which the person has influence.', example: 'food' })
  field!: Field;
}

export class UpdateInfluencerRequest {
  @Text({ description: 'The name.', ...NAME, omittable: true })
  name?: string;

  @OneOf(FIELDS, { description: 'The field.', omittable: true, example: 'food' })
  field?: Field;

  @Email({
    description: 'The main address, the others stay; null takes it away and the next becomes main.',
    omittable: true,
    nullable: true,
  })
  email?: string | null;

  @Emails({ ...EMAILS, omittable: true })
  emails?: string[];

  @Texts({ ...PHONES, omittable: true })
  phones?: string[];

  @Text({ ...LOCALE, omittable: true, nullable: true })
  locale?: string | null;

  @Text({ ...REGION, omittable: true, nullable: true })
  region?: string | null;

  @Texts({ ...LANGUAGES, omittable: true })
  languages?: string[];

  @Part(() => AgentRequest, {
    description: 'Who handles their business; replaced as a whole.',
    omittable: true,
    nullable: true,
  })
  agent?: AgentRequest | null;

  @Texts({ ...TAGS, omittable: true })
  tags?: string[];

  @Text({ ...NOTES, omittable: true, nullable: true })
  notes?: string | null;
}

export class DoNotContactRequest {
  @Text({
    description: 'Why they may not be contacted.',
    max: 1000,
    example: 'Asked us by e-mail to stop.',
  })
  reason!: string;
}

class InfluencerFilterRequest {
  @Text({
    description:
      'Words of a name, handle or address, in any order, or how they begin; case, accents and slips of the keyboard do not count. The best come first.',
    max: 200,
    omittable: true,
    example: 'lea',
  })
  q?: string;

  @OneOf(FIELDS, { description: 'Only this field.', omittable: true, example: 'food' })
  field?: Field;

  @OneOf(PLATFORMS, {
    description: 'Only persons with an account on this platform.',
    omittable: true,
    example: 'instagram',
  })
  platform?: Platform;

  @Text({ description: 'Only persons with this tag.', max: 60, omittable: true, example: 'derby' })
  tag?: string;

  @Text({
    description: 'Only this region; case does not count.',
    max: 120,
    omittable: true,
    example: 'Occitanie',
  })
  region?: string;

  @QueryFlag({
    description: 'true: only those who may not be contacted; false: only the others.',
    omittable: true,
    example: false,
  })
  doNotContact?: boolean;
}

export class InfluencerListRequest extends InfluencerFilterRequest implements PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

export class InfluencerExportRequest extends InfluencerFilterRequest {
  @FormatOfFile()
  format: FileFormat = 'csv';
}
