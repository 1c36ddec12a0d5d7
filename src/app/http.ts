import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import apiReference from '@scalar/fastify-api-reference';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { shapeFault } from '../platform/http/body-shape.js';
import { InvalidInput } from '../platform/http/input-errors.js';
import { openApiDocument } from '../platform/http/openapi.js';
import { Draining } from '../platform/health/draining.js';
import { ProcessMetrics } from '../platform/health/process-metrics.js';

/** Routes whose bodies are many rows, with their limit in bytes. */
const LARGE_BODIES: readonly {
  readonly method: string;
  readonly url: string;
  readonly limit: number;
}[] = [
  { method: 'POST', url: '/api/workspaces/:workspace/metrics', limit: 16 * 1024 * 1024 },
  { method: 'POST', url: '/api/workspaces/:workspace/invitations', limit: 4 * 1024 * 1024 },
];

/** Prepares the server around the routes: body parsers, limits, request log, documentation. */
export const prepareHttp = async (app: NestFastifyApplication): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  readJsonOnly(fastify);
  allowLargeBodies(fastify);
  logRequests(fastify, app.get(ProcessMetrics));
  hangUpWhenDraining(fastify, app.get(Draining));
  await documentApi(app, fastify);
};

/** Only JSON is read; a body without content is no body, so that an action may be sent with a bare header. */
const readJsonOnly = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (typeof body === 'string' && body.trim() === '') return done(null, undefined);
    return parse(request, body as string, (error, parsed) => {
      const fault = error === null ? shapeFault(parsed) : null;
      if (fault === null) return done(error, parsed);
      const code = fault === 'too_deep' ? 'too_deep' : 'unknown_field';
      return done(new InvalidInput([{ pointer: '', code }]));
    });
  });
};

const allowLargeBodies = (fastify: FastifyInstance): void => {
  fastify.addHook('onRoute', (route) => {
    const large = LARGE_BODIES.find(
      ({ method, url }) => route.method === method && route.url === url,
    );
    if (large !== undefined) route.bodyLimit = large.limit;
  });
};

const logRequests = (fastify: FastifyInstance, metrics: ProcessMetrics): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    const { statusCode, elapsedTime } = reply;
    metrics.observe(method, route, statusCode, elapsedTime / 1000);
    request.log.info({ method, route, status: statusCode, ms: Math.round(elapsedTime) }, 'request');
    done();
  });
};

/** A connection kept open after its last answer would keep the process from ending. */
const hangUpWhenDraining = (fastify: FastifyInstance, draining: Draining): void => {
  fastify.addHook('onSend', (_, reply, payload, done) => {
    if (draining.isDraining) void reply.header('connection', 'close');
    done(null, payload);
  });
};

const documentApi = async (
  app: NestFastifyApplication,
  fastify: FastifyInstance,
): Promise<void> => {
  let document: object | undefined;
  fastify.get('/api/openapi.json', (_, reply) => {
    document ??= openApiDocument(app);
    return reply.header('cache-control', 'no-cache').send(document);
  });
  await fastify.register(apiReference, {
    routePrefix: '/api/docs',
    configuration: {
      url: '/api/openapi.json',
      title: 'Tribune API',
      withDefaultFonts: false,
      telemetry: false,
      showDeveloperTools: 'never',
      agent: { disabled: true },
      mcp: { disabled: true },
      hideClientButton: true,
    },
  });
  fastify.get('/', (_, reply) => reply.redirect('/api/docs'));
};
