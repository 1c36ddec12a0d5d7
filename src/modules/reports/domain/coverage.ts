import { ratio, sumKnown } from '../../../kernel/ratio.js';
import {
  AUDIENCE_PROVENANCES,
  COVERAGE_KINDS,
  SENTIMENTS,
  type AudienceProvenance,
  type CoverageKind,
  type Sentiment,
} from '../../coverage/coverage.contract.js';

/** How many items of coverage are alike in all of this. */
export interface CoverageGroup {
  readonly kind: CoverageKind;
  readonly sentiment: Sentiment | null;
  /** Null for those whose audience is unknown. */
  readonly provenance: AudienceProvenance | null;
  readonly items: number;
  /** Σ of their audiences; null where it is unknown. */
  readonly audience: number | null;
}

/** The coverage of one kind. */
export interface CoverageKindRow {
  readonly kind: CoverageKind;
  readonly items: number;
  /** Null where no audience is known. */
  readonly audience: number | null;
  readonly itemsWithoutAudience: number;
}

/** A sum of audiences that says where it comes from. */
export interface CoverageAudience {
  /** Null where no audience is known. */
  readonly value: number | null;
  /** From 0 to 1: how much of the value a measuring body counted; null where it is unknown. */
  readonly measuredShare: number | null;
  /** The value, split by provenance; a provenance that gave nothing is absent. */
  readonly byProvenance: Readonly<Partial<Record<AudienceProvenance, number>>>;
  readonly itemsWithout: number;
}

/** What the media made of it. */
export interface Coverage {
  readonly items: number;
  /** Kinds that have items. */
  readonly byKind: CoverageKindRow[];
  readonly audience: CoverageAudience;
}

/** The tone of the coverage. */
export interface SentimentCounts extends Readonly<Record<Sentiment, number>> {
  /** Items whose tone nobody judged. */
  readonly unknown: number;
  /** (positive − negative) ÷ (positive + neutral + negative); null where no tone is known. */
  readonly net: number | null;
}

const count = (groups: readonly CoverageGroup[]): number =>
  groups.reduce((sum, { items }) => sum + items, 0);

const audienceOf = (groups: readonly CoverageGroup[]): number | null =>
  sumKnown(groups.map(({ audience }) => audience));

const without = (groups: readonly CoverageGroup[]): number =>
  count(groups.filter(({ audience }) => audience === null));

const parts = (groups: readonly CoverageGroup[]): CoverageAudience['byProvenance'] => {
  const byProvenance: Partial<Record<AudienceProvenance, number>> = {};
  for (const word of AUDIENCE_PROVENANCES) {
    const value = audienceOf(groups.filter(({ provenance }) => provenance === word));
    if (value !== null) byProvenance[word] = value;
  }
  return byProvenance;
};

/**
 * The coverage that `groups` come to. Audiences are added as contacts: who reads one outlet and hears
 * another is counted twice. They are of another universe than accounts, and never enter gross or net reach.
 */
export const coverageOf = (groups: readonly CoverageGroup[]): Coverage => {
  const value = audienceOf(groups);
  const byProvenance = parts(groups);
  return {
    items: count(groups),
    byKind: COVERAGE_KINDS.map((kind) => ({
      kind,
      own: groups.filter((group) => group.kind === kind),
    }))
      .filter(({ own }) => own.length > 0)
      .map(({ kind, own }) => ({
        kind,
        items: count(own),
        audience: audienceOf(own),
        itemsWithoutAudience: without(own),
      })),
    audience: {
      value,
      measuredShare: value === null ? null : ratio(byProvenance.measured ?? 0, value),
      byProvenance,
      itemsWithout: without(groups),
    },
  };
};

/** The tone of the coverage that `groups` come to; net sentiment over the items that were judged. */
export const sentimentOf = (groups: readonly CoverageGroup[]): SentimentCounts => {
  const [positive, neutral, negative] = SENTIMENTS.map((tone) =>
    count(groups.filter(({ sentiment }) => sentiment === tone)),
  ) as [number, number, number];
  return {
    ...{ positive, neutral, negative },
    unknown: count(groups.filter(({ sentiment }) => sentiment === null)),
    net: ratio(positive - negative, positive + neutral + negative),
  };
};
