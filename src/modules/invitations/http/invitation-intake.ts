import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { Obstacle, RecordToTakeBack, TakenRecord } from '../../../kernel/record-intake.js';
import { wordsOfGuest } from '../domain/guest-words.js';
import { GuestReferences } from '../guest-references.js';
import { InvitationIntake } from '../invitations.contract.js';
import { RecordGuests } from '../use-cases/record-guests.use-case.js';
import { TakeRecordsBack } from '../use-cases/take-records-back.use-case.js';
import { InvitationRecordDto } from './dto/guest-record.dto.js';
import { obstacleOf, receiptsOf, takeGuests } from './taken-guests.js';

/** Takes guest lists in by the rules of the routes, for whom they came another way. */
@Injectable()
export class InvitationIntakeDoor extends InvitationIntake {
  constructor(
    private readonly references: GuestReferences,
    private readonly recordGuests: RecordGuests,
    private readonly takeRecordsBack: TakeRecordsBack,
  ) {
    super();
  }

  take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]> {
    return takeGuests(ctx, records, {
      dto: InvitationRecordDto,
      referenceOf: ({ id, eventId, influencerId, influencer }) => ({
        invitationId: id,
        eventId,
        influencerId,
        influencer,
      }),
      read: (references) => this.references.read(ctx, references, 'id'),
      guestOf: (key, { partySize = null, answer = null, deliverables = null }) => ({
        ...key,
        partySize,
        answer,
        deliverables,
      }),
      record: (guests) => this.recordGuests.execute(ctx, guests),
    });
  }

  async takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]> {
    const inTheWay = await this.takeRecordsBack.execute(ctx, receiptsOf(records));
    return inTheWay.map((one) => obstacleOf(ctx, one));
  }

  wordsOf(record: unknown): readonly string[] {
    return wordsOfGuest(record);
  }
}
