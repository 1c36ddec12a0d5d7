import { Agent, request as httpsRequest, type RequestOptions } from 'node:https';
import type { IncomingMessage, IncomingHttpHeaders } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';

import { Injectable } from '@nestjs/common';

import { Internet } from './internet.js';
import { OutgoingFailure } from './outgoing-failure.js';
import { findTarget, type Target } from './target.js';

const MEBIBYTE = 1024 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;

export interface OutgoingOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Most bytes of an answer's body; 1 MiB where it is not given. */
  readonly maxBytes?: number;
  /** Whether the beginning of a longer answer will do; otherwise it fails as `too_large`. */
  readonly cut?: boolean;
  /** Milliseconds for everything together, looking the name up included; 10 s where it is not given. */
  readonly timeoutMs?: number;
  /** Ports that the address may name; 443 alone where it is not given. */
  readonly ports?: readonly number[];
}

export interface OutgoingAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * The only way out to an address that somebody gave us. It asks by https, public addresses only, and
 * connects to the very address that was checked; it follows no redirect, uses no proxy, and ends at
 * a size and a time. Every failure is an `OutgoingFailure`.
 */
@Injectable()
export class GuardedRequest {
  constructor(private readonly internet: Internet) {}

  /** The answer to a GET, whatever its status: a redirect is an answer like any other. */
  get(url: string, options: OutgoingOptions = {}): Promise<OutgoingAnswer> {
    return this.send('GET', url, undefined, options);
  }

  /** The answer to a POST of `body`, whatever its status. */
  post(url: string, body: string | Buffer, options: OutgoingOptions = {}): Promise<OutgoingAnswer> {
    return this.send('POST', url, body, options);
  }

  private async send(
    method: string,
    url: string,
    body: string | Buffer | undefined,
    options: OutgoingOptions,
  ): Promise<OutgoingAnswer> {
    const signal = AbortSignal.timeout(options.timeoutMs ?? 10_000);
    const agent = new Agent({ keepAlive: false });
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const work = async (): Promise<OutgoingAnswer> => {
      const target = await findTarget(this.internet, url, options.ports);
      const response = await exchange(body, {
        ...connectionTo(target, this.internet),
        method,
        agent,
        signal,
        headers: { 'accept-encoding': 'identity', ...options.headers, ...length },
      });
      return read(response, options);
    };
    try {
      return await inTime(signal, work());
    } catch (error) {
      throw failureOf(error, signal);
    } finally {
      agent.destroy();
    }
  }
}

/** A connection to the addresses that were checked: the name is never looked up a second time. */
const connectionTo = (target: Target, internet: Internet): RequestOptions => {
  const { url, host, port, addresses } = target;
  const checked = addresses.map((address) => ({ address, family: isIP(address) }));
  const lookup: LookupFunction = (_, { all }, done) => {
    const [first] = checked;
    if (all === true) done(null, checked);
    else if (first !== undefined) done(null, first.address, first.family);
  };
  return {
    host,
    port,
    path: url.pathname + url.search,
    lookup,
    maxHeaderSize: MAX_HEADER_BYTES,
    rejectUnauthorized: true,
    ...(isIP(host) === 0 && { servername: host.replace(/\.$/, '') }),
    ...(internet.trusted !== undefined && { ca: internet.trusted }),
  };
};

const exchange = (
  body: string | Buffer | undefined,
  options: RequestOptions,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    httpsRequest(options).once('response', resolve).on('error', reject).end(body);
  });

const read = async (
  response: IncomingMessage,
  { maxBytes = MEBIBYTE, cut = false }: OutgoingOptions,
): Promise<OutgoingAnswer> => {
  const { statusCode = 0, headers } = response;
  // 101 would hand the connection over to whatever the server speaks next.
  if (statusCode < 200) throw new OutgoingFailure('unreachable');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes && !cut) throw new OutgoingFailure('too_large');
    chunks.push(chunk);
    if (size > maxBytes) break;
  }
  return { status: statusCode, headers, body: Buffer.concat(chunks).subarray(0, maxBytes) };
};

/** A resolver cannot be interrupted, nor everything that a server may do; whoever waits can. */
const inTime = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new OutgoingFailure('timed_out')), {
      once: true,
    });
    work.then(resolve, reject);
  });

const failureOf = (error: unknown, signal: AbortSignal): OutgoingFailure => {
  if (error instanceof OutgoingFailure) return error;
  return new OutgoingFailure(signal.aborted ? 'timed_out' : 'unreachable', error);
};
