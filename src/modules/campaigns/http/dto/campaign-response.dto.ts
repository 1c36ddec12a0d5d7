import { NextCursor } from '../../../../platform/http/cursor.js';
import {
  Day,
  Id,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Texts,
  Whole,
} from '../../../../platform/http/fields.js';
import { MoneyDto } from '../../../../platform/http/money.dto.js';
import { OBJECTIVE_METRICS, type ObjectiveMetric } from '../../domain/objective.js';

export class ObjectiveResponse {
  @Id({ description: 'The objective; a new one where the list is replaced.' })
  id!: string;

  @OneOf(OBJECTIVE_METRICS, { description: 'What is counted.', example: 'netReach' })
  metric!: ObjectiveMetric;

  @Whole({ description: 'The number to reach.', min: 1, example: 500_000 })
  target!: number;

  @Day({ description: 'Until which day; null is: until the campaign ends.', nullable: true })
  deadline!: string | null;
}

export class BudgetLineResponse {
  @Id({ description: 'The line; a new one where the list is replaced.' })
  id!: string;

  @Text({ description: 'What the money is for.', max: 200, example: 'Hospitality' })
  label!: string;

  @Part(() => MoneyDto, { description: 'How much.' })
  money!: MoneyDto;
}

export class CampaignUniverseResponse {
  @Whole({ description: 'How many people there are.', min: 1, example: 6_100_000 })
  population!: number;

  @Text({ description: 'Who they are.', max: 120, example: 'Occitanie, all residents' })
  label!: string;
}

export class CampaignResponse {
  @Id({ description: 'The campaign.' })
  id!: string;

  @Text({ description: 'The name.', max: 200, example: 'Season 2026' })
  name!: string;

  @Day({ description: 'First day, in the workspace’s time zone.' })
  startsOn!: string;

  @Day({ description: 'Last day, included.', example: '2026-06-30' })
  endsOn!: string;

  @Texts({
    description: 'Hashtags without `#`, as typed.',
    max: 50,
    maxLength: 150,
    example: ['AllezLesBleus'],
  })
  hashtags!: string[];

  @Texts({
    description: 'Handles to mention, without `@`.',
    max: 50,
    maxLength: 150,
    example: ['stade.exemple'],
  })
  mentions!: string[];

  @Parts(() => ObjectiveResponse, { description: 'What is to be reached, in numbers.', max: 50 })
  objectives!: ObjectiveResponse[];

  @Parts(() => BudgetLineResponse, { description: 'Cash that may be spent.', max: 200 })
  budget!: BudgetLineResponse[];

  @Text({
    description: 'What guests are asked to show and to say.',
    max: 20_000,
    nullable: true,
    example: 'Show the stands, name the club.',
  })
  brief!: string | null;

  @Text({
    description: 'The region for which regional reach is told.',
    max: 120,
    nullable: true,
    example: 'Occitanie',
  })
  region!: string | null;

  @Part(() => CampaignUniverseResponse, {
    description: 'The people over whom net reach is estimated; null is: the workspace’s.',
    nullable: true,
  })
  universe!: CampaignUniverseResponse | null;

  @Instant({ description: 'When it was made.' })
  createdAt!: Date;

  @Instant({ description: 'When it was last changed.' })
  updatedAt!: Date;
}

export class CampaignListResponse {
  @Parts(() => CampaignResponse, { description: 'This page’s campaigns.', max: 200 })
  items!: CampaignResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
