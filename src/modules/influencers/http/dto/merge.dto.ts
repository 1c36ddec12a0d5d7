import { NextCursor, PageQuery } from '../../../../platform/http/cursor.js';
import { Id, Instant, Part, Parts, Text, Whole } from '../../../../platform/http/fields.js';
import type { MergedName, MergeView, MovedNumbers } from '../../queries/list-merges.query.js';

export class MergeRequest {
  @Id({ description: 'The person to merge into the one of the address: the same person, twice.' })
  influencerId!: string;
}

export class MergeListRequest extends PageQuery {
  @Id({ description: 'Only merges of this person, kept or merged away.', omittable: true })
  influencerId?: string;
}

export class MergedNameResponse implements MergedName {
  @Id({ description: 'The influencer.' })
  id!: string;

  @Text({ description: 'The name.', max: 200, example: 'Léa Martin' })
  name!: string;
}

export class MovedNumbersResponse implements MovedNumbers {
  @Whole({ description: 'Accounts that moved, with all their follower counts.', example: 1 })
  accounts!: number;

  @Whole({ description: 'E-mail addresses that moved.', example: 1 })
  emails!: number;

  @Whole({ description: 'Phone numbers that the person kept did not have.', example: 0 })
  phones!: number;

  @Whole({ description: 'Tags that the person kept did not have.', example: 2 })
  tags!: number;

  @Whole({ description: 'Invitations that moved, with their history.', example: 3 })
  invitations!: number;

  @Whole({
    description: 'Invitations that another to the same event now stands for; they are revoked.',
    example: 0,
  })
  supersededInvitations!: number;

  @Whole({ description: 'Deliverables that moved.', example: 4 })
  deliverables!: number;

  @Whole({ description: 'Posts that moved, with all their readings.', example: 7 })
  posts!: number;

  @Whole({ description: 'Coverage items that moved.', example: 0 })
  coverageItems!: number;
}

export class MergeResponse implements MergeView {
  @Id({ description: 'The merge.' })
  id!: string;

  @Part(() => MergedNameResponse, { description: 'Who stands.' })
  kept!: MergedNameResponse;

  @Part(() => MergedNameResponse, { description: 'Who was merged away.' })
  merged!: MergedNameResponse;

  @Instant({ description: 'When they were merged.' })
  at!: Date;

  @Text({ description: 'Who merged them.', max: 120, example: 'member:0198c0de-…' })
  by!: string;

  @Instant({ description: 'When it was undone; null while it stands.', nullable: true })
  undoneAt!: Date | null;

  @Text({
    description: 'Who undid it.',
    max: 120,
    nullable: true,
    example: 'member:0198c0de-…',
  })
  undoneBy!: string | null;

  @Part(() => MovedNumbersResponse, { description: 'What moved.' })
  moved!: MovedNumbersResponse;
}

export class MergeListResponse {
  @Parts(() => MergeResponse, { description: 'This page’s merges.', max: 200 })
  items!: MergeResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
