import type { RequestContext } from '../../kernel/context.js';
import type { CalendarDate } from '../../kernel/time.js';

/** What the other modules may know of a campaign. */
export interface CampaignFacts {
  readonly id: string;
  readonly name: string;
  readonly startsOn: CalendarDate;
  /** The last day, included. */
  readonly endsOn: CalendarDate;
  /** Without `#`, as typed, each once. */
  readonly hashtags: readonly string[];
  /** Without `@`, as typed, each once. */
  readonly mentions: readonly string[];
  readonly brief: string | null;
}

/** The door of the campaigns module. */
export abstract class Campaigns {
  /** Facts about one campaign; null where the id is unknown or another workspace's. */
  abstract facts(ctx: RequestContext, id: string): Promise<CampaignFacts | null>;
}
