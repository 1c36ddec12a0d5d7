/** A post of the person kept that two people of one again may have to share out. */
export interface PostToPart {
  readonly id: string;
  /** The merge had moved it. */
  readonly isNoted: boolean;
  /** It came since. */
  readonly isNewer: boolean;
  /** Whether its account, invitation and deliverable go back; null where it has none. */
  readonly accountGoes: boolean | null;
  readonly invitationGoes: boolean | null;
  readonly deliverableGoes: boolean | null;
}

/** A deliverable of the person kept: it always goes with its invitation. */
export interface DeliverableToPart {
  readonly id: string;
  readonly invitationGoes: boolean;
  readonly accountGoes: boolean | null;
}

/** Which rows go back, and which hang on both people, so that neither can have them whole. */
export interface Parting {
  readonly going: readonly string[];
  readonly entangled: readonly string[];
}

type Way = 'goes' | 'stays' | 'entangled';

const partingOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  wayOf: (row: Row) => Way,
): Parting => {
  const of = (way: Way): string[] => rows.filter((row) => wayOf(row) === way).map(({ id }) => id);
  return { going: of('goes'), entangled: of('entangled') };
};

const wayOfPost = (post: PostToPart): Way => {
  const hangsOn = [post.accountGoes, post.invitationGoes, post.deliverableGoes].filter(
    (goes) => goes !== null,
  );
  if (post.isNoted) return hangsOn.every(Boolean) ? 'goes' : 'entangled';
  if (!hangsOn.some(Boolean)) return 'stays';
  return post.isNewer && hangsOn.every(Boolean) ? 'goes' : 'entangled';
};

/**
 * Which posts go back: those that the merge moved, and those that came since and hang only on what goes back
 * (the account they appeared on, the invitation they came of). Others that came since stay.
 */
export const partPosts = (posts: readonly PostToPart[]): Parting => partingOf(posts, wayOfPost);

/** Which deliverables go back: those of invitations that do. */
export const partDeliverables = (deliverables: readonly DeliverableToPart[]): Parting =>
  partingOf(deliverables, ({ invitationGoes, accountGoes }) => {
    if (accountGoes !== null && accountGoes !== invitationGoes) return 'entangled';
    return invitationGoes ? 'goes' : 'stays';
  });
