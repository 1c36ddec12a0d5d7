import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { sessionCookie } from '../identity/session-cookie.js';
import { DomainError, knownProblems, type ProblemDefinition } from '../../kernel/problem.js';
import { documentation } from './documented.js';
import { fromDomainError, problemType } from './problem-details.js';
import { RATE_LIMIT_HEADERS, rateLimitHeaderRefs } from './rate-limit-headers.js';
import { RouteCatalogue, type RouteFacts } from './route-catalogue.js';

type Json = Record<string, unknown>;

interface Operation extends Json {
  operationId: string;
  parameters?: Json[];
  requestBody?: { content: Json };
  responses: Record<string, Json>;
  security?: Json[];
}

const DESCRIPTION = `Follows each invited seat to the visibility that it earned.

Times are RFC 3339 in UTC, money is in minor units with its currency, an unknown figure is \`null\` and never 0.
Every POST of a workspace may carry an \`Idempotency-Key\`: sent again within 24 hours, it is answered as the first time and not done twice.
Refusals are problem details (RFC 9457); their \`code\` is stable.
Every answer of a counted call tells by its \`RateLimit\` header what the caller may still send; beyond it calls are refused with 429 \`rate_limited\` and \`Retry-After\`.
Any call can be refused before its route is asked: 408 \`request_timeout\`, 414 \`uri_too_long\`, 431 \`headers_too_large\`.`;

/** The OpenAPI 3.1 document of every route, with each problem that it can answer with. */
export const openApiDocument = async (app: INestApplication): Promise<OpenAPIObject> => {
  const { DocumentBuilder, SwaggerModule } = await documentation();
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tribune')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, trb_…' }, 'apiKey')
    .addCookieAuth(
      sessionCookie(app.get(RuntimeSettings).publicUrl),
      { type: 'apiKey', in: 'cookie' },
      'session',
    )
    .build();
  const document = SwaggerModule.createDocument(app, config);
  const routes = new Map(
    app
      .get(RouteCatalogue)
      .routes()
      .map((route) => [route.operationId, route]),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) {
      const route = routes.get(operation.operationId);
      if (route === undefined) throw new Error(`${method} ${path} is not in the route catalogue`);
      complete(operation, route, path);
    }
  }
  const whole = document as unknown as {
    components: { schemas: Json; examples?: Json; headers?: Json };
  };
  whole.components.examples = problemExamples();
  whole.components.headers = RATE_LIMIT_HEADERS;
  whole.components.schemas['Problem'] = PROBLEM_SCHEMA;
  return sorted(modernNulls(document)) as OpenAPIObject;
};

const complete = (operation: Operation, route: RouteFacts, path: string): void => {
  operation['tags'] = [tagOf(path)];
  operation['x-access'] =
    route.access.kind === 'permission' ? route.access.permission : route.access.kind;
  operation.security = securityOf(route);
  if (route.lines !== null) addLines(operation, route.lines);
  if (keyed(route)) operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
  for (const [status, codes] of byStatus(codesOf(operation, route, path))) {
    operation.responses[String(status)] = {
      description: codes
        .map(({ code, definition }) => `\`${code}\`: ${definition.en.title}.`)
        .join(' '),
      ...(status === 429 && { headers: rateLimitHeaderRefs() }),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(
            codes.map(({ code }) => [code, { $ref: `#/components/examples/${code}` }]),
          ),
        },
      },
    };
  }
};

const addLines = (
  { requestBody, responses }: Operation,
  { line, answer }: NonNullable<RouteFacts['lines']>,
): void => {
  const NDJSON = 'application/x-ndjson';
  const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
  if (requestBody !== undefined) requestBody.content[NDJSON] = { schema: ref(line) };
  const done = responses['200']?.['content'] as Json | undefined;
  if (done === undefined) return;
  const failed: Json = {
    type: 'object',
    description: 'The last line, where it failed on the way: the status was sent long before.',
    properties: { problem: ref('Problem') },
    required: ['problem'],
    additionalProperties: false,
  };
  done[NDJSON] = { schema: { oneOf: [ref(answer), failed] } };
};

/** Calls stand together by the noun that their address begins with. */
const tagOf = (path: string): string =>
  path
    .replace(/^\/api/, '')
    .replace('/workspaces/{workspace}/', '/')
    .split('/')[1] ?? 'other';

const keyed = (route: RouteFacts): boolean =>
  route.method === 'POST' && (route.access.kind === 'permission' || route.access.kind === 'guest');

