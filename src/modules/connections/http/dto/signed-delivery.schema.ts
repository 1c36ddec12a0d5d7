import type { ApiBodyOptions } from '@nestjs/swagger';

import { MOST_READINGS, READINGS_REPORTED } from '../../read-signed-body.js';

type BodyDescription = Exclude<ApiBodyOptions, { readonly type: unknown }>;

/** What a signed delivery holds, for the document; it is read from its bytes once they are proved. */
export const SIGNED_DELIVERY = {
  required: true,
  schema: {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { type: 'string', enum: [READINGS_REPORTED], description: 'The type of the event.' },
      timestamp: {
        type: 'string',
        format: 'date-time',
        description: 'When the event happened.',
        example: '2026-03-28T20:05:00Z',
      },
      data: {
        type: 'object',
        required: ['readings'],
        properties: {
          readings: {
            type: 'array',
            minItems: 1,
            maxItems: MOST_READINGS,
            items: { $ref: '#/components/schemas/ReadingRequest' },
            description:
              'The readings. Each stands for itself: a bad one is answered, the others are stored.',
          },
        },
      },
    },
  },
} satisfies BodyDescription;

/** What a delivery of Meta's webhook holds, as far as we look at it. */
export const META_DELIVERY = {
  required: true,
  schema: {
    type: 'object',
    additionalProperties: true,
    properties: {
      object: { type: 'string', example: 'instagram' },
      entry: { type: 'array', items: { type: 'object', additionalProperties: true } },
    },
  },
} satisfies BodyDescription;
