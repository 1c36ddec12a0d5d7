import { breakdown, groupPosts, type EventRow } from './breakdown.js';
import type { ReportPost } from './report-post.js';
import { seatsOf, type ReportInvitation, type SeatsInput } from './seats.js';

const invitationsByEvent = (
  invitations: readonly ReportInvitation[],
): ReadonlyMap<string, ReportInvitation[]> => {
  const groups = new Map<string, ReportInvitation[]>();
  for (const invitation of invitations) {
    const group = groups.get(invitation.eventId);
    if (group === undefined) groups.set(invitation.eventId, [invitation]);
    else group.push(invitation);
  }
  return groups;
};

/**
 * The posts by event. An event of the scope has a row even where nothing was published of it, so
 * that its seats are seen; posts about no event share the row without id and name.
 */
export const byEvent = (posts: readonly ReportPost[], seats: SeatsInput): EventRow[] => {
  const events = new Map(seats.events.map((event) => [event.id, event]));
  const invitations = invitationsByEvent(seats.invitations);
  const groups = groupPosts(posts, ({ eventId, eventTitle }) => ({
    id: eventId,
    name: eventTitle,
  }));
  const withPosts = new Set(groups.map(({ id }) => id));
  const silent = seats.events
    .filter(({ id, offersSeats }) => offersSeats && !withPosts.has(id))
    .map(({ id, title }) => ({ id, name: title, posts: [] }));
  return breakdown([...groups, ...silent], (_, ids) => {
    const own = ids.flatMap((id) => events.get(id ?? '') ?? []);
    if (own.length === 0) return { seats: null };
    const invited = own.flatMap(({ id }) => invitations.get(id) ?? []);
    return { seats: seatsOf({ ...seats, events: own, invitations: invited }) };
  });
};
