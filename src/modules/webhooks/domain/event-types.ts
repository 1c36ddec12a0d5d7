import type { AnnouncedData, AnnouncedType } from './announcement.js';

/** What one field of an announcement holds, as JSON Schema says it. */
export interface DataField {
  readonly type: 'string' | 'integer';
  readonly format?: 'uuid' | 'date-time';
  readonly description: string;
  readonly example: string | number;
}

interface EventType<Type extends AnnouncedType> {
  /** When it comes, as a sentence. */
  readonly what: string;
  /** Whoever subscribes to it must hold this permission: the ids would tell them what they may not see. */
  readonly permission:
    | 'influencers:read'
    | 'events:read'
    | 'invitations:read'
    | 'posts:read'
    | 'deliverables:read'
    | 'metrics:read'
    | null;
  readonly data: { readonly [Field in keyof AnnouncedData[Type]]: DataField };
}

const id = (description: string): DataField => ({
  type: 'string',
  format: 'uuid',
  description,
  example: '01890a5d-ac96-774b-bcce-b302099a8057',
});

const count = (description: string, example: number): DataField => ({
  type: 'integer',
  description,
  example,
});

const moment = (description: string): DataField => ({
  type: 'string',
  format: 'date-time',
  description,
  example: '2026-03-28T20:05:00.000Z',
});

const word = (description: string, example: string): DataField => ({
  type: 'string',
  description,
  example,
});

const INVITATION = {
  invitationId: id('The invitation.'),
  eventId: id('The event that it invites to.'),
  influencerId: id('Who is invited.'),
};

const EVENT = { eventId: id('The event.') };

const POST = { postId: id('The post.'), platform: word('Where it appeared.', 'instagram') };

const deliverable = (what: string, state: string) => ({
  what,
  permission: 'deliverables:read' as const,
  data: {
    deliverableId: id('The deliverable.'),
    invitationId: id('The invitation on which it was agreed.'),
    influencerId: id('Who owes it.'),
    eventId: id('The event of the invitation.'),
    state: word('Its state now.', state),
  },
});

/** Every type of announcement; the OpenAPI document's `webhooks` are printed from this table. */
export const EVENT_TYPES: { readonly [Type in AnnouncedType]: EventType<Type> } = {
  'influencer.do_not_contact': {
    what: 'Somebody may not be contacted any more: stop writing to them from other systems, too.',
    permission: 'influencers:read',
    data: { influencerId: id('The person.') },
  },
  'event.opened': {
    what: 'Guests of an event may answer, for the first time or again.',
    permission: 'events:read',
    data: EVENT,
  },
  'event.rescheduled': {
    what: 'One of an event’s moments moved: doors, start, end or deadline.',
    permission: 'events:read',
    data: EVENT,
  },
  'event.cancelled': {
    what: 'An event will not take place.',
    permission: 'events:read',
    data: EVENT,
  },
  'invitation.sent': {
    what: 'An invitation went out, by mail or by hand.',
    permission: 'invitations:read',
    data: INVITATION,
  },
  'invitation.answered': {
    what: 'The answer of an invitation changed: by its guest, by the host, or by itself (an offer, a deadline).',
    permission: 'invitations:read',
    data: {
      ...INVITATION,
      answer: word(
        'The answer now: accepted, declined, waitlisted, offered, expired, withdrawn or pending.',
        'accepted',
      ),
    },
  },
  'invitation.revoked': {
    what: 'The host took an invitation back.',
    permission: 'invitations:read',
    data: INVITATION,
  },
  'guest.checked_in': {
    what: 'A guest came in. The timestamp is when it was told here, which may be after the scan.',
    permission: 'invitations:read',
    data: INVITATION,
  },
  'post.logged': { what: 'A post was logged.', permission: 'posts:read', data: POST },
  'post.changed': {
    what: 'A post is known by other identifiers than before.',
    permission: 'posts:read',
    data: POST,
  },
  'deliverable.published': deliverable(
    'As many posts as were agreed are bound to a deliverable.',
    'published',
  ),
  'deliverable.verified': deliverable(
    'Somebody checked that a deliverable is what was agreed.',
    'verified',
  ),
  'deliverable.missed': deliverable('The time of a deliverable ran out.', 'missed'),
  'deliverable.waived': deliverable('Nobody asks for a deliverable any more.', 'waived'),
  'deliverable.reopened': deliverable('A deliverable is expected again.', 'expected'),
  'readings.received': {
    what: 'Readings were received. What comes within five seconds is told at once, however many batches brought it: ask for the figures then.',
    permission: 'metrics:read',
    data: {
      since: moment('When the first of them were received.'),
      until: moment('When the last of them were received.'),
      accepted: count('Readings that were stored.', 1000),
      duplicates: count('Readings that were there already.', 0),
      unmatched: count('Readings that wait for their post to be logged.', 0),
    },
  },
  'webhook.test': {
    what: 'Somebody asked for a test of this endpoint. It comes whatever the endpoint listens to.',
    permission: null,
    data: { webhookId: id('The endpoint.') },
  },
};

/** The types that an endpoint can listen to. */
export const LISTENABLE_TYPES = (Object.keys(EVENT_TYPES) as AnnouncedType[]).filter(
  (type) => type !== 'webhook.test',
);
