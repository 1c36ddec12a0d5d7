import type { Locale, Origin, RequestContext } from '../../kernel/context.js';
import type { Addressed } from './domain/connection-address.js';

/** What is known of a delivery besides the connection by which it came. */
interface Occasion {
  readonly now: Date;
  readonly locale: Locale;
  readonly requestId: string;
  readonly origin: Origin | null;
}

/** The context in which a connection acts: its readings have `connection:<id>` as their source. */
export const connectionContext = (
  { workspaceId, connectionId }: Addressed,
  occasion: Occasion,
): RequestContext => ({
  ...occasion,
  workspaceId,
  actor: { kind: 'connection', connectionId },
});
