import type { IncomingMessage } from 'node:http';
import { constants, createGunzip, createZstdDecompress } from 'node:zlib';

import type { FastifyInstance } from 'fastify';

import { edgeProblems } from '../../platform/http/edge.errors.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { Decompression, type Decoder } from './decompression.js';

/** Bytes that leave a decoder at once. */
const CHUNK = 64 * 1024;

/** Two to this power is the most memory (8 MiB) that a sender may ask zstd to remember, as RFC 8878 recommends. */
const ZSTD_WINDOW = 23;

const DECODERS: Readonly<Record<string, () => Decoder>> = {
  gzip: () => createGunzip({ chunkSize: CHUNK }),
  'x-gzip': () => createGunzip({ chunkSize: CHUNK }),
  zstd: () =>
    createZstdDecompress({
      chunkSize: CHUNK,
      params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW },
    }),
};

const WITHOUT_BODY: readonly string[] = ['GET', 'HEAD'];

/** Decompresses the bodies of routes that take rows; refuses every other encoded body unread. */
export const decodeBodies = (fastify: FastifyInstance): void => {
  fastify.addHook('preParsing', (request, _, payload, done) => {
    const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (encoding === '' || encoding === 'identity' || WITHOUT_BODY.includes(request.method))
      return done(null, payload);
    const open = request.routeOptions.config.rows === true ? DECODERS[encoding] : undefined;
    if (open === undefined) return done(httpProblems.refuse('unsupported_content_encoding'));
    return done(null, decoded(request.raw, new Decompression(open)));
  });
};

/** What comes out of `body` when what came goes in; a body that is cut off is told from one that ends. */
const decoded = (raw: IncomingMessage, body: Decompression): Decompression => {
  // Whoever reads is told; before and after there is nobody to tell.
  body.on('error', () => undefined);
  raw.on('error', () => body.destroy(edgeProblems.refuse('upload_cut_off')));
  raw.on('close', () => {
    if (!raw.complete) body.destroy(edgeProblems.refuse('upload_cut_off'));
  });
  return raw.pipe(body);
};
