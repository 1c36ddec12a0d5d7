import type { FastifyInstance } from 'fastify';

import { shapeFault } from '../../platform/http/body-shape.js';
import { InvalidInput } from '../../platform/http/input-errors.js';

const MEBIBYTE = 1024 * 1024;

/** Bytes that a body may have where the route does not say otherwise. */
export const USUAL_BODY = MEBIBYTE;

/** Routes whose bodies are many rows, with their limit in bytes. */
const LARGE_BODIES: readonly {
  readonly method: string;
  readonly url: string;
  readonly limit: number;
}[] = [
  { method: 'POST', url: '/api/workspaces/:workspace/metrics', limit: 16 * MEBIBYTE },
  { method: 'POST', url: '/api/workspaces/:workspace/invitations', limit: 4 * MEBIBYTE },
];

/** An honest body has one field or item to some 40 bytes; one that has many more is made to be costly. */
const BYTES_PER_VALUE = 10;

/** Sets which bodies are read, how large they may be, and what becomes of those that nobody reads. */
export const limitBodies = (fastify: FastifyInstance): void => {
  readJsonOnly(fastify);
  allowLargeBodies(fastify);
  discardUnread(fastify);
};

/** Only JSON is read; a body without content is no body, so that an action may be sent with a bare header. */
const readJsonOnly = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  // Names such as __proto__ are refused below, with the place where they stand.
  const parse = fastify.getDefaultJsonParser('ignore', 'ignore');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (typeof body === 'string' && body.trim() === '') return done(null, undefined);
    return parse(request, body as string, (error, parsed) => {
      if (error !== null) return done(error, parsed);
      const max = Math.floor((request.routeOptions.bodyLimit ?? USUAL_BODY) / BYTES_PER_VALUE);
      const fault = shapeFault(parsed, max);
      if (fault === null) return done(null, parsed);
      const { pointer } = fault;
      const code = fault.code === 'inherited_name' ? 'unknown_field' : fault.code;
      return done(new InvalidInput([{ pointer, code, params: { max } }]));
    });
  });
};

const allowLargeBodies = (fastify: FastifyInstance): void => {
  fastify.addHook('onRoute', (route) => {
    const large = LARGE_BODIES.find(
      ({ method, url }) => route.method === method && route.url === url,
    );
    if (large !== undefined) route.bodyLimit = large.limit;
  });
};

/**
 * A body that was refused unread is thrown away as it comes, up to what the route would have read:
 * its sender then comes to read the answer, and keeps the connection. Whoever sends more is cut off.
 */
const discardUnread = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', ({ raw, routeOptions }, _, payload, done) => {
    let left = routeOptions.bodyLimit ?? USUAL_BODY;
    if (!raw.complete) {
      raw.on('data', (chunk: Buffer) => {
        left -= chunk.length;
        if (left < 0) raw.socket.destroy();
      });
    }
    done(null, payload);
  });
};
