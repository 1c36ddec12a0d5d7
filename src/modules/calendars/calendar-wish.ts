import type { CalendarDefaults, CalendarOptions } from './domain/calendar.js';
import type { Calendar } from './entities/calendar.entity.js';

/** What somebody tells of a calendar. */
export interface CalendarWish {
  readonly url: string;
  readonly name: string;
  readonly kind: string;
  readonly seats?: number;
  readonly campaignId?: string | null;
  readonly venue?: {
    readonly name?: string | null;
    readonly city?: string | null;
    readonly address?: string | null;
  } | null;
  readonly timeZone?: string;
  readonly time?: string;
}

type WishColumns = Pick<
  Calendar,
  | 'name'
  | 'kind'
  | 'seats'
  | 'campaignId'
  | 'venueName'
  | 'venueCity'
  | 'venueAddress'
  | 'timeZone'
  | 'timeOfDay'
>;

/** The columns of what is told; what is not stays out. */
export const columnsOf = (wish: Partial<Omit<CalendarWish, 'url'>>): Partial<WishColumns> => {
  const { venue, time, ...same } = wish;
  const told = Object.entries(same).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(told) as Partial<WishColumns>),
    ...(time !== undefined && { timeOfDay: time }),
    ...(venue !== undefined && {
      venueName: venue?.name ?? null,
      venueCity: venue?.city ?? null,
      venueAddress: venue?.address ?? null,
    }),
  };
};

/** How a calendar is read. */
export const readingOptions = (calendar: Calendar, now: Date): CalendarOptions => ({
  timeZone: calendar.timeZone,
  time: calendar.timeOfDay,
  now,
  defaults: defaultsOf(calendar),
});

const defaultsOf = (calendar: Calendar): CalendarDefaults => {
  const { kind, seats, campaignId, venueName, venueCity, venueAddress } = calendar;
  return {
    kind,
    seats,
    ...(campaignId !== null && { campaignId }),
    venue: {
      ...(venueName !== null && { name: venueName }),
      ...(venueCity !== null && { city: venueCity }),
      ...(venueAddress !== null && { address: venueAddress }),
    },
  };
};

/** What the audit log tells of a calendar: nothing of its address but the host. */
export const notedOf = (calendar: Calendar): object => {
  const { name, host, kind, seats, campaignId, timeZone, timeOfDay: time } = calendar;
  const { venueName, venueCity, venueAddress } = calendar;
  const venue = { place: venueName, city: venueCity, address: venueAddress };
  return { name, host, kind, seats, campaignId, timeZone, time, venue };
};
