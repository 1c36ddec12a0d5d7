import { DomainError, fillText } from '../kernel/problem.js';
import { messageOf } from '../platform/logging/message-of.js';

/** For the database to stop after the last job. */
const GRACE_SECONDS = 10;

/** What a person reads on standard output; the structured log goes to standard error. */
export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const sentenceOf = (error: Error): string =>
  error instanceof DomainError
    ? fillText(error.definition.en.detail, error.params)
    : messageOf(error);

/** Ends the process with one sentence for the operator; a programming error keeps its stack. */
export const fail = (error: unknown): never => {
  const told = error instanceof Error ? error : new Error(String(error));
  const unexpected =
    told instanceof TypeError || told instanceof ReferenceError || told instanceof SyntaxError;
  process.stderr.write(`${unexpected ? (told.stack ?? told.message) : sentenceOf(told)}\n`);
  process.exit(1);
};

/**
 * Calls `close` at SIGTERM, SIGINT or SIGHUP, then ends the process; ends it anyway after `seconds`,
 * or at a second signal from somebody who does not want to wait.
 */
export const closeOnSignal = (close: () => Promise<void>, seconds: number): void => {
  let closing = false;
  const stop = (): void => {
    if (closing) process.exit(1);
    closing = true;
    setTimeout(
      () => {
        process.stderr.write(
          `What was running did not end within ${seconds} seconds: it is cut off.\n`,
        );
        process.exit(1);
      },
      (seconds + GRACE_SECONDS) * 1000,
    ).unref();
    close().then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
};
