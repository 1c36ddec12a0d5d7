import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { Busboy, type BusboyInstance } from '@fastify/busboy';

import { httpProblems } from './http.errors.js';
import type { Upload } from './upload-stream.js';

/** A file that came in a form, now at the path that was asked for. */
export interface UploadedFile {
  /** What its sender calls it, without folders. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** A form with one file. */
export interface UploadedForm {
  readonly file: UploadedFile | null;
  readonly fields: ReadonlyMap<string, string>;
}

interface FormOptions {
  readonly contentType: string;
  /** Where the file is written. */
  readonly path: string;
  /** The name of the form's field that holds it; other files are thrown away. */
  readonly field: string;
  readonly mostBytes: number;
}

const LIMITS = { fields: 20, fieldSize: 10_000, fieldNameSize: 100, files: 5, headerPairs: 50 };

/** The last part of a path, whichever system wrote it, without what nobody sees. */
const baseName = (name: string): string =>
  name
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 255);

/** Writes what passes to a file, and knows its length and sum. */
const keep = async (source: Readable, path: string): Promise<Omit<UploadedFile, 'name'>> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const watch = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  await pipeline(source, watch, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { bytes, sha256: hash.digest() };
};

/** The same pieces, up to `most` bytes of them. */
async function* bounded(upload: Upload, most: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of upload) {
    bytes += piece.length;
    if (bytes > most) throw httpProblems.refuse('body_too_large', { limit: most });
    yield piece;
  }
}

/**
 * Reads a form (`multipart/form-data`, RFC 7578) as it comes and writes its file to `path`, never all of it
 * in memory. `body_too_large` beyond `mostBytes`, `invalid_form` where it is none.
 */
export const readForm = async (upload: Upload, options: FormOptions): Promise<UploadedForm> => {
  const parser = parserOf(options.contentType);
  const fields = new Map<string, string>();
  const files: { readonly stream: Readable; readonly kept: Promise<UploadedFile> }[] = [];
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('file', (name, stream, fileName) => {
    if (name !== options.field || files.length > 0) {
      stream.resume();
      return;
    }
    const kept = keep(stream, options.path).then((file) => ({ name: baseName(fileName), ...file }));
    kept.catch((error: Error) => parser.destroy(error));
    files.push({ stream, kept });
  });
  try {
    await pipeline(Readable.from(bounded(upload, options.mostBytes)), parser);
  } catch (error) {
    // A file that breaks off never ends by itself.
    for (const { stream } of files) stream.destroy(error as Error);
    await Promise.allSettled(files.map(({ kept }) => kept));
    throw isOfParser(error) ? httpProblems.refuse('invalid_form') : error;
  }
  const [file] = await Promise.all(files.map(({ kept }) => kept));
  return { file: file ?? null, fields };
};

/** Its own errors have no code and no class; those of the disk and of the connection do. */
const isOfParser = (error: unknown): boolean =>
  error instanceof Error && error.constructor === Error && !('code' in error);

const parserOf = (contentType: string): BusboyInstance => {
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS });
  } catch {
    throw httpProblems.refuse('invalid_form');
  }
};
