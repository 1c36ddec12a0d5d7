import type { CalendarDate } from '../../../kernel/time.js';
import type { Platform } from '../../influencers/influencers.contract.js';

/** What a report is asked for; null is "all". `from` and `to` are both included. */
export interface ReportFilters {
  readonly campaignId: string | null;
  readonly eventId: string | null;
  readonly influencerId: string | null;
  readonly platform: Platform | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** The people over whom net reach is estimated. */
export interface Universe {
  readonly population: number;
  readonly label: string;
}

/** What a report covers: the filters, the zone in which its days are counted, and its universe. */
export interface ReportScope extends ReportFilters {
  readonly timeZone: string;
  readonly universe: Universe;
}

/** Whether every post of the workspace is meant. */
export const coversAllPosts = (scope: ReportFilters): boolean =>
  [scope.campaignId, scope.eventId, scope.influencerId, scope.platform, scope.from, scope.to].every(
    (filter) => filter === null,
  );

/**
 * Whether budgets belong to the scope as a whole. Cash is spent on a campaign; what part of it
 * went into one event, guest, platform or period is unknown.
 */
export const coversWholeBudgets = (scope: ReportFilters): boolean =>
  [scope.eventId, scope.influencerId, scope.platform, scope.from, scope.to].every(
    (filter) => filter === null,
  );
