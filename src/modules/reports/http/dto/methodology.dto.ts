import { Day, OneOf, Text } from '../../../../platform/http/fields.js';
import {
  METHODOLOGY_CODES,
  METRICS,
  type Metric,
  type MethodologyCode,
} from '../../../visibility/visibility.contract.js';
import { Count, Figure } from './figure.js';

/** What a figure counts. Figures of different codes are not to be compared. */
export class ReportMethodologyResponse {
  @OneOf(METHODOLOGY_CODES, {
    description: 'Stable name of what is counted.',
    example: 'youtube_views_from_start',
  })
  code!: MethodologyCode;

  @Day({
    description: 'The day since which the platform counts so; null is from the beginning.',
    nullable: true,
    example: '2026-08-27',
  })
  since!: string | null;

  @Text({ description: 'What is counted, in the caller’s language.', max: 500 })
  detail!: string;
}

export class MethodologyRowResponse extends ReportMethodologyResponse {
  @OneOf(METRICS, { description: 'The counter.', example: 'views' })
  metric!: Metric;

  @Count('Posts whose figure is of this meaning.', 12)
  posts!: number;

  @Figure('What these come to.', 340_000)
  value!: number;
}

export class TimelineBreakResponse {
  @Day({ description: 'The first day of the new meaning.', example: '2026-08-27' })
  date!: string;

  @OneOf(METRICS, { description: 'The counter.', example: 'views' })
  metric!: Metric;

  @OneOf(METHODOLOGY_CODES, { description: 'What it counted before.' })
  from!: MethodologyCode;

  @OneOf(METHODOLOGY_CODES, { description: 'What it counts from here on.' })
  to!: MethodologyCode;

  @Count('How many posts’ series break here so.', 3)
  posts!: number;

  @Text({ description: 'What changes, in the caller’s language.', max: 1000 })
  detail!: string;
}
