export type Locale = 'fr' | 'en';

export const ROLES = ['admin', 'manager', 'analyst', 'door'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. Kept with every change as `kind:id`; `system` acts by itself (jobs, end of an event). */
export type Actor =
  | { readonly kind: 'member'; readonly userId: string; readonly role: Role }
  | { readonly kind: 'api_key'; readonly keyId: string; readonly scopes: readonly string[] }
  | { readonly kind: 'guest'; readonly invitationId: string }
  /** What another system delivers by a connection. */
  | { readonly kind: 'connection'; readonly connectionId: string }
  | { readonly kind: 'system' };

/** From where a person or an integration calls. */
export interface Origin {
  /** IPv4 or IPv6 address, as the outermost trusted proxy saw it. */
  readonly ip: string;
  readonly userAgent: string | null;
}

/** What every use case and query is told about its caller. It never carries the transaction. */
export interface RequestContext {
  readonly workspaceId: string;
  readonly actor: Actor;
  readonly locale: Locale;
  /** The moment at which this request or job counts as happening. */
  readonly now: Date;
  readonly requestId: string;
  /** Null where nobody called: jobs, commands, the demo. */
  readonly origin: Origin | null;
}

/** How an actor is written down beside what they changed, for instance `member:0198…`. */
export const actorRef = (actor: Actor): string => {
  switch (actor.kind) {
    case 'member':
      return `member:${actor.userId}`;
    case 'api_key':
      return `api_key:${actor.keyId}`;
    case 'guest':
      return `guest:${actor.invitationId}`;
    case 'connection':
      return `connection:${actor.connectionId}`;
    case 'system':
      return 'system';
  }
};
