import { OneOf, Part, Parts } from '../../../../platform/http/fields.js';
import { COVERAGE_KINDS, type CoverageKind } from '../../../coverage/coverage.contract.js';
import { Count, Figure, Rate, Share } from './figure.js';

export class ReportCoverageKindResponse {
  @OneOf(COVERAGE_KINDS, { description: 'Where it appeared.', example: 'tv' })
  kind!: CoverageKind;

  @Count('How many items.', 3)
  items!: number;

  @Figure('Σ of their audiences that are known; null where none is.', 750_000)
  audience!: number | null;

  @Count('Items whose audience is unknown and so not in it.', 1)
  itemsWithoutAudience!: number;
}

class AudienceByProvenanceResponse {
  @Share('What measuring bodies counted.')
  measured?: number;

  @Share('What somebody declared.')
  declared?: number;

  @Share('What was estimated.')
  estimated?: number;
}

export class ReportAudienceResponse {
  @Figure('Σ of the audiences that are known; null where none is.', 1_250_000)
  value!: number | null;

  @Rate('How much of it measuring bodies counted, from 0 to 1.', 0.6)
  measuredShare!: number | null;

  @Part(() => AudienceByProvenanceResponse, {
    description: 'The value, split by where it comes from; what gave nothing is absent.',
  })
  byProvenance!: AudienceByProvenanceResponse;

  @Count('Items whose audience is unknown and so not in the value.', 2)
  itemsWithout!: number;
}

export class ReportCoverageResponse {
  @Count('How many items of coverage.', 5)
  items!: number;

  @Parts(() => ReportCoverageKindResponse, {
    description: 'By kind; a kind without items is absent.',
    max: COVERAGE_KINDS.length,
  })
  byKind!: ReportCoverageKindResponse[];

  @Part(() => ReportAudienceResponse, {
    description:
      'Contacts, not people: who reads one outlet and hears another is counted twice. Never part of gross or net reach.',
  })
  audience!: ReportAudienceResponse;
}

export class ReportSentimentResponse {
  @Count('Items of a positive tone.', 3)
  positive!: number;

  @Count('Items of a neutral tone.', 1)
  neutral!: number;

  @Count('Items of a negative tone.', 0)
  negative!: number;

  @Count('Items whose tone nobody judged.', 1)
  unknown!: number;

  @Rate(
    'Net sentiment, from −1 to 1: (positive − negative) ÷ (positive + neutral + negative); null where no tone is known.',
    0.75,
  )
  net!: number | null;
}
