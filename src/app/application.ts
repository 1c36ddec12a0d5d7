import type { Socket } from 'node:net';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

import type { RuntimeSettings } from '../platform/config/runtime-settings.js';
import { Draining } from '../platform/health/draining.js';
import { sendProblem } from '../platform/http/problem.filter.js';
import { NestLogger } from '../platform/logging/logger.js';
import { newId } from '../platform/ids.js';
import { AppModule } from './app.module.js';
import { prepareHttp } from './http.js';

export interface Application {
  readonly nest: NestFastifyApplication;
  /** Finishes the requests and jobs that were begun, then closes every connection. */
  close(): Promise<void>;
}

const MEBIBYTE = 1024 * 1024;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** What cannot be read as HTTP has no route and no reply to speak through. */
const refuseConnection = (_: Error, socket: Socket): void => {
  if (socket.writable) socket.write('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  socket.destroy();
};

/** Wires the product; it neither listens nor works on jobs before `init` or `listen`. */
export const createApplication = async (
  settings: RuntimeSettings,
  logger: Logger,
): Promise<Application> => {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MEBIBYTE,
    trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: sendProblem,
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
