import { createServer, type AddressInfo } from 'node:net';
import { EmbeddedDatabaseError } from './embedded-database-error.js';

/** Not PostgreSQL's own 5432, which a PostgreSQL of the machine may want after us. */
const PREFERRED_PORT = 54_329;

/** Resolves to the port that was free (0 asks for any), or to null and why not. */
const probe = (port: number): Promise<{ port: number } | { code: string }> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: error.code ?? error.message }),
    );
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve({ port: found }));
    });
  });

/**
 * The port that was asked for, or throws when it is taken; unasked, the last one, so that servers which lost their
 * database find it again where it was, else the preferred one, else any that is free.
 */
export const choosePort = async (asked: number | null, last: number | null): Promise<number> => {
  const first = await probe(asked ?? last ?? PREFERRED_PORT);
  if ('port' in first) return first.port;
  if (asked !== null) {
    const why =
      first.code === 'EADDRINUSE'
        ? 'is taken by another program'
        : `cannot be used (${first.code})`;
    throw new EmbeddedDatabaseError(
      `Port ${asked}, asked for with TRIBUNE_DATABASE_PORT, ${why}: set another one, or none to have a free one chosen.`,
    );
  }
  const any = await probe(0);
  if ('port' in any) return any.port;
  throw new EmbeddedDatabaseError(
    `No port of 127.0.0.1 can be listened on (${any.code}): set DATABASE_URL.`,
  );
};
