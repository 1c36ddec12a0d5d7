import { connect, type Socket } from 'node:net';

/** A connection that a test speaks HTTP over by itself, down to the last byte. */
export interface RawConnection {
  readonly socket: Socket;
  /** Everything that came so far. */
  said(): string;
  /** Resolves once `text` came; rejects where the server hangs up or is silent for 10 seconds. */
  heard(text: string | RegExp): Promise<string>;
  /** Resolves with everything that came, once the server has hung up. */
  readonly closed: Promise<string>;
}

const open = new Set<Socket>();

/** Hangs up on every connection that a test left open, so that the server can end. */
export const hangUp = (): void => {
  open.forEach((socket) => socket.destroy());
  open.clear();
};

/** Opens a connection to the server at `url`. */
export const rawConnection = (url: string): RawConnection => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  open.add(socket);
  let said = '';
  const watchers = new Set<() => void>();
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1');
    watchers.forEach((watch) => watch());
  });
  socket.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(said)));
  const heard = (text: string | RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (typeof text === 'string' ? said.includes(text) : text.test(said)) resolve(said);
      };
      const fail = (): void => reject(new Error(`did not hear ${String(text)} in: ${said}`));
      watchers.add(look);
      void closed.then(fail);
      setTimeout(fail, 30_000).unref();
      look();
    });
  return { socket, said: () => said, heard, closed };
};