const securityOf = ({ access }: RouteFacts): Json[] => {
  if (access.kind === 'permission') return [{ apiKey: [] }, { session: [] }];
  return access.kind === 'session' ? [{ session: [] }] : [];
};

const BODY_CODES = [
  'invalid_input',
  'invalid_json',
  'body_too_large',
  'unsupported_media_type',
  'unsupported_content_encoding',
];
const KEY_CODES = ['idempotency_key_invalid', 'idempotency_key_reused', 'idempotency_in_progress'];
const ANY_CODES = ['unavailable', 'internal_error'];

const PERMISSION_CODES = [
  'unauthenticated',
  'forbidden',
  'second_factor_required',
  'single_sign_on_required',
  'not_found',
];

const accessCodes = ({ access }: RouteFacts): string[] => {
  if (access.kind === 'permission') return PERMISSION_CODES;
  return access.kind === 'session' ? ['unauthenticated'] : [];
};

const codesOf = (operation: Operation, route: RouteFacts, path: string): string[] => {
  const parameters = operation.parameters ?? [];
  const codes = [
    ...ANY_CODES,
    ...route.errors,
    ...accessCodes(route),
    ...(path.startsWith('/api/') ? ['rate_limited'] : []),
    ...(path.includes('{') ? ['not_found'] : []),
    ...(parameters.some((parameter) => parameter['in'] === 'query') ? ['invalid_input'] : []),
    ...(parameters.some((parameter) => parameter['name'] === 'cursor') ? ['invalid_cursor'] : []),
    ...(route.method === 'GET' ? [] : BODY_CODES),
    ...(keyed(route) ? KEY_CODES : []),
    ...(route.method === 'GET' ? [] : ['cross_origin']),
  ];
  return [...new Set(codes)].sort();
};

interface DocumentedCode {
  readonly code: string;
  readonly definition: ProblemDefinition;
}

const byStatus = (codes: readonly string[]): Map<number, DocumentedCode[]> =>
  Map.groupBy(
    codes.map((code) => {
      const definition = knownProblems().get(code);
      if (definition === undefined) throw new Error(`no catalogue defines the problem ${code}`);
      return { code, definition };
    }),
    ({ definition }) => definition.status,
  );

/** One example of each problem; the routes refer to them. */
const problemExamples = (): Json =>
  Object.fromEntries(
    [...knownProblems()].sort().map(([code, definition]) => {
      const error = new DomainError(code, definition);
      const value = fromDomainError(error, { locale: 'en', requestId: 'req-1' });
      return [code, { summary: definition.en.title, value }];
    }),
  );

const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Any text of your own, such as a UUID; the same key is never worked on twice.',
  schema: { type: 'string', minLength: 1, maxLength: 257 },
  example: '8e03978e-40d5-43e8-bc93-6894a57f9324',
};

const PROBLEM_SCHEMA: Json = {
  type: 'object',
  description: 'A refusal, as RFC 9457 writes it.',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: {
      type: 'string',
      description: 'Address that names and explains the kind of problem.',
      example: problemType('invalid_input'),
    },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'One sentence for a person, in their language.' },
    code: { type: 'string', description: 'Stable name of the kind of problem.' },
    requestId: { type: 'string', description: 'Under which the server logged the request.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON pointer into the body, or `?name` of a query parameter.',
          },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

/** OpenAPI 3.1 has no `nullable`: null is a type like any other. */
const modernNulls = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(modernNulls);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries<unknown>(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'example' || key === 'examples' ? value : modernNulls(value),
    ]),
  );
  if (nullable !== true) return rest;
  if (typeof rest['type'] === 'string') {
    const list = rest['enum'] as unknown[] | undefined;
    return { ...rest, type: [rest['type'], 'null'], ...(list && { enum: [...list, null] }) };
  }
  const { description, example, ...schema } = rest;
  return {
    description,
    ...(example !== undefined && { example }),
    anyOf: [schema, { type: 'null' }],
  };
};

/** Paths and schemas in alphabetical order, so that the checked-in document changes only where the API does. */
const sorted = (document: unknown): unknown => {
  const whole = document as { paths: Json; components: { schemas: Json } };
  const inOrder = (part: Json): Json =>
    Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ...whole,
    paths: inOrder(whole.paths),
    components: { ...whole.components, schemas: inOrder(whole.components.schemas) },
  };
};
