/** Which invitation, to which event, of whom. */
interface InvitationData {
  readonly invitationId: string;
  readonly eventId: string;
  readonly influencerId: string;
}

interface EventData {
  readonly eventId: string;
}

interface PostData {
  readonly postId: string;
  readonly platform: string;
}

interface DeliverableData {
  readonly deliverableId: string;
  readonly invitationId: string;
  readonly influencerId: string;
  readonly eventId: string;
  readonly state: string;
}

/** What each type of announcement says: ids, states and counts. Whoever wants more asks the API with them. */
export interface AnnouncedData {
  readonly 'influencer.do_not_contact': { readonly influencerId: string };
  readonly 'event.opened': EventData;
  readonly 'event.rescheduled': EventData;
  readonly 'event.cancelled': EventData;
  readonly 'invitation.sent': InvitationData;
  readonly 'invitation.answered': InvitationData & { readonly answer: string };
  readonly 'invitation.revoked': InvitationData;
  readonly 'guest.checked_in': InvitationData;
  readonly 'post.logged': PostData;
  readonly 'post.changed': PostData;
  readonly 'deliverable.published': DeliverableData;
  readonly 'deliverable.verified': DeliverableData;
  readonly 'deliverable.missed': DeliverableData;
  readonly 'deliverable.waived': DeliverableData;
  readonly 'deliverable.reopened': DeliverableData;
  readonly 'readings.received': {
    readonly since: string;
    readonly until: string;
    readonly accepted: number;
    readonly duplicates: number;
    readonly unmatched: number;
  };
  readonly 'webhook.test': { readonly webhookId: string };
}

/** Everything that an endpoint can be told; `webhook.test` comes by asking for it, to any of them. */
export type AnnouncedType = keyof AnnouncedData;

/** Something that happened, as it is announced. */
export interface Announcement<Type extends AnnouncedType = AnnouncedType> {
  readonly type: Type;
  /** When it happened, RFC 3339. */
  readonly at: string;
  readonly data: AnnouncedData[Type];
}

/** Standard Webhooks advises 20 kB at most; ours are far below, and one that is not is a fault of ours. */
const MOST_BYTES = 20_000;

/** The text that is sent and signed. */
export const bodyOf = ({ type, at, data }: Announcement): string => {
  const body = JSON.stringify({ type, timestamp: at, data });
  if (Buffer.byteLength(body) >= MOST_BYTES) throw new Error(`${type} announces too much`);
  return body;
};

/** The `webhook-id`: the same at every attempt, another for every endpoint. It may hold no dot. */
export const webhookIdOf = (deliveryId: string): string => `msg_${deliveryId.replaceAll('-', '')}`;
