import { sameBytes } from '../../platform/security/secrets.js';
import { signWebhook, type SignedMessage } from '../../platform/security/standard-webhooks.js';

/** A sender that changes its secret sends two; more are an attempt to make us work. */
const MOST_SIGNATURES = 10;

/**
 * Whether one of the blank-separated signatures of `webhook-signature` is what `secret` makes of the
 * message. How long that takes does not tell how much of one was right.
 */
export const isSignedWith = (
  secret: string,
  message: SignedMessage,
  signatures: string,
): boolean => {
  const right = Buffer.from(signWebhook(secret, message));
  return signatures
    .split(' ', MOST_SIGNATURES)
    .map((given) => sameBytes(Buffer.from(given), right))
    .includes(true);
};
