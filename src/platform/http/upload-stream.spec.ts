import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { uploadOf } from './upload-stream.js';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Reads a body of which 64 KiB come every forty seconds, three times; `encoded` bytes stood for each. */
const readSlowly = async (encoded: number | null): Promise<unknown> => {
  const raw = { socket: {}, complete: true } as unknown as IncomingMessage;
  const body = new Readable({ read: () => undefined });
  let came = 0;
  if (encoded !== null) Object.defineProperty(body, 'receivedEncodedLength', { get: () => came });
  let outcome: unknown = null;
  const reading = (async () => {
    for await (const _ of uploadOf({ raw, body, discards: 0 }));
  })().catch((error: unknown) => (outcome = error));
  for (let n = 0; n < 3; n += 1) {
    came += encoded ?? 0;
    body.push(Buffer.alloc(64 * 1024));
    await setImmediate();
    jest.advanceTimersByTime(40_000);
    await setImmediate();
  }
  body.push(null);
  await reading;
  return outcome;
};

describe('the time of an upload', () => {
  it('is bounded by what comes over the line, not by what it becomes', async () => {
    expect(await readSlowly(null)).toBeNull();
    expect(await readSlowly(64 * 1024)).toBeNull();
    expect(await readSlowly(100)).toMatchObject({ code: 'request_timeout' });
  });
});
