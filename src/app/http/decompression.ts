import { Transform, type TransformCallback } from 'node:stream';
import type { Zlib } from 'node:zlib';

import { httpProblems } from '../../platform/http/http.errors.js';

/** One of zlib’s own streams. */
export type Decoder = Transform & Zlib;

const MEBIBYTE = 1024 * 1024;

/** A little above what a body of JSON may become, which is refused as too large by whoever reads it. */
const UNMEASURED = 17 * MEBIBYTE;

/** Readings that are much alike become some fifty times shorter; what becomes more is made to be costly. */
const MOST_GROWTH = 200;

/**
 * Decompresses a body of any number of frames. A decoder of zstd ends with its first frame, without a word
 * about what stands behind it, so that the next decoder is given the rest: another frame, or no frame at all.
 */
export class Decompression extends Transform {
  private decoder: Decoder;
  private received = 0;
  private released = 0;

  constructor(private readonly open: () => Decoder) {
    super();
    this.decoder = this.begin();
  }

  /** Bytes that came, compressed: Fastify holds them against the length that was announced. */
  get receivedEncodedLength(): number {
    return this.received;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.received += chunk.length;
    this.feed(chunk, done);
  }

  override _flush(done: TransformCallback): void {
    this.decoder.once('end', () => done());
    this.decoder.end();
  }

  override _read(size: number): void {
    this.decoder.resume();
    super._read(size);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.decoder.destroy();
    done(error);
  }

  private begin(): Decoder {
    const decoder = this.open();
    decoder.on('error', (error) => this.destroy(error));
    decoder.on('data', (piece: Buffer) => {
      this.released += piece.length;
      if (this.released > UNMEASURED && this.released > MOST_GROWTH * this.received)
        this.destroy(httpProblems.refuse('invalid_compression'));
      else if (!this.push(piece)) decoder.pause();
    });
    return decoder;
  }

  private feed(chunk: Buffer, done: TransformCallback): void {
    const { decoder } = this;
    const before = decoder.bytesWritten;
    decoder.write(chunk, (error) => {
      // A failure is told by the decoder itself.
      if (error) return;
      const rest = chunk.subarray(decoder.bytesWritten - before);
      if (rest.length === 0) return done();
      const goOn = (): void => {
        decoder.destroy();
        this.decoder = this.begin();
        this.feed(rest, done);
      };
      // What it has made of its frame comes first.
      if (decoder.readableEnded) goOn();
      else decoder.once('end', goOn);
    });
  }
}
