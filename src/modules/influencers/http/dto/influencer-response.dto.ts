import { NextCursor } from '../../../../platform/http/cursor.js';
import {
  Email,
  Emails,
  Flag,
  Id,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Texts,
} from '../../../../platform/http/fields.js';
import { FIELDS, type Field } from '../../domain/fields.js';
import { AccountResponse } from './account.dto.js';

export class AgentResponse {
  @Text({ description: 'The agent’s name.', max: 200, nullable: true, example: 'Agence Plume' })
  name!: string | null;

  @Email({ description: 'The agent’s address.', nullable: true })
  email!: string | null;

  @Text({ description: 'The agent’s number.', max: 40, nullable: true, example: '+33561000000' })
  phone!: string | null;
}

export class DoNotContactResponse {
  @Instant({ description: 'Since when they may not be contacted.' })
  since!: Date;

  @Text({ description: 'Why.', max: 1000, example: 'Asked us by e-mail to stop.' })
  reason!: string;
}

/** Addresses, numbers and agent are empty for who may add influencers but not read them. */
export class InfluencerResponse {
  @Id({ description: 'The influencer.' })
  id!: string;

  @Text({ description: 'The name.', max: 200, example: 'Léa Martin' })
  name!: string;

  @OneOf(FIELDS, { description: 'The field in which the person has influence.', example: 'food' })
  field!: Field;

  @Text({
    description: 'Language in which they are written to; null is unknown.',
    max: 35,
    nullable: true,
    example: 'fr',
  })
  locale!: string | null;

  @Text({
    description: 'Where they live or are heard.',
    max: 120,
    nullable: true,
    example: 'Occitanie',
  })
  region!: string | null;

  @Texts({
    description: 'Languages in which they publish.',
    max: 20,
    maxLength: 35,
    example: ['fr'],
  })
  languages!: string[];

  @Email({
    description: 'The main address; null for who may not read influencers.',
    nullable: true,
  })
  email!: string | null;

  @Emails({
    description: 'Every address, the main one first; none for who may not read influencers.',
    max: 21,
  })
  emails!: string[];

  @Texts({
    description: 'Every number, the main one first; none for who may not read influencers.',
    max: 20,
    maxLength: 40,
    example: ['+33 6 12 34 56 78'],
  })
  phones!: string[];

  @Part(() => AgentResponse, {
    description: 'Who handles their business; null for who may not read influencers.',
    nullable: true,
  })
  agent!: AgentResponse | null;

  @Texts({ description: 'Words for grouping people.', max: 50, maxLength: 60, example: ['derby'] })
  tags!: string[];

  @Text({
    description:
      'Private notes; null where there are none, and for who may not both read and change influencers.',
    max: 10_000,
    nullable: true,
    example: 'Vegetarian.',
  })
  notes!: string | null;

  @Parts(() => AccountResponse, { description: 'Their accounts.', max: 10_000 })
  accounts!: AccountResponse[];

  @Part(() => DoNotContactResponse, {
    description: 'There where they may not be contacted, else null.',
    nullable: true,
  })
  doNotContact!: DoNotContactResponse | null;

  @Instant({ description: 'When the person was added.' })
  createdAt!: Date;

  @Instant({ description: 'When the person was last changed.' })
  updatedAt!: Date;
}

export class CreatedInfluencerResponse extends InfluencerResponse {
  @Flag({
    description:
      'The e-mail address or a handle was known: this is that person, left exactly as they were.',
  })
  existing!: boolean;
}

export class InfluencerListResponse {
  @Parts(() => InfluencerResponse, { description: 'This page’s influencers.', max: 200 })
  items!: InfluencerResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
