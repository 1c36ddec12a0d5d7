/** The tables of this module that no entity names. */
export const influencersTables = ['follower_counts'] as const;
