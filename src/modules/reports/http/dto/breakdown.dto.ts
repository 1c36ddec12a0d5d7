import { Id, Part, Text } from '../../../../platform/http/fields.js';
import { Count } from './figure.js';
import { ReportSeatsResponse } from './guests.dto.js';
import { NetReachResponse, PostSumsResponse } from './totals.dto.js';

export class KeyRowResponse extends PostSumsResponse {
  @Text({ description: 'The platform or format.', max: 60, example: 'instagram' })
  key!: string;

  @Text({ description: 'The same word.', max: 60, example: 'instagram' })
  name!: string;
}

class RowResponse extends PostSumsResponse {
  @Id({
    description: 'Whom or what the row is about; null for posts about none, and for the rest.',
    nullable: true,
  })
  id!: string | null;

  @Text({ description: 'Its name.', max: 200, nullable: true, example: 'Camille Durand' })
  name!: string | null;

  @Count('How many further rows are added up in this last one; 0 for a row of its own.', 0)
  others!: number;
}

export class InfluencerRowResponse extends RowResponse {
  @Count('Accounts that carried these posts.', 2)
  accounts!: number;

  @Part(() => NetReachResponse, {
    description: 'People that these posts reached; does not add up over the rows.',
  })
  netReach!: NetReachResponse;
}

export class EventRowResponse extends RowResponse {
  @Part(() => ReportSeatsResponse, {
    description: 'Its seats; null for posts about no event of the scope.',
    nullable: true,
  })
  seats!: ReportSeatsResponse | null;
}
