import type { LoggerService } from '@nestjs/common';
import {
  pino,
  stdTimeFunctions,
  type DestinationStream,
  type Logger,
  type LoggerOptions,
} from 'pino';

/**
 * Options of the structured log: one JSON object a line, time as RFC 3339.
 * Addresses are logged as route patterns, without query: tokens and personal data never reach the log.
 */
const logOptions = (level: string): LoggerOptions => ({
  level,
  base: undefined,
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: ['headers', 'req.headers', 'body'],
  serializers: {
    err: (error: Error & { code?: string }) => ({
      name: error.name,
      message: withoutValues(error.message),
      code: error.code,
      stack: withoutValues(error.stack ?? ''),
    }),
  },
});

/** The structured log of a process, on standard error: standard output is for what people and scripts read. */
export const createLogger = (
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger => pino(logOptions(level), destination);

/** PostgreSQL quotes the value that it could not read, which may be personal. */
const withoutValues = (text: string): string =>
  text.replace(/(syntax for type [\w ]+): ".*"/g, '$1');

/** Lets Nest log through the structured log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(
      { context: rest.at(-1), stack: rest.length > 1 ? rest[0] : undefined },
      String(message),
    );
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
