import { isUtf8 } from 'node:buffer';

import type { FastifyInstance, FastifyRequest } from 'fastify';

import { shapeFault } from '../../platform/http/body-shape.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { InvalidInput } from '../../platform/http/input-errors.js';
import { discardRest, isUpload } from '../../platform/http/uploads.js';
import { decodeBodies } from './encodings.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is many rows: it may be compressed, may come line by line, and is read by the route itself. */
    readonly rows?: boolean;
    /** The body is a form with a file, read by the route itself. */
    readonly form?: boolean;
  }
}

const MEBIBYTE = 1024 * 1024;

/** Bytes that a body may have where the route does not say otherwise. */
export const USUAL_BODY = MEBIBYTE;

/** Routes whose bodies are many rows, with their limit in bytes. */
const LARGE_BODIES: readonly {
  readonly method: string;
  readonly url: string;
  readonly limit: number;
  readonly rows?: boolean;
  readonly form?: boolean;
}[] = [
  { method: 'POST', url: '/api/workspaces/:workspace/metrics', limit: 16 * MEBIBYTE, rows: true },
  { method: 'POST', url: '/api/workspaces/:workspace/invitations', limit: 4 * MEBIBYTE },
  { method: 'POST', url: '/api/workspaces/:workspace/imports', limit: 64 * MEBIBYTE, form: true },
];

/** Routes whose callers sign what they send: they are given the body as it came, to the byte, and read it once it is proved. */
const RAW_BODIES: readonly string[] = [
  '/api/connections/:address/meta',
  '/api/connections/:address/signed',
];

/** An honest body has one field or item to some 40 bytes; one that has many more is made to be costly. */
const BYTES_PER_VALUE = 10;

/** Sets which bodies are read, how large they may be, and what becomes of those that nobody reads. */
export const limitBodies = (fastify: FastifyInstance): void => {
  readJsonOnly(fastify);
  passOn(fastify, 'application/x-ndjson', takesRows);
  passOn(fastify, 'multipart/form-data', takesForm);
  decodeBodies(fastify);
  allowLargeBodies(fastify);
  discardUnread(fastify);
};

/** Only JSON is read; a body without content is no body, so that an action may be sent with a bare header. */
const readJsonOnly = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  // Names such as __proto__ are refused below, with the place where they stand.
  const parse = fastify.getDefaultJsonParser('ignore', 'ignore');
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request, bytes, done) => {
      if (takesRows(request) || RAW_BODIES.includes(request.routeOptions.url ?? ''))
        return done(null, bytes);
      // Half a character would become another one without a word.
      if (!isUtf8(bytes as Buffer)) return done(httpProblems.refuse('invalid_json'));
      const body = bytes.toString();
      if (body.trim() === '') return done(null, undefined);
      return parse(request, body, (error, parsed) => {
        if (error !== null) return done(error, parsed);
        const max = Math.floor((request.routeOptions.bodyLimit ?? USUAL_BODY) / BYTES_PER_VALUE);
        const fault = shapeFault(parsed, max);
        if (fault === null) return done(null, parsed);
        const { pointer } = fault;
        const code = fault.code === 'inherited_name' ? 'unknown_field' : fault.code;
        return done(new InvalidInput([{ pointer, code, params: { max } }]));
      });
    },
  );
};

/** Lines and forms are handed on as they come; only a route that takes them reads them. */
const passOn = (
  fastify: FastifyInstance,
  contentType: string,
  takes: (request: FastifyRequest) => boolean,
): void => {
  fastify.addContentTypeParser(contentType, (request, payload, done) => {
    if (takes(request)) return done(null, payload);
    return done(httpProblems.refuse('unsupported_media_type'));
  });
};

const takesRows = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.rows === true;

const takesForm = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.form === true;

const allowLargeBodies = (fastify: FastifyInstance): void => {
  fastify.addHook('onRoute', (route) => {
    const large = LARGE_BODIES.find(
      ({ method, url }) => route.method === method && route.url === url,
    );
    if (large === undefined) return;
    route.bodyLimit = large.limit;
    const { rows = false, form = false } = large;
    route.config = { ...route.config, rows, form };
  });
};

/** A body that was refused unread is thrown away as it comes, up to what the route would have read. */
const discardUnread = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', ({ raw, routeOptions }, _, payload, done) => {
    if (!isUpload(raw)) discardRest(raw, routeOptions.bodyLimit ?? USUAL_BODY);
    done(null, payload);
  });
};
