import { Part, Whole } from '../../../../platform/http/fields.js';
import { MoneyDto } from '../../../../platform/http/money.dto.js';
import { Count } from './figure.js';

export class ReportFunnelResponse {
  @Count('Invitations sent, or answered without; revoked ones never count.', 40)
  invited!: number;

  @Count('Invitations answered, whatever the answer.', 31)
  answered!: number;

  @Count('Invitations accepted.', 24)
  accepted!: number;

  @Count('People in the parties that accepted.', 37)
  seatsAccepted!: number;

  @Count('Invitations of which the party came.', 22)
  present!: number;

  @Count('Invitations of which a post of this report appeared.', 17)
  published!: number;

  @Count('Invitations of which a post of this report has readings.', 16)
  measured!: number;
}

export class ReportSeatsResponse {
  @Count('Seats of the events, or those held out to the one influencer asked for.', 60)
  offered!: number;

  @Count('Seats of parties that accepted.', 37)
  taken!: number;

  @Count('Seats of parties that came.', 34)
  used!: number;

  @Whole({
    description: 'Offered less used; below zero where more people came than there were seats.',
    min: Number.MIN_SAFE_INTEGER,
    example: 26,
  })
  empty!: number;

  @Count('Used seats of parties of which a post of this report appeared.', 28)
  withContent!: number;
}

const Amount = (description: string): PropertyDecorator =>
  Part(() => MoneyDto, { description, nullable: true });

export class ReportCostResponse {
  @Amount('Budget of the campaign, or of all; null where the scope is but a part of one.')
  cash!: MoneyDto | null;

  @Amount('Seats taken × seat value.')
  hospitality!: MoneyDto | null;

  @Amount('Cash and hospitality, of what is known; null where their currencies differ.')
  total!: MoneyDto | null;

  @Amount('Total for one seat used.')
  perSeatUsed!: MoneyDto | null;

  @Amount('Total for a thousand people of the net reach’s best estimate.')
  perThousandReached!: MoneyDto | null;

  @Amount('Total for one engagement.')
  perEngagement!: MoneyDto | null;

  @Amount('Total for one customer won.')
  perCustomer!: MoneyDto | null;
}
