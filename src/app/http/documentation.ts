import { hash } from 'node:crypto';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import apiReference from '@scalar/fastify-api-reference';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { openApiDocument } from '../../platform/http/openapi.js';
import { sendProblem } from '../../platform/http/problem.filter.js';
import { PAGE_POLICY } from './edge.js';

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
const POLICY = {
  useDefaults: false,
  directives: { ...PAGE_POLICY, 'style-src': ["'self'", "'unsafe-inline'"] },
};

/** The OpenAPI document as it is sent: written once, since it is large and anybody may ask for it. */
interface Document {
  readonly bytes: Buffer;
  readonly tag: string;
}

const documentOf = (app: NestFastifyApplication): Document => {
  const bytes = Buffer.from(JSON.stringify(openApiDocument(app)));
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
  await fastify.register(async (scope) => {
    // Routes outside of Nest's do not have its filter.
    scope.setErrorHandler(sendProblem);
    serveDocument(app, scope);
    scope.get(`${FOLDER}/js/start.js`, (_, reply) =>
      reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(START),
    );
    await scope.register(apiReference, {
      routePrefix: FOLDER,
      configuration: SETTINGS,
      hooks: { onRequest: servePage },
    });
    scope.get('/', (_, reply) => reply.redirect(FOLDER));
  });
};

const serveDocument = (app: NestFastifyApplication, fastify: FastifyInstance): void => {
  let document: Document | undefined;
  fastify.get('/api/openapi.json', (request, reply) => {
    document ??= documentOf(app);
    void reply.header('cache-control', 'no-cache').header('etag', document.tag);
    if (knows(request.headers['if-none-match'], document.tag)) return reply.status(304).send();
    return reply.type('application/json; charset=utf-8').send(document.bytes);
  });
};

/** Stands before the library's routes: its page is answered here, its script by itself. */
const servePage = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
  void reply.header('cache-control', 'no-cache');
  if (request.routeOptions.url !== `${FOLDER}/`) return done();
  void reply.helmet({ contentSecurityPolicy: POLICY });
  void reply.type('text/html; charset=utf-8').send(PAGE);
};
