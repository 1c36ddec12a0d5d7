import type { Event } from './entities/event.entity.js';

/** What taking in a record did to an event: plain JSON. */
export interface EventReceipt {
  readonly id: string;
  /** When it was changed by it: who finds another moment finds another change. */
  readonly updatedAt: string;
  /** Its columns that became other ones, as they were; null where the event was made. */
  readonly former: Readonly<Record<string, unknown>> | null;
}

const MOMENTS: readonly string[] = ['doorsAt', 'startsAt', 'endsAt', 'rsvpDeadline', 'updatedAt'];

/** The receipt of a change. */
export const receiptOfChange = (before: Event, after: Event): EventReceipt => ({
  id: after.id,
  updatedAt: after.updatedAt.toISOString(),
  former: Object.fromEntries(
    Object.entries(before)
      .filter(([column, value]) => !isSame(value, after[column as keyof Event]))
      .map(([column, value]: [string, unknown]) => [column, plain(value)]),
  ),
});

/** The receipt of an event that was made. */
export const receiptOfMaking = (id: string, updatedAt: Date): EventReceipt => ({
  id,
  updatedAt: updatedAt.toISOString(),
  former: null,
});

/** The columns of a receipt, as an event has them. */
export const restoredEvent = (former: Readonly<Record<string, unknown>>): Partial<Event> =>
  Object.fromEntries(
    Object.entries(former).map(([column, value]) => [
      column,
      MOMENTS.includes(column) && typeof value === 'string' ? new Date(value) : value,
    ]),
  );

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
