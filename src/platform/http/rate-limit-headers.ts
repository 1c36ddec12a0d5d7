type Json = Record<string, unknown>;

const TEXT: Json = { type: 'string' };

/** The headers by which callers learn what they may still send, for the OpenAPI document. */
export const RATE_LIMIT_HEADERS: Json = {
  RateLimit: {
    description:
      'What is left of the quota (`r`) until it is whole again, in seconds (`t`), as draft-ietf-httpapi-ratelimit-headers-11 writes it. Every answer of a counted call has it.',
    schema: TEXT,
    example: '"key";r=299999;t=60',
  },
  'RateLimit-Policy': {
    description: 'The quota (`q`) of the caller, and the seconds (`w`) for which it is.',
    schema: TEXT,
    example: '"key";q=300000;w=60',
  },
  'Retry-After': {
    description: 'Seconds to wait before the next try.',
    schema: { type: 'integer', minimum: 1 },
    example: 12,
  },
};

/** The headers of a 429. */
export const rateLimitHeaderRefs = (): Json =>
  Object.fromEntries(
    Object.keys(RATE_LIMIT_HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );
