import { Text, Whole } from './fields.js';

/** An amount of money in a request or an answer. */
export class MoneyDto {
  @Whole({ description: 'Amount in minor units (cents).', example: 25000 })
  amount!: number;

  @Text({
    description: 'Currency, ISO 4217.',
    example: 'EUR',
    min: 3,
    max: 3,
    pattern: /^[A-Z]{3}$/,
    expected: 'three capital letters, such as EUR',
  })
  currency!: string;
}
