/** What a piece is about, as somebody says. */
export interface CoverageReferences {
  readonly eventId: string | null;
  readonly campaignId: string | null;
  readonly influencerId: string | null;
}

/** What there is of what pieces refer to. */
export interface FoundReferences {
  /** The campaign of each event; null for one of none. */
  readonly events: ReadonlyMap<string, string | null>;
  readonly campaigns: ReadonlySet<string>;
  /** Who stands for each person: themselves, or into whom they were merged. */
  readonly influencers: ReadonlyMap<string, string>;
}

/** Why the references cannot stand, and which of them is the cause. */
export interface ReferenceRefusal {
  readonly problem: 'reference_not_found' | 'coverage_references_disagree';
  readonly field: keyof CoverageReferences;
}

const missing = (
  { eventId, campaignId, influencerId }: CoverageReferences,
  found: FoundReferences,
): keyof CoverageReferences | null => {
  if (eventId !== null && !found.events.has(eventId)) return 'eventId';
  if (campaignId !== null && !found.campaigns.has(campaignId)) return 'campaignId';
  return influencerId !== null && !found.influencers.has(influencerId) ? 'influencerId' : null;
};

/**
 * The references to keep: the campaign is the event's unless another was told, the influencer is who stands
 * for the one named; an event of another campaign refuses.
 */
export const settledReferences = (
  claimed: CoverageReferences,
  found: FoundReferences,
): { readonly references: CoverageReferences } | { readonly refusal: ReferenceRefusal } => {
  const field = missing(claimed, found);
  if (field !== null) return { refusal: { problem: 'reference_not_found', field } };
  const { eventId, campaignId, influencerId } = claimed;
  const ofEvent = eventId === null ? null : (found.events.get(eventId) ?? null);
  if (campaignId !== null && ofEvent !== null && campaignId !== ofEvent)
    return { refusal: { problem: 'coverage_references_disagree', field: 'campaignId' } };
  return {
    references: {
      eventId,
      campaignId: campaignId ?? ofEvent,
      influencerId: influencerId === null ? null : (found.influencers.get(influencerId) ?? null),
    },
  };
};
