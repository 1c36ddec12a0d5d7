import { EVENT_TYPES, type DataField } from './event-types.js';

const header = (name: string, description: string, example: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

const HEADERS = [
  header(
    'webhook-id',
    'The same at every attempt of one delivery: what came before may be thrown away.',
    'msg_01890a5dac96774bbcceb302099a8057',
  ),
  header('webhook-timestamp', 'Unix seconds of this attempt.', '1774728300'),
  header(
    'webhook-signature',
    'Standard Webhooks: `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, its key the decoded bytes of the secret after `whsec_`. Two, with a space between, for a day after a rotation: one that fits is enough.',
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  ),
];

const ANSWERS = {
  '2XX': { description: 'Taken. Anything else, a redirect too, is a failure and is tried again.' },
  '410': { description: 'Gone: the endpoint is disabled.' },
};

const bodySchema = (type: string, data: Readonly<Record<string, DataField>>) => ({
  type: 'object',
  required: ['type', 'timestamp', 'data'],
  properties: {
    type: { type: 'string', enum: [type] },
    timestamp: {
      type: 'string',
      format: 'date-time',
      description: 'When it happened, which may be long before this attempt.',
      example: '2026-03-28T20:05:00.000Z',
    },
    data: { type: 'object', required: Object.keys(data), properties: data },
  },
});

/** The `webhooks` of the OpenAPI document: what is posted to an endpoint, by type. */
export const webhooksDocument = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(EVENT_TYPES).map(([type, { what, data }]) => [
      type,
      {
        post: {
          operationId: `on:${type}`,
          summary: what,
          tags: ['webhooks'],
          parameters: HEADERS,
          requestBody: {
            required: true,
            content: { 'application/json': { schema: bodySchema(type, data) } },
          },
          responses: ANSWERS,
        },
      },
    ]),
  );
