import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

import type { RuntimeSettings } from '../platform/config/runtime-settings.js';
import { Draining } from '../platform/health/draining.js';
import { sendProblem } from '../platform/http/problem.filter.js';
import { NestLogger } from '../platform/logging/logger.js';
import { newId } from '../platform/ids.js';
import { AppModule } from './app.module.js';
import { prepareHttp } from './http.js';
import { USUAL_BODY } from './http/bodies.js';
import { refuseConnection } from './http/connection-errors.js';
import { BARE_HEADERS, MAX_HEADER_BYTES } from './http/edge.js';

export interface Application {
  readonly nest: NestFastifyApplication;
  /** Finishes the requests and jobs that were begun, then closes every connection. */
  close(): Promise<void>;
}

const REQUEST_ID = /^[\w-]{8,64}$/;

/** Headers are small and come at once; the largest body gets here in time with one megabit a second. */
const HEADERS_MS = 20_000;
const REQUEST_MS = 150_000;
/** How often the two are looked after. */
const LOOK_MS = 5_000;

/** Wires the product; it neither listens nor works on jobs before `init` or `listen`. */
export const createApplication = async (
  settings: RuntimeSettings,
  logger: Logger,
): Promise<Application> => {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: USUAL_BODY,
    trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
    requestTimeout: REQUEST_MS,
    http: {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: HEADERS_MS,
      connectionsCheckingInterval: LOOK_MS,
    },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply.headers(BARE_HEADERS)),
    clientErrorHandler: refuseConnection,
    routerOptions: { maxParamLength: 200 },
    genReqId: ({ headers }: { headers: Record<string, unknown> }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
    },
  });
  const nest = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(settings),
    adapter as never,
    {
      logger: new NestLogger(logger),
      bodyParser: false,
      abortOnError: false,
    },
  );
  await prepareHttp(nest);
  return {
    nest,
    close: async () => {
      nest.get(Draining).begin();
      const source = nest.get(DataSource);
      await nest.close();
      if (source.isInitialized) await source.destroy();
    },
  };
};
