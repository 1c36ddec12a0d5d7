import type { components } from './openapi-types.js';
import {
  readingBatches,
  type Reading,
  type ReadingBatch,
  type ReadingFormat,
} from './reading-batches.js';
import type { Send } from './retrying-fetch.js';
import { problemOf } from './tribune-problem.js';

/** What became of readings; `rejected` counts from the first reading that was given. */
export type Receipt = components['schemas']['ReceiptResponse'];

/** How readings are sent; all may be left out. */
export interface SendOptions {
  /** `json` (the default): up to 10,000 a request. `ndjson`: for many; any number a request, gzipped. */
  readonly format?: ReadingFormat;
  /** Readings of one request at most: 1,000 as JSON, 50,000 as NDJSON. None has more than 4 Mi characters. */
  readonly batchSize?: number;
  /** Rejected readings after which it stops, since something is then wrong with all of them: 10,000. */
  readonly mostRejected?: number;
  /** Called after each request with what has been answered so far. */
  readonly onProgress?: (answered: number, receipt: Receipt) => void;
  readonly signal?: AbortSignal;
}

/** Sending stopped. The first `answered` readings are dealt with, as `receipt` says; send on from there. */
export class ReadingsInterrupted extends Error {
  override readonly name = 'ReadingsInterrupted';

  constructor(
    readonly answered: number,
    readonly receipt: Receipt,
    cause: unknown,
  ) {
    super(`Sending stopped after ${answered} readings: ${String(cause)}`, { cause });
  }
}

const USUAL_SIZE: Readonly<Record<ReadingFormat, number>> = { json: 1_000, ndjson: 50_000 };
const MOST_REJECTED = 10_000;

const gzip = (text: string): Promise<ArrayBuffer> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();

const requestOf = async (
  url: string,
  { text }: ReadingBatch,
  format: ReadingFormat,
  signal: AbortSignal | undefined,
): Promise<Request> => {
  const lines = format === 'ndjson';
  return new Request(url, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': lines ? 'application/x-ndjson' : 'application/json',
      ...(lines && { 'content-encoding': 'gzip' }),
    },
    body: lines ? await gzip(text) : text,
    ...(signal !== undefined && { signal }),
  });
};

const sent = async (send: Send, request: Request): Promise<Receipt> => {
  const response = await send(request);
  if (!response.ok) throw problemOf(response, await response.json().catch(() => null));
  return (await response.json()) as Receipt;
};

/** Two receipts as one, where `next` is about the readings from `from` on. */
const added = (before: Receipt, next: Receipt, from: number): Receipt => ({
  accepted: before.accepted + next.accepted,
  duplicates: before.duplicates + next.duplicates,
  unmatched: before.unmatched + next.unmatched,
  rejected: [
    ...before.rejected,
    ...next.rejected.map((row) => ({ ...row, index: row.index + from })),
  ],
});

/** Sends readings to `url`, one request after the other, and adds up what became of them. */
export const sendReadings = async (
  send: Send,
  url: string,
  readings: Iterable<Reading> | AsyncIterable<Reading>,
  options: SendOptions = {},
): Promise<Receipt> => {
  const { format = 'json', batchSize = USUAL_SIZE[format], onProgress, signal } = options;
  const { mostRejected = MOST_REJECTED } = options;
  let answered = 0;
  let receipt: Receipt = { accepted: 0, duplicates: 0, unmatched: 0, rejected: [] };
  try {
    for await (const batch of readingBatches(readings, format, batchSize)) {
      const next = await sent(send, await requestOf(url, batch, format, signal));
      receipt = added(receipt, next, answered);
      answered += batch.count;
      onProgress?.(answered, receipt);
      if (receipt.rejected.length > mostRejected)
        throw new Error(`${receipt.rejected.length} readings were rejected`);
    }
  } catch (cause) {
    throw new ReadingsInterrupted(answered, receipt, cause);
  }
  return receipt;
};
