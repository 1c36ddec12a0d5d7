import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

import { edgeProblems } from './edge.errors.js';
import { beginUpload, discardRest, endUpload } from './uploads.js';

/** Bytes that come within a minute over the slowest line that is waited for. */
const LEAST_BYTES = 64 * 1024;
const PATIENCE_MS = 60_000;

/** The bytes of a body as they come. */
export interface Upload extends AsyncIterable<Buffer> {
  /** Says that the wait for more begins now: what we did ourselves since the last bytes came is not held against the sender. */
  resume(): void;
}

/** A body that comes compressed says how much of it came. */
interface MaybeEncoded {
  readonly receivedEncodedLength?: number;
}

interface UploadOptions {
  /** The request itself, and its body, decompressed where it came compressed. */
  readonly raw: IncomingMessage;
  readonly body: Readable;
  /** Told every piece. */
  readonly watch?: (piece: Buffer) => void;
  /** Bytes that are thrown away for an answer to be read, where not everything is wanted. */
  readonly discards: number;
}

/**
 * Reads a body that may take as long as it likes, provided that something comes. Who stops reading
 * leaves the connection open, so that the answer can be given.
 */
export const uploadOf = (options: UploadOptions): Upload => {
  const { raw, body } = options;
  let timer: NodeJS.Timeout | null = null;
  // At once: an answer that begins before the first byte is read must not have the body thrown away.
  beginUpload(raw);
  // Whoever reads is told; a body that breaks off while nobody does has nobody to tell.
  body.on('error', () => undefined);
  const pieces = async function* (): AsyncGenerator<Buffer> {
    const { watch, discards } = options;
    let plain = 0;
    let seen = 0;
    timer = setTimeout(() => body.destroy(edgeProblems.refuse('request_timeout')), PATIENCE_MS);
    try {
      for await (const piece of body.iterator({ destroyOnReturn: false })) {
        plain += (piece as Buffer).length;
        // What came over the line: a few bytes may become many.
        const { receivedEncodedLength: received = plain } = body as MaybeEncoded;
        if (received - seen >= LEAST_BYTES) {
          seen = received;
          timer.refresh();
        }
        watch?.(piece as Buffer);
        yield piece as Buffer;
      }
    } catch (error) {
      throw isCutOff(error) ? edgeProblems.refuse('upload_cut_off') : error;
    } finally {
      clearTimeout(timer);
      endUpload(raw);
      if (body !== raw) body.destroy();
      discardRest(raw, discards);
    }
  };
  return { resume: () => timer?.refresh(), [Symbol.asyncIterator]: pieces };
};

const CUT_OFF: readonly unknown[] = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'];

const isCutOff = (error: unknown): boolean =>
  CUT_OFF.includes((error as NodeJS.ErrnoException | null)?.code);
