import type { FileFormat } from '../../../../platform/files/table-stream.js';
import {
  DEFAULT_LIMIT,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import { Day, OneOf, Part, Parts, Text, Texts, Whole } from '../../../../platform/http/fields.js';
import { FormatOfFile } from '../../../../platform/http/list-exports.js';
import { MoneyDto } from '../../../../platform/http/money.dto.js';
import { OBJECTIVE_METRICS, type ObjectiveMetric } from '../../domain/objective.js';

const NAME = { max: 200, example: 'Season 2026' };
const BRIEF = {
  description: 'What guests are asked to show and to say.',
  max: 20_000,
  example: 'Show the stands, name the club.',
};
const HASHTAGS = {
  description: 'Hashtags, with or without `#`; case and accents do not make two of one.',
  max: 50,
  maxLength: 150,
  example: ['AllezLesBleus'],
};
const MENTIONS = {
  description: 'Handles to mention, with or without `@`.',
  max: 50,
  maxLength: 150,
  example: ['stade.exemple'],
};
const REGION = {
  description: 'The region for which regional reach is told.',
  max: 120,
  example: 'Occitanie',
};
const OBJECTIVES = { description: 'What is to be reached, in numbers.', max: 50 };
const BUDGET = { description: 'Cash that may be spent, line by line.', max: 200 };
const UNIVERSE = {
  description: 'The people over whom net reach is estimated; null is: the workspace’s.',
};

export class ObjectiveRequest {
  @OneOf(OBJECTIVE_METRICS, { description: 'What is counted.', example: 'netReach' })
  metric!: ObjectiveMetric;

  @Whole({ description: 'The number to reach.', min: 1, example: 500_000 })
  target!: number;

  @Day({ description: 'Until which day; null is: until the campaign ends.', optional: true })
  deadline?: string | null;
}

export class BudgetLineRequest {
  @Text({
    description: 'What the money is for.',
    max: 200,
    example: 'Hospitality',
  })
  label!: string;

  @Part(() => MoneyDto, { description: 'How much.' })
  money!: MoneyDto;
}

export class CampaignUniverseRequest {
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

export class CreateCampaignRequest {
  @Text({ description: 'The name, kept exactly as it is given.', ...NAME })
  name!: string;

  @Day({ description: 'First day, in the workspace’s time zone.' })
  startsOn!: string;

  @Day({ description: 'Last day, included.', example: '2026-06-30' })
  endsOn!: string;

  @Texts({ ...HASHTAGS, optional: true })
  hashtags?: string[] | null;

  @Texts({ ...MENTIONS, optional: true })
  mentions?: string[] | null;

  @Parts(() => ObjectiveRequest, { ...OBJECTIVES, optional: true })
  objectives?: ObjectiveRequest[] | null;

  @Parts(() => BudgetLineRequest, { ...BUDGET, optional: true })
  budget?: BudgetLineRequest[] | null;

  @Text({ ...BRIEF, optional: true })
  brief?: string | null;

  @Text({ ...REGION, optional: true })
  region?: string | null;

  @Part(() => CampaignUniverseRequest, { ...UNIVERSE, optional: true })
  universe?: CampaignUniverseRequest | null;
}

export class UpdateCampaignRequest {
  @Text({ description: 'The name.', ...NAME, omittable: true })
  name?: string;

  @Day({ description: 'First day, in the workspace’s time zone.', omittable: true })
  startsOn?: string;

  @Day({ description: 'Last day, included.', omittable: true, example: '2026-06-30' })
  endsOn?: string;

  @Texts({ ...HASHTAGS, omittable: true })
  hashtags?: string[];

  @Texts({ ...MENTIONS, omittable: true })
  mentions?: string[];

  @Parts(() => ObjectiveRequest, { ...OBJECTIVES, omittable: true })
  objectives?: ObjectiveRequest[];

  @Parts(() => BudgetLineRequest, { ...BUDGET, omittable: true })
  budget?: BudgetLineRequest[];

  @Text({ ...BRIEF, omittable: true, nullable: true })
  brief?: string | null;

  @Text({ ...REGION, omittable: true, nullable: true })
  region?: string | null;

  @Part(() => CampaignUniverseRequest, { ...UNIVERSE, omittable: true, nullable: true })
  universe?: CampaignUniverseRequest | null;
}

class CampaignFilterRequest {
  @Text({
    description: 'Part of the name; case and accents do not count.',
    max: 200,
    omittable: true,
    example: 'season',
  })
  q?: string;

  @Day({ description: 'Only campaigns with a day on or after this one.', omittable: true })
  from?: string;

  @Day({ description: 'Only campaigns with a day on or before this one.', omittable: true })
  to?: string;
}

export class CampaignListRequest extends CampaignFilterRequest implements PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

export class CampaignExportRequest extends CampaignFilterRequest {
  @FormatOfFile()
  format: FileFormat = 'csv';
}
