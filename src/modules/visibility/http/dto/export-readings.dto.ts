import { Id, Instant, OneOf } from '../../../../platform/http/fields.js';
import { FileQuery } from '../../../../platform/http/list-exports.js';
import { PLATFORMS, type Platform } from '../../../influencers/influencers.contract.js';

export class ExportReadingsRequest extends FileQuery {
  @Id({ description: 'Only readings of posts of this influencer.', omittable: true })
  influencerId?: string;

  @Id({ description: 'Only readings of posts about this event.', omittable: true })
  eventId?: string;

  @Id({ description: 'Only readings of posts that count for this campaign.', omittable: true })
  campaignId?: string;

  @OneOf(PLATFORMS, { description: 'Only readings of posts on this platform.', omittable: true })
  platform?: Platform;

  @Instant({ description: 'Only readings captured then or later.', omittable: true })
  from?: Date;

  @Instant({ description: 'Only readings captured before this moment.', omittable: true })
  to?: Date;
}
