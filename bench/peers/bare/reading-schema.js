export const METRICS = [
  'views',
  'reach',
  'impressions',
  'likes',
  'comments',
  'shares',
  'saves',
  'replies',
  'clicks',
  'follows',
  'profileVisits',
];

/** The columns of the counters, in the order of METRICS. */
export const COLUMNS = METRICS.map((metric) =>
  metric === 'profileVisits' ? 'profile_visits' : metric,
);

const counter = { type: ['integer', 'null'] };

const readingSchema = {
  type: 'object',
  required: ['post', 'capturedAt', 'provenance', 'metrics'],
  additionalProperties: false,
  properties: {
    post: {
      type: 'object',
      required: ['platform', 'externalId'],
      additionalProperties: false,
      properties: {
        platform: { enum: ['instagram', 'facebook', 'tiktok', 'youtube', 'x', 'linkedin'] },
        externalId: { type: 'string', minLength: 1, maxLength: 300 },
      },
    },
    capturedAt: { type: 'string', format: 'date-time' },
    provenance: {
      enum: [
        'platform_api',
        'platform_webhook',
        'platform_export',
        'screenshot',
        'declared',
        'estimated',
      ],
    },
    method: { type: ['string', 'null'], maxLength: 200 },
    metrics: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(METRICS.map((metric) => [metric, counter])),
    },
  },
};

export const readingsSchema = {
  type: 'object',
  required: ['readings'],
  additionalProperties: false,
  properties: {
    readings: { type: 'array', minItems: 1, maxItems: 10_000, items: readingSchema },
  },
};

export const receiptSchema = {
  type: 'object',
  properties: {
    accepted: { type: 'integer' },
    duplicates: { type: 'integer' },
    unmatched: { type: 'integer' },
    rejected: { type: 'array', items: {} },
  },
};
