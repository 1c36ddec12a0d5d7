import type { Locale } from '../../../kernel/context.js';
import type { Money } from '../../../kernel/money.js';
import {
  byInfluencer,
  byWord,
  type EventRow,
  type InfluencerRow,
  type KeyRow,
} from './breakdown.js';
import { byEvent } from './by-event.js';
import { costOf, type Cost } from './cost.js';
import {
  coverageOf,
  sentimentOf,
  type Coverage,
  type CoverageGroup,
  type SentimentCounts,
} from './coverage.js';
import { funnelOf, type Funnel } from './funnel.js';
import { methodologiesOf, type MethodologyRow } from './methodologies.js';
import type { ReportPost } from './report-post.js';
import type { ReportScope } from './report-scope.js';
import {
  hospitalityOf,
  seatsOf,
  type ReportEvent,
  type ReportInvitation,
  type Seats,
} from './seats.js';
import { timeline, type DayChange, type TimelineBreak, type TimelineRow } from './timeline.js';
import { provenanceOf, totalsOf, type ProvenanceOfTotals, type Totals } from './totals.js';

/**
 * The formulas of this version: gross reach Σ latest reach; net reach the largest post inside each
 * account, then Sainsbury across accounts; engagements likes + comments + shares + saves +
 * replies; rates as ratios of sums; hospitality seats taken × seat value. A change to any of them
 * is a new version, so that an old report is never read with new formulas.
 */
const FORMULA_VERSION = '2026-1';

/** Everything that a reach report is made of. */
export interface ReachReportInput {
  readonly scope: ReportScope;
  readonly asOf: Date;
  /** The language of the sentences in it. */
  readonly locale: Locale;
  readonly posts: readonly ReportPost[];
  readonly events: readonly ReportEvent[];
  readonly invitations: readonly ReportInvitation[];
  readonly changes: readonly DayChange[];
  readonly breaks: readonly TimelineBreak[];
  /** Cash of the scope's budget lines; empty where there is none or it cannot be told apart. */
  readonly cash: readonly Money[];
  /** Null where coverage cannot be told apart: it appears on no platform. */
  readonly coverage: readonly CoverageGroup[] | null;
}

/** A reach report; null is unknown. */
export interface ReachReport {
  readonly scope: ReportScope;
  readonly asOf: Date;
  readonly formulaVersion: string;
  readonly totals: Totals;
  readonly provenance: ProvenanceOfTotals;
  readonly methodologies: MethodologyRow[];
  readonly funnel: Funnel;
  readonly seats: Seats;
  readonly cost: Cost;
  readonly timeline: TimelineRow[];
  readonly byInfluencer: InfluencerRow[];
  readonly byPlatform: KeyRow[];
  readonly byFormat: KeyRow[];
  readonly byEvent: EventRow[];
  /** Of another universe than the totals; null where a platform is asked for, as is its tone. */
  readonly coverage: Coverage | null;
  readonly sentiment: SentimentCounts | null;
  /** Comparison with other events is not known to this version. */
  readonly benchmark: null;
}

/** The reach report of what was found in its scope. */
export const reachReport = (input: ReachReportInput): ReachReport => {
  const { scope, asOf, posts, events, invitations } = input;
  const { population } = scope.universe;
  const seatsInput = { events, invitations, ofOneInfluencer: scope.influencerId !== null };
  const totals = totalsOf(posts, population);
  const seats = seatsOf(seatsInput);
  return {
    scope,
    asOf,
    formulaVersion: FORMULA_VERSION,
    totals,
    provenance: provenanceOf(posts),
    methodologies: methodologiesOf(posts, input.locale),
    funnel: funnelOf(invitations),
    seats,
    cost: costOf({
      cash: input.cash,
      // A seat is given for all platforms together; one platform's part of it is unknown.
      hospitality: scope.platform === null ? hospitalityOf(events, invitations) : [],
      seatsUsed: seats.used,
      netReachBest: totals.netReach.best,
      engagements: totals.engagements,
      customers: totals.conversions,
    }),
    timeline: timeline({
      changes: input.changes,
      published: posts.map(({ publishedOn }) => publishedOn),
      breaks: input.breaks,
    }),
    byInfluencer: byInfluencer(posts, population),
    byPlatform: byWord(posts, ({ platform }) => platform),
    byFormat: byWord(posts, ({ format }) => format),
    byEvent: byEvent(posts, seatsInput),
    coverage: input.coverage && coverageOf(input.coverage),
    sentiment: input.coverage && sentimentOf(input.coverage),
    benchmark: null,
  };
};
