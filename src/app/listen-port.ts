import { createServer } from 'node:net';

const DEFAULT_PORT = 3000;
const TRIES = 100;

/** Whether `port` can be listened on; throws where the trouble is not the port but the host. */
const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(new Error(`HOST: cannot listen on "${host}" (${error.code ?? error.message}).`));
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

/**
 * The port to listen on: the one that was asked for, or 3000, or the next free one.
 * @throws Error with one sentence where the port that was asked for is taken.
 */
export const chooseListenPort = async (asked: number | null, host: string): Promise<number> => {
  if (asked !== null) {
    if (await isFree(asked, host)) return asked;
    throw new Error(
      `Port ${asked} on ${host} is taken, or may not be used: set PORT to another one, or leave it out.`,
    );
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(
    `No port from ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} is free on ${host}: set PORT.`,
  );
};
