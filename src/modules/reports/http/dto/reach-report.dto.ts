import { Day, Id, Instant, OneOf, Part, Parts, Text } from '../../../../platform/http/fields.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';
import { EventRowResponse, InfluencerRowResponse, KeyRowResponse } from './breakdown.dto.js';
import { ReportCoverageResponse, ReportSentimentResponse } from './coverage.dto.js';
import { Count, Figure } from './figure.js';
import { ReportCostResponse, ReportFunnelResponse, ReportSeatsResponse } from './guests.dto.js';
import { MethodologyRowResponse, TimelineBreakResponse } from './methodology.dto.js';
import { ReachProvenanceResponse } from './provenance.dto.js';
import { ReachTotalsResponse } from './totals.dto.js';

export class ReportUniverseResponse {
  @Count('How many people there are.', 68_600_000)
  population!: number;

  @Text({ description: 'Who they are.', max: 200, example: 'France' })
  label!: string;
}

export class ReportScopeResponse {
  @Id({ description: 'The campaign asked for; null is all.', nullable: true })
  campaignId!: string | null;

  @Id({ description: 'The event asked for; null is all.', nullable: true })
  eventId!: string | null;

  @Id({ description: 'The influencer asked for; null is all.', nullable: true })
  influencerId!: string | null;

  @OneOf(PLATFORMS, { description: 'The platform asked for; null is all.', nullable: true })
  platform!: Platform | null;

  @Day({ description: 'First day, included; null is from the beginning.', nullable: true })
  from!: string | null;

  @Day({ description: 'Last day, included; null is until now.', nullable: true })
  to!: string | null;

  @Text({ description: 'Zone in which days are counted.', max: 64, example: 'Europe/Paris' })
  timeZone!: string;

  @Part(() => ReportUniverseResponse, {
    description: 'The people over whom net reach is estimated.',
  })
  universe!: ReportUniverseResponse;
}

export class TimelineUnmeasuredResponse {
  @Figure('Of the views.', 0)
  views!: number | null;

  @Figure('Of the reach.', 20_000)
  grossReach!: number | null;

  @Figure('Of the engagements.', 0)
  engagements!: number | null;
}

export class TimelineRowResponse {
  @Day({ description: 'The day at whose end this stands.' })
  date!: string;

  @Count('Posts so far.', 12)
  posts!: number;

  @Figure('Σ views so far, last known values carried forward.', 300_000)
  views!: number | null;

  @Figure('Σ reach so far.', 210_000)
  grossReach!: number | null;

  @Figure('Σ engagements so far, each part carried forward by itself.', 9_000)
  engagements!: number | null;

  @Part(() => TimelineUnmeasuredResponse, {
    description: 'How much of each nobody measured: read off a screenshot, declared or estimated.',
  })
  unmeasured!: TimelineUnmeasuredResponse;

  @Parts(() => TimelineBreakResponse, {
    description:
      'Counters that change their meaning on this day: the growth across it is not to be read as growth.',
    max: 100,
  })
  breaks!: readonly TimelineBreakResponse[];
}

/** A part that this version of the report leaves null. */
class UnknownPartResponse {}

const Unknown = (description: string): PropertyDecorator =>
  Part(() => UnknownPartResponse, { description, nullable: true });

export class ReachReportResponse {
  @Part(() => ReportScopeResponse, { description: 'What the report covers.' })
  scope!: ReportScopeResponse;

  @Instant({ description: 'The moment at which things stood so.' })
  asOf!: Date;

  @Text({ description: 'Version of the formulas.', max: 20, example: '2026-1' })
  formulaVersion!: string;

  @Part(() => ReachTotalsResponse, { description: 'What all posts come to.' })
  totals!: ReachTotalsResponse;

  @Part(() => ReachProvenanceResponse, { description: 'Where each total comes from.' })
  provenance!: ReachProvenanceResponse;

  @Parts(() => MethodologyRowResponse, {
    description:
      'What the totals add up, of the counters that platforms have redefined: how many posts’ figures are of which meaning.',
    max: 100,
  })
  methodologies!: MethodologyRowResponse[];

  @Part(() => ReportFunnelResponse, { description: 'From the invitation to the measured post.' })
  funnel!: ReportFunnelResponse;

  @Part(() => ReportSeatsResponse, { description: 'What became of the seats.' })
  seats!: ReportSeatsResponse;

  @Part(() => ReportCostResponse, {
    description: 'What it cost, in all and for one of each thing.',
  })
  cost!: ReportCostResponse;

  @Parts(() => TimelineRowResponse, {
    description: 'Cumulative, day by day, from the first day to the last that brought anything.',
    max: 1_100,
  })
  timeline!: TimelineRowResponse[];

  @Parts(() => InfluencerRowResponse, {
    description: 'By influencer, the largest gross reach first; the rest in one last row.',
    max: 501,
  })
  byInfluencer!: InfluencerRowResponse[];

  @Parts(() => KeyRowResponse, { description: 'By platform.', max: 50 })
  byPlatform!: KeyRowResponse[];

  @Parts(() => KeyRowResponse, { description: 'By format.', max: 50 })
  byFormat!: KeyRowResponse[];

  @Parts(() => EventRowResponse, {
    description: 'By event, those without posts included; the rest in one last row.',
    max: 501,
  })
  byEvent!: EventRowResponse[];

  @Part(() => ReportCoverageResponse, {
    description:
      'Television, radio, press and web, by the day on which it appeared; null where a platform is asked for, since coverage appears on none.',
    nullable: true,
  })
  coverage!: ReportCoverageResponse | null;

  @Part(() => ReportSentimentResponse, {
    description: 'The tone of the coverage; null where a platform is asked for.',
    nullable: true,
  })
  sentiment!: ReportSentimentResponse | null;

  @Unknown('Comparison with other events: not known to this version.')
  benchmark!: null;
}
