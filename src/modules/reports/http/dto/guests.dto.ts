import { Numeric, Part, Text, Whole } from '../../../../platform/http/fields.js';
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

  @Count(
    'Invitations of which a post appeared on the platform asked for, even after the last day asked for.',
    17,
  )
  published!: number;

  @Count('Published ones with at least one figure that the platform itself counted.', 16)
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
    description:
      'Offered less used, so before an event all of them; below zero where more people came than there were seats.',
    min: Number.MIN_SAFE_INTEGER,
    example: 26,
  })
  empty!: number;

  @Count('Used seats of the parties that count as published in the funnel.', 28)
  withContent!: number;
}

/** What one of a thing costs: told in fractions of a minor unit, so that it is never 0 by rounding. */
class UnitCostDto {
  @Numeric({
    description: 'Amount in minor units (cents), fractions included: 4 decimals.',
    example: 9.2857,
  })
  amount!: number;

  @Text({ description: 'Currency, ISO 4217.', min: 3, max: 3, example: 'EUR' })
  currency!: string;
}

const Amount = (description: string): PropertyDecorator =>
  Part(() => MoneyDto, { description, nullable: true });

const UnitCost = (description: string): PropertyDecorator =>
  Part(() => UnitCostDto, { description, nullable: true });

export class ReportCostResponse {
  @Amount(
    'Budget of the campaign, or of all; unknown (null) for an event, influencer, platform or period.',
  )
  cash!: MoneyDto | null;

  @Amount(
    'Seats taken × seat value, of the events that state one; unknown (null) for a platform: a seat is not split.',
  )
  hospitality!: MoneyDto | null;

  @Amount(
    'The sum of the parts of cash and hospitality that are known; null where none is or currencies differ.',
  )
  total!: MoneyDto | null;

  @UnitCost('Total for one seat used.')
  perSeatUsed!: UnitCostDto | null;

  @UnitCost('Total for a thousand people of the net reach’s best estimate.')
  perThousandReached!: UnitCostDto | null;

  @UnitCost('Total for one engagement.')
  perEngagement!: UnitCostDto | null;

  @UnitCost('Total for one customer won.')
  perCustomer!: UnitCostDto | null;
}
