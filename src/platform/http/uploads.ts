import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

const read = new WeakSet<IncomingMessage>();
const sockets = new WeakSet<Socket>();

/** Says that the body of a request is read as it comes: its time is bounded by its progress, not in all. */
export const beginUpload = (request: IncomingMessage): void => {
  read.add(request);
  sockets.add(request.socket);
};

/** Says that nobody reads any more of it. */
export const endUpload = (request: IncomingMessage): void => {
  read.delete(request);
  sockets.delete(request.socket);
};

export const isUpload = (request: IncomingMessage): boolean => read.has(request);

/** Whether an upload comes over this connection. */
export const carriesUpload = (socket: Socket): boolean => sockets.has(socket);

/**
 * Throws away what is left of a body, up to `most` bytes, so that its sender comes to read the answer
 * and keeps the connection. Whoever sends more is cut off.
 */
export const discardRest = (request: IncomingMessage, most: number): void => {
  if (request.complete) return;
  let left = most;
  request.unpipe();
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.socket.destroy();
  });
  request.resume();
};
