import { isLoopback } from '../platform/config/loopback.js';

/** What people open in their browser; a server on every address is on this machine's own, too. */
export const addressOf = (host: string, port: number): string => {
  const isEvery = host === '0.0.0.0' || host === '::';
  const name = isEvery || isLoopback(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};
