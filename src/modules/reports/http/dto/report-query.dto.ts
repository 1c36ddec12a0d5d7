import {
  DEFAULT_LIMIT,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import { Day, Id, OneOf } from '../../../../platform/http/fields.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';

export class ReachReportQueryRequest {
  @Id({ description: 'Only this campaign, with its events.', omittable: true })
  campaignId?: string;

  @Id({ description: 'Only this event.', omittable: true })
  eventId?: string;

  @Id({ description: 'Only this influencer.', omittable: true })
  influencerId?: string;

  @OneOf(PLATFORMS, {
    description:
      'Only posts on this platform; invitations and seats are counted all the same, costs are unknown, and so is coverage.',
    omittable: true,
    example: 'instagram',
  })
  platform?: Platform;

  @Day({
    description:
      'Only posts and coverage published, and events that begin, on this day of the workspace’s zone or later.',
    omittable: true,
  })
  from?: string;

  @Day({
    description:
      'Only posts and coverage published, and events that begin, on this day or earlier; what is published later of such an event still counts in funnel and seats.',
    omittable: true,
    example: '2026-04-30',
  })
  to?: string;
}

export class ReachReportPostsRequest extends ReachReportQueryRequest implements PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}
