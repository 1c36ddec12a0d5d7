import { Flag, Id, Instant, OneOf, Parts, Text, Whole } from '../../../../platform/http/fields.js';
import { CHECK_IN_REFUSALS, type CheckInRefusal } from '../../domain/check-in.js';
import type { ScanAnswer } from '../../use-cases/check-in-guests.use-case.js';

const OUTCOMES = ['checked_in', 'already', 'undone', 'refused'] as const;

export class CheckInDto {
  @Id({ description: 'Whose, by invitation; or else by ticket.', optional: true })
  invitationId?: string | null;

  @Text({
    description: 'Whose, by the ticket that was shown.',
    max: 100,
    optional: true,
    example: '4f2k9x0wq7m3n8r5t1v6z2h0ab',
  })
  ticket?: string | null;

  @Instant({ description: 'When it was scanned.' })
  at!: Date;

  @Text({ description: 'The device that scanned.', max: 100, example: 'door-north-1' })
  deviceId!: string;

  @Text({
    description: 'The device’s own name of this scan: sent again, it is done once.',
    max: 100,
    example: '7f3a-0001',
  })
  nonce!: string;

  @Flag({ description: 'false takes a check-in back; true where not given.', optional: true })
  present?: boolean | null;
}

export class CheckInsRequest {
  @Parts(() => CheckInDto, {
    description: 'The scans, in their order, of at most 20 devices.',
    min: 1,
    max: 500,
  })
  checkIns!: CheckInDto[];
}

export class CheckInResponse implements ScanAnswer {
  @Text({ description: 'The scan.', max: 100, example: '7f3a-0001' })
  nonce!: string;

  @OneOf(OUTCOMES, { description: 'What became of it.', example: 'checked_in' })
  outcome!: (typeof OUTCOMES)[number];

  @OneOf(CHECK_IN_REFUSALS, {
    description: 'Why it was refused.',
    nullable: true,
    example: 'unknown',
  })
  reason!: CheckInRefusal | null;

  @Id({ description: 'Whose it is; null where it is nobody’s here.', nullable: true })
  invitationId!: string | null;

  @Text({ description: 'The guest’s name.', max: 200, nullable: true, example: 'Inès Laurent' })
  guestName!: string | null;

  @Whole({ description: 'People of the party.', nullable: true, example: 2 })
  partySize!: number | null;

  @Instant({ description: 'When the guest first came in.', nullable: true })
  at!: Date | null;
}

export class CheckInsResponse {
  @Parts(() => CheckInResponse, {
    description: 'One answer a scan, in the order of the request.',
    max: 500,
  })
  items!: CheckInResponse[];
}
