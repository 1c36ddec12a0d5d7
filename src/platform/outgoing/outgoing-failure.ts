/** Why an outgoing request was not made, or has no answer. */
export type OutgoingReason =
  /** No https address, or one with a name and password in it, or of a port that is not open to us. */
  | 'address_refused'
  /** It leads into a network that is not the public internet. */
  | 'network_refused'
  /** The name has no address, or cannot be looked up now. */
  | 'unknown_host'
  /** No connection, no trusted certificate, or no proper answer. */
  | 'unreachable'
  | 'too_large'
  | 'timed_out';

/** An outgoing request failed; `reason` says why in a word that may be shown and kept. */
export class OutgoingFailure extends Error {
  constructor(
    readonly reason: OutgoingReason,
    cause?: unknown,
  ) {
    super(`outgoing request failed: ${reason}`, { cause });
    this.name = 'OutgoingFailure';
  }
}
