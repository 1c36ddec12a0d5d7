import type { Locale } from '../../kernel/context.js';
import type { AgreedItem } from './invitations.contract.js';

/** Somebody who is to be invited. */
export interface Invitee {
  readonly influencerId: string;
  /** The most people that the invitation is for, the guest included; 1 where not told. */
  readonly partySize?: number | null;
  readonly deliverables?: readonly AgreedItem[] | null;
  /** JSON pointer of this invitee in the request; empty where the request is about one. */
  readonly pointer: string;
}

/** An invitee with the language in which to write to them. */
export interface Addressee extends Invitee {
  readonly locale: Locale;
}
