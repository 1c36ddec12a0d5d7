/** The tables of this module that no entity names. */
export const influencersTables = [
  'follower_counts',
  'influencer_words',
  'influencer_likenesses',
  'influencer_dismissals',
  'influencer_merges',
  'influencer_merge_rows',
] as const;
