import { OneOf, Parts, Text, Whole } from '../../../../platform/http/fields.js';
import { ANSWERS, type Answer } from '../../domain/answering.js';

export class CompanionDto {
  @Text({ description: 'Their name.', max: 200, example: 'Sacha Martin' })
  name!: string;
}

export class AnswerRequest {
  @OneOf(ANSWERS, { description: 'What is said.', example: 'accept' })
  answer!: Answer;

  @Whole({
    description: 'People who come, the guest included; as before where not given.',
    // A party of nobody is refused with a code of its own.
    optional: true,
    example: 2,
  })
  partySize?: number | null;

  @Parts(() => CompanionDto, {
    description: 'Who comes along, as far as named; as before where not given.',
    max: 100,
    optional: true,
  })
  companions?: CompanionDto[] | null;
}
