import { createHash } from 'node:crypto';

/** SHA-256 of a body: by it, one that comes again is known. */
export const hashOf = (body: Buffer): Buffer => createHash('sha256').update(body).digest();
