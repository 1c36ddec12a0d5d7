import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { Obstacle, RecordToTakeBack, TakenRecord } from '../../../kernel/record-intake.js';
import { GuestReferences } from '../guest-references.js';
import { AttendanceIntake } from '../invitations.contract.js';
import { RecordPresence } from '../use-cases/record-presence.use-case.js';
import { TakeRecordsBack } from '../use-cases/take-records-back.use-case.js';
import { AttendanceRecordDto } from './dto/guest-record.dto.js';
import { obstacleOf, receiptsOf, takeGuests } from './taken-guests.js';

/** Takes lists in that say who came, by the rules of the door. */
@Injectable()
export class AttendanceIntakeDoor extends AttendanceIntake {
  constructor(
    private readonly references: GuestReferences,
    private readonly recordPresence: RecordPresence,
    private readonly takeRecordsBack: TakeRecordsBack,
  ) {
    super();
  }

  take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]> {
    return takeGuests(ctx, records, {
      dto: AttendanceRecordDto,
      referenceOf: (said) => said,
      read: (references) => this.references.read(ctx, references, 'invitationId'),
      guestOf: (key, { present, at = null }) => ({ ...key, present, at }),
      record: (passages) => this.recordPresence.execute(ctx, passages),
    });
  }

  async takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]> {
    const inTheWay = await this.takeRecordsBack.execute(ctx, receiptsOf(records));
    return inTheWay.map((one) => obstacleOf(ctx, one));
  }

  /** Presence is noted of who is known, so no two records make the same thing. */
  wordsOf(): readonly string[] {
    return [];
  }
}
