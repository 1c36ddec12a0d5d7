import { httpProblems } from '../../platform/http/http.errors.js';
import { influencerProblems } from './influencers.errors.js';

/**
 * The person, where they are there and stand. Whoever would change one that was merged away is told who
 * stands instead: what they meant to change may be different there.
 */
export const standing = <Person extends { readonly mergedInto: string | null }>(
  person: Person | null | undefined,
  pointer?: string,
): Person => {
  if (person === null || person === undefined) throw httpProblems.refuse('not_found');
  if (person.mergedInto === null) return person;
  throw influencerProblems.refuse(
    'influencer_merged',
    { influencerId: person.mergedInto },
    pointer,
  );
};
