import { writeListCell } from '../../../kernel/list-cell.js';
import { numbers, text, texts, type Column } from '../../../platform/files/column.js';
import { writeAgreedItem } from '../domain/agreed-item-text.js';
import type { InvitationWithNames } from '../queries/invitation-rows.query.js';

type Invitation = Column<InvitationWithNames>;

/** An invitation as a row of a file: what can be written, then what can only be read. Links and tickets are no part of it. */
export const INVITATION_COLUMNS: readonly Invitation[] = [
  ...texts<InvitationWithNames>('id', 'eventId', 'influencerId'),
  text('influencer.email', ({ influencerEmail }) => influencerEmail),
  text('influencer.name', ({ influencerName }) => influencerName),
  ...numbers<InvitationWithNames>('partySize'),
  text(
    'deliverables',
    ({ deliverables, eventStartsAt }) =>
      writeListCell(deliverables.map((item) => writeAgreedItem(item, eventStartsAt))) || null,
  ),
  text('event.title', ({ eventTitle }) => eventTitle),
  ...texts<InvitationWithNames>('delivery', 'answer', 'presence', 'revokedAt', 'answeredAt'),
  ...texts<InvitationWithNames>('presentAt', 'sentAt', 'offeredUntil'),
  ...numbers<InvitationWithNames>('waitlistPosition', 'partyLimit'),
  text(
    'companionNames',
    ({ companions }) => writeListCell(companions.map(({ name }) => name)) || null,
  ),
  ...texts<InvitationWithNames>('createdAt'),
];
