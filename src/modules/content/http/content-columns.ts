import { writeListCell } from '../../../kernel/list-cell.js';
import { numbers, text, texts, type Column } from '../../../platform/files/column.js';
import type { ContentNames } from '../queries/content-names.query.js';
import type { DeliverableRow } from '../queries/deliverables.query.js';
import type { PostRow } from '../queries/post.query.js';

type NamedPost = PostRow & ContentNames;
type NamedDeliverable = DeliverableRow & ContentNames;

const person = <Row extends ContentNames>(): Column<Row>[] => [
  text('influencer.email', ({ influencerEmail }) => influencerEmail),
  text('influencer.name', ({ influencerName }) => influencerName),
  text('account.handle', ({ accountHandle }) => accountHandle),
];

/** A post as a row of a file: what can be written, then what can only be read. */
export const POST_COLUMNS: readonly Column<NamedPost>[] = [
  ...texts<NamedPost>('id', 'influencerId'),
  ...person<NamedPost>(),
  ...texts<NamedPost>('platform', 'format', 'externalId', 'url', 'publishedAt', 'caption'),
  ...texts<NamedPost>('invitationId', 'eventId', 'campaignId'),
  text('event.title', ({ eventTitle }) => eventTitle),
  text('campaign.name', ({ campaignName }) => campaignName),
  ...texts<NamedPost>('accountId', 'deliverableId', 'boundBy', 'createdAt', 'updatedAt'),
];

/** A deliverable as a row of a file; the posts that fulfil it name it. */
export const DELIVERABLE_COLUMNS: readonly Column<NamedDeliverable>[] = [
  ...texts<NamedDeliverable>('id', 'invitationId', 'eventId', 'influencerId'),
  ...person<NamedDeliverable>(),
  text('event.title', ({ eventTitle }) => eventTitle),
  ...texts<NamedDeliverable>('platform', 'format'),
  ...numbers<NamedDeliverable>('count', 'published'),
  ...texts<NamedDeliverable>('opensAt', 'dueAt'),
  text('hashtags', ({ hashtags }) => writeListCell(hashtags) || null),
  ...texts<NamedDeliverable>('state', 'accountId', 'createdAt'),
];
