import { createHmac, randomUUID } from 'node:crypto';

import { Webhook } from 'standardwebhooks';

import type { TestApp } from './app.js';
import type { Answer, Client } from './client.js';

/** A connection as the answer to its making tells it. */
export interface MadeConnection {
  readonly id: string;
  readonly address: string;
  readonly secret: string | null;
  readonly verifyToken: string | null;
}

/** Of a delivery what is not as usual. */
export interface Oddly {
  readonly id?: string;
  readonly at?: Date;
  /** The secret to sign with; that of the connection unless told. */
  readonly secret?: string;
  readonly headers?: Record<string, string>;
}

/** An event with readings, as a sender writes it. */
export const reported = (...readings: unknown[]): string =>
  JSON.stringify({
    type: 'readings.reported',
    timestamp: new Date().toISOString(),
    data: { readings },
  });

const pathOf = (address: string): string => new URL(address).pathname;

/** Sends `body` to a signed connection as a sender with the reference library does. */
export const deliverSigned = (
  client: Client,
  { address, secret }: MadeConnection,
  body: string,
  oddly: Oddly = {},
): Promise<Answer> => {
  const { id = `msg_${randomUUID()}`, at = new Date(), headers } = oddly;
  const webhook = new Webhook(oddly.secret ?? secret ?? '');
  return client.raw('POST', pathOf(address), body, {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': webhook.sign(id, at, body),
    ...headers,
  });
};

/** What Meta's header says of a body. */
export const metaSignature = (appSecret: string, body: string): string =>
  `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;

/** Sends `body` as Meta does. */
export const deliverAsMeta = (
  app: Pick<TestApp, 'client'>,
  { address }: MadeConnection,
  body: string,
  signature: string,
): Promise<Answer> =>
  app.client().raw('POST', pathOf(address), body, {
    'content-type': 'application/json',
    'x-hub-signature-256': signature,
  });
