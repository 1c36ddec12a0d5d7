import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import apiReference from '@scalar/fastify-api-reference';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { openApiDocument } from '../../platform/http/openapi.js';
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

/** Serves the OpenAPI document and the page to read it by, both from ourselves alone. */
export const documentApi = async (
  app: NestFastifyApplication,
  fastify: FastifyInstance,
): Promise<void> => {
  let document: object | undefined;
  fastify.get('/api/openapi.json', (_, reply) => {
    document ??= openApiDocument(app);
    return reply.header('cache-control', 'no-cache').send(document);
  });
  fastify.get(`${FOLDER}/js/start.js`, (_, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(START),
  );
  await fastify.register(apiReference, {
    routePrefix: FOLDER,
    configuration: SETTINGS,
    hooks: { onRequest: servePage },
  });
  fastify.get('/', (_, reply) => reply.redirect(FOLDER));
};

/** Stands before the library's routes: its page is answered here, its script by itself. */
const servePage = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
  void reply.header('cache-control', 'no-cache');
  if (request.routeOptions.url !== `${FOLDER}/`) return done();
  void reply.helmet({ contentSecurityPolicy: POLICY });
  void reply.type('text/html; charset=utf-8').send(PAGE);
};
