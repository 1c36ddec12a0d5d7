import { number, numbers, text, texts, type Column } from '../../../platform/files/column.js';
import type { EventView } from '../event-view.js';

/** An event as a row of a file: what can be written, then what can only be read. */
export const EVENT_COLUMNS: readonly Column<EventView>[] = [
  ...texts<EventView>('id', 'campaignId', 'kind', 'title'),
  text('venue.name', ({ venue }) => venue.name),
  text('venue.city', ({ venue }) => venue.city),
  text('venue.address', ({ venue }) => venue.address),
  text('venue.timeZone', ({ venue }) => venue.timeZone),
  ...texts<EventView>('doorsAt', 'startsAt', 'endsAt', 'rsvpDeadline'),
  ...numbers<EventView>('seats'),
  number('seatValue.amount', ({ seatValue }) => seatValue?.amount ?? null),
  text('seatValue.currency', ({ seatValue }) => seatValue?.currency ?? null),
  ...texts<EventView>('state'),
  text('source.uid', ({ source }) => source?.uid ?? null),
  number('source.sequence', ({ source }) => source?.sequence ?? null),
  ...numbers<EventView>('seatsTaken', 'seatsFree'),
  ...texts<EventView>('createdAt', 'updatedAt'),
];
