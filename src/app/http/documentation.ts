import { hash } from 'node:crypto';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify as createFastify, type FastifyInstance } from 'fastify';

import { sendProblem } from '../../platform/http/problem.filter.js';
import { apiDocument } from './api-document.js';
import { PAGE_POLICY, pagePolicy } from './edge.js';

const FOLDER = '/api/docs';

const SETTINGS = {
  url: '/api/openapi.json',
  title: 'Tribune API',
  withDefaultFonts: false,
  telemetry: false,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
} as const;

/** The library's own page starts it by a script within the page, which no page of ours may run. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${SETTINGS.title}</title>
  </head>
  <body>
    <div id="app"></div>
    <script src="js/scalar.js"></script>
    <script src="js/start.js"></script>
  </body>
</html>
`;

const START = `Scalar.createApiReference('#app', ${JSON.stringify(SETTINGS)});\n`;

/** It writes its styles into the page. */
const POLICY = { ...PAGE_POLICY, 'style-src': ["'self'", "'unsafe-inline'"] };

/** The OpenAPI document as it is sent: written once, since it is large and anybody may ask for it. */
interface Document {
  readonly bytes: Buffer;
  readonly tag: string;
}

const documentOf = async (app: NestFastifyApplication): Promise<Document> => {
  const bytes = Buffer.from(JSON.stringify(await apiDocument(app)));
  return { bytes, tag: `"${hash('sha256', bytes, 'base64url')}"` };
};

/** A proxy that compresses an answer makes its tag a weak one. */
const knows = (tags: string | undefined, tag: string): boolean =>
  tags?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) === true;

/** Serves the OpenAPI document and the page to read it by, both from ourselves alone. */
export const documentApi = async (
  app: NestFastifyApplication,
  fastify: FastifyInstance,
): Promise<void> => {
  await fastify.register((scope, _, done) => {
    // Routes outside of Nest's do not have its filter.
    scope.setErrorHandler(sendProblem);
    serveDocument(app, scope);
    servePage(scope);
    scope.get('/', (_request, reply) => reply.redirect(FOLDER));
    done();
  });
};

const serveDocument = (app: NestFastifyApplication, fastify: FastifyInstance): void => {
  let written: Promise<Document> | undefined;
  fastify.get('/api/openapi.json', async (request, reply) => {
    const document = await (written ??= documentOf(app));
    void reply.header('cache-control', 'no-cache').header('etag', document.tag);
    if (knows(request.headers['if-none-match'], document.tag)) return reply.status(304).send();
    return reply.type('application/json; charset=utf-8').send(document.bytes);
  });
};

const servePage = (fastify: FastifyInstance): void => {
  fastify.get(FOLDER, (_, reply) => reply.redirect(`${FOLDER}/`, 301));
  let policy: Promise<string> | undefined;
  fastify.get(`${FOLDER}/`, async (_, reply) => {
    void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8');
    void reply.header('content-security-policy', await (policy ??= pagePolicy(POLICY)));
    return reply.send(PAGE);
  });
  serveScript(fastify, 'start.js', () => Promise.resolve(START));
  let script: Promise<string> | undefined;
  serveScript(fastify, 'scalar.js', () => (script ??= libraryScript()));
};

const serveScript = (
  fastify: FastifyInstance,
  name: string,
  read: () => Promise<string>,
): FastifyInstance =>
  fastify.get(`${FOLDER}/js/${name}`, async (_, reply) => {
    void reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8');
    return reply.send(await read());
  });

/** Five megabytes that are read when somebody opens the page: the library hands them out as a route only. */
const libraryScript = async (): Promise<string> => {
  const { default: apiReference } = await import('@scalar/fastify-api-reference');
  const library = createFastify();
  await library.register(apiReference, { routePrefix: '/', configuration: SETTINGS });
  return (await library.inject('/js/scalar.js')).body;
};
