import {
  Day,
  Flag,
  Id,
  Instant,
  OneOf,
  Part,
  Parts,
  Text,
  Whole,
  WordList,
} from '../../../../platform/http/fields.js';
import {
  FOLLOWER_WARNING_CODES,
  type FollowerWarningCode,
} from '../../../influencers/influencers.contract.js';
import type { Figures } from '../../domain/current-figures.js';
import { METHODOLOGY_CODES, type MethodologyCode } from '../../domain/methodology-epochs.js';
import { METRICS, PROVENANCES, type Metric, type Provenance } from '../../domain/metrics.js';
import { WARNING_CODES, type WarningCode } from '../../domain/warnings.js';
import { MethodologyResponse } from './methodology.dto.js';
import { MetricValuesResponse } from './metric-values.dto.js';

export class FigureResponse {
  @Whole({ description: 'The value.', min: Number.MIN_SAFE_INTEGER, example: 1200 })
  value!: number;

  @Instant({ description: 'When the reading that gave it was captured.' })
  capturedAt!: Date;

  @OneOf(PROVENANCES, { description: 'The provenance of that reading.', example: 'platform_api' })
  provenance!: Provenance;

  @Flag({ description: 'Whether the platform counted it; else it was told, read off or guessed.' })
  measured!: boolean;

  @Part(() => MethodologyResponse, {
    description: 'What it counts, where the platform has changed that; null where it never did.',
    nullable: true,
  })
  methodology!: MethodologyResponse | null;
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

  @WordList(METRICS, {
    description: 'Which of these values nobody measured: told, read off or guessed.',
    example: ['reach'],
  })
  unmeasured!: readonly Metric[];

  @Whole({
    description: 'Likes, comments, shares, saves and replies, of those that are known.',
    min: Number.MIN_SAFE_INTEGER,
    nullable: true,
  })
  engagements!: number | null;
}

export class SeriesBreakResponse {
  @Day({ description: 'The first day whose value is of the new meaning.', example: '2026-08-27' })
  date!: string;

  @OneOf(METRICS, { description: 'The counter.', example: 'views' })
  metric!: Metric;

  @OneOf(METHODOLOGY_CODES, { description: 'What it counted before.' })
  from!: MethodologyCode;

  @OneOf(METHODOLOGY_CODES, { description: 'What it counts from here on.' })
  to!: MethodologyCode;

  @Text({ description: 'What changes, in the caller’s language.', max: 1000 })
  detail!: string;
}

/** About readings of the post, and about follower counts of its account. */
const CODES = [...new Set([...WARNING_CODES, ...FOLLOWER_WARNING_CODES])];

export class WarningResponse {
  @OneOf(CODES, { description: 'What looks wrong.', example: 'counter_halved' })
  code!: WarningCode | FollowerWarningCode;

  @OneOf(METRICS, { description: 'The counter, where it is one.', nullable: true })
  metric!: Metric | null;

  @Instant({ description: 'The moment of the reading.' })
  capturedAt!: Date;

  @Text({ description: 'Who sent the reading.', max: 100, example: 'api_key:0198…' })
  source!: string;

  @Text({ description: 'One sentence, in the caller’s language.', max: 500 })
  detail!: string;
}

export class FollowersThenResponse {
  @Whole({ description: 'How many followed the account.', example: 12_400 })
  value!: number;

  @Instant({ description: 'When they were counted.' })
  capturedAt!: Date;

  @OneOf(PROVENANCES, { description: 'Where the count comes from.', example: 'declared' })
  provenance!: Provenance;

  @Flag({ description: 'Whether the platform counted them; else told, read off or guessed.' })
  measured!: boolean;
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

  @Whole({
    description: 'How much of these nobody measured.',
    min: Number.MIN_SAFE_INTEGER,
    nullable: true,
    example: 0,
  })
  engagementsUnmeasured!: number | null;

  @Parts(() => DayFiguresResponse, {
    description: 'Days on which a reading was captured, the oldest first; at most the last 400.',
    max: 400,
  })
  days!: readonly DayFiguresResponse[];

  @Parts(() => SeriesBreakResponse, {
    description:
      'Where the series by day changes its meaning: values before and after are not to be compared.',
    max: 100,
  })
  breaks!: readonly SeriesBreakResponse[];

  @Part(() => FollowersThenResponse, {
    description:
      'Followers of its account when it appeared, by which rates divide: the latest count until then, else the earliest known.',
    nullable: true,
  })
  followers!: FollowersThenResponse | null;

  @Parts(() => WarningResponse, {
    description:
      'What looks wrong about the readings, and about the followers of its account around that time, the newest first; it keeps nothing out.',
    max: 300,
  })
  warnings!: readonly WarningResponse[];
}
