import { Readable } from 'node:stream';

import type { ProblemDetails } from '../../../platform/http/problem-details.js';
import type { Receipt } from '../domain/receipt.js';
import type { Receipts } from './take-upload.js';

/** The sum, once everything is stored. */
export const sumOf = async (receipts: Receipts): Promise<Receipt> => {
  for (;;) {
    const next = await receipts.next();
    if (next.done === true) return next.value;
  }
};

/**
 * A line for each slice as soon as it is durable, and a last one for all of them; where it fails on the
 * way, the last line is the problem instead.
 */
export const receiptLines = (
  receipts: Receipts,
  tell: (error: unknown) => ProblemDetails,
): Readable => Readable.from(lines(receipts, tell), { objectMode: false });

async function* lines(
  receipts: Receipts,
  tell: (error: unknown) => ProblemDetails,
): AsyncGenerator<string> {
  try {
    for (;;) {
      const next = await receipts.next();
      yield line(next.value);
      if (next.done === true) return;
    }
  } catch (error) {
    yield line({ problem: tell(error) });
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
