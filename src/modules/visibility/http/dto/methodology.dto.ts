import { Day, OneOf, Text } from '../../../../platform/http/fields.js';
import { METHODOLOGY_CODES, type MethodologyCode } from '../../domain/methodology-epochs.js';
import { METRICS, type Metric } from '../../domain/metrics.js';

/** What a figure counts. Figures of different codes are not to be compared. */
export class MethodologyResponse {
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

export class MetricMethodologyResponse extends MethodologyResponse {
  @OneOf(METRICS, { description: 'The counter.', example: 'views' })
  metric!: Metric;
}
