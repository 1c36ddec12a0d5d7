import type { RequestContext } from '../../kernel/context.js';
import { isFailing, refreshProblemText } from './domain/refresh-problem.js';
import type { RefreshResult, ResultNote } from './domain/refresh-result.js';
import type { Calendar } from './entities/calendar.entity.js';

/** A calendar as it is shown: of its address, which may be a secret, the host alone. */
export interface CalendarView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly kind: string;
  readonly seats: number;
  readonly campaignId: string | null;
  readonly venue: {
    readonly name: string | null;
    readonly city: string | null;
    readonly address: string | null;
  };
  readonly timeZone: string;
  readonly time: string;
  readonly refreshedAt: Date | null;
  readonly triedAt: Date | null;
  readonly problem: {
    readonly code: string;
    readonly detail: string;
    readonly since: Date;
  } | null;
  readonly failing: boolean;
  readonly result: (Omit<RefreshResult, 'notes'> & { readonly notes: ResultNote[] }) | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The row as it is shown. */
export const calendarView = ({ locale, now }: RequestContext, calendar: Calendar): CalendarView => {
  const { problem, problemSince } = calendar;
  return {
    id: calendar.id,
    name: calendar.name,
    address: `https://${calendar.host}/…`,
    kind: calendar.kind,
    seats: calendar.seats,
    campaignId: calendar.campaignId,
    venue: {
      name: calendar.venueName,
      city: calendar.venueCity,
      address: calendar.venueAddress,
    },
    timeZone: calendar.timeZone,
    time: calendar.timeOfDay,
    refreshedAt: calendar.refreshedAt,
    triedAt: calendar.triedAt,
    problem:
      problem === null || problemSince === null
        ? null
        : {
            code: problem.code,
            detail: refreshProblemText(problem, locale),
            since: problemSince,
          },
    failing: isFailing(problemSince, now),
    result: calendar.result && { ...calendar.result, notes: [...calendar.result.notes] },
    createdBy: calendar.createdBy,
    createdAt: calendar.createdAt,
    updatedAt: calendar.updatedAt,
  };
};
