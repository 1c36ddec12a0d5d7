import { createHmac } from 'node:crypto';

import { sameBytes } from '../../platform/security/secrets.js';

/**
 * Whether `header` (`X-Hub-Signature-256`) is what Meta makes of `body` with the secret of the app:
 * `sha256=` and the lower-case hex of the HMAC-SHA256 over the bytes as they came.
 */
export const isSignedByMeta = (secret: string, body: Buffer, header: string): boolean => {
  const right = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  return sameBytes(Buffer.from(header), Buffer.from(right));
};
