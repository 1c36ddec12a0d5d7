import {
  Day,
  Id,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../../platform/http/fields.js';
import type { Figures } from '../../domain/current-figures.js';
import { METRICS, PROVENANCES, type Metric, type Provenance } from '../../domain/metrics.js';
import { WARNING_CODES, type WarningCode } from '../../domain/warnings.js';
import { MetricValuesResponse } from './metric-values.dto.js';

export class FigureResponse {
  @Whole({ description: 'The value.', min: Number.MIN_SAFE_INTEGER, example: 1200 })
  value!: number;

  @Instant({ description: 'When the reading that gave it was captured.' })
  capturedAt!: Date;

  @OneOf(PROVENANCES, { description: 'The provenance of that reading.', example: 'platform_api' })
  provenance!: Provenance;
}

const FigureField = (description: string): PropertyDecorator =>
  Part(() => FigureResponse, { description, nullable: true });

/** For each counter the latest captured value that is known; null where no reading knew it. */
export class FiguresResponse implements Figures {
  @FigureField('Times the content was played or shown.')
  views!: FigureResponse | null;

  @FigureField('People (accounts) who saw the post at least once.')
  reach!: FigureResponse | null;

  @FigureField('Times the post was displayed, repeats included.')
  impressions!: FigureResponse | null;

  @FigureField('Likes and other reactions standing; negative where the platform says so.')
  likes!: FigureResponse | null;

  @FigureField('Comments standing.')
  comments!: FigureResponse | null;

  @FigureField('Times the post was shared, reposted or sent on.')
  shares!: FigureResponse | null;

  @FigureField('Times the post was saved or bookmarked.')
  saves!: FigureResponse | null;

  @FigureField('Private answers to a story.')
  replies!: FigureResponse | null;

  @FigureField('Clicks on the links of the post.')
  clicks!: FigureResponse | null;

  @FigureField('Follows of the account that came from the post.')
  follows!: FigureResponse | null;

  @FigureField('Visits to the profile that came from the post.')
  profileVisits!: FigureResponse | null;
}

export class DayFiguresResponse {
  @Day({ description: 'The day, in the time zone of the workspace.' })
  date!: string;

  @Part(() => MetricValuesResponse, {
    description: 'What that day’s readings left at its end; nothing is carried over.',
  })
  metrics!: MetricValuesResponse;

  @Whole({
    description: 'Likes, comments, shares, saves and replies, of those that are known.',
    min: Number.MIN_SAFE_INTEGER,
    nullable: true,
  })
  engagements!: number | null;
}

export class WarningResponse {
  @OneOf(WARNING_CODES, { description: 'What looks wrong.', example: 'counter_halved' })
  code!: WarningCode;

  @OneOf(METRICS, { description: 'The counter, where it is one.', nullable: true })
  metric!: Metric | null;

  @Instant({ description: 'The moment of the reading.' })
  capturedAt!: Date;

  @Text({ description: 'Who sent the reading.', max: 100, example: 'api_key:0198…' })
  source!: string;

  @Text({ description: 'One sentence, in the caller’s language.', max: 500 })
  detail!: string;
}

export class PostFiguresResponse {
  @Id({ description: 'The post.' })
  postId!: string;

  @Whole({ description: 'How many readings the post has.', example: 42 })
  readings!: number;

  @Instant({ description: 'When the latest reading was captured.', nullable: true })
  capturedAt!: Date | null;

  @Part(() => FiguresResponse, { description: 'The current figures.' })
  figures!: FiguresResponse;

  @Whole({
    description: 'Likes, comments, shares, saves and replies, of those that are known.',
    min: Number.MIN_SAFE_INTEGER,
    nullable: true,
  })
  engagements!: number | null;

  @Parts(() => DayFiguresResponse, {
    description: 'Days on which a reading was captured, the oldest first; at most the last 400.',
    max: 400,
  })
  days!: readonly DayFiguresResponse[];

  @Parts(() => WarningResponse, {
    description: 'What looks wrong about the readings, the newest first; it keeps nothing out.',
    max: 200,
  })
  warnings!: readonly WarningResponse[];
}
