import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { RuntimeSettings } from '../platform/config/runtime-settings.js';
import { Draining } from '../platform/health/draining.js';
import { ProcessMetrics } from '../platform/health/process-metrics.js';
import { Admission } from '../platform/security/admission.js';
import { limitBodies } from './http/bodies.js';
import { documentApi } from './http/documentation.js';
import { limitRequestHeads, protectAnswers } from './http/edge.js';

/**
 * Prepares the server around the routes. The order matters: an answer is logged and protected
 * whatever refuses it, and nobody's body is read who was not admitted.
 */
export const prepareHttp = async (app: NestFastifyApplication): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  logRequests(fastify, app.get(ProcessMetrics));
  await protectAnswers(fastify, app.get(RuntimeSettings).publicUrl);
  limitRequestHeads(fastify);
  admit(fastify, app.get(Admission));
  limitBodies(fastify);
  hangUpWhenDraining(fastify, app.get(Draining));
  await documentApi(app, fastify);
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

const admit = (fastify: FastifyInstance, admission: Admission): void => {
  fastify.addHook('onRequest', (request, reply) => admission.admit(request, reply));
};

/** A connection kept open after its last answer would keep the process from ending. */
const hangUpWhenDraining = (fastify: FastifyInstance, draining: Draining): void => {
  fastify.addHook('onSend', (_, reply, payload, done) => {
    if (draining.isDraining) void reply.header('connection', 'close');
    done(null, payload);
  });
};
