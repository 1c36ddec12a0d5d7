import { createHmac, randomBytes } from 'node:crypto';

const SECRET_PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** What is signed: Standard Webhooks 1.0.0, `{id}.{timestamp}.{body}`. */
export interface SignedMessage {
  /** The same at every attempt; without a dot. */
  readonly id: string;
  /** Unix seconds of the attempt. */
  readonly timestamp: number;
  /** The very bytes that travel. */
  readonly body: string | Buffer;
}

/** A new secret as Standard Webhooks writes one: `whsec_` and 32 random bytes in base64. */
export const newWebhookSecret = (): string =>
  SECRET_PREFIX + randomBytes(SECRET_BYTES).toString('base64');

/** The signature `v1,<base64>` of a message: HMAC-SHA256, whose key is the secret's decoded bytes. */
export const signWebhook = (secret: string, { id, timestamp, body }: SignedMessage): string => {
  const key = Buffer.from(secret.replace(SECRET_PREFIX, ''), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body);
  return `v1,${mac.digest('base64')}`;
};
