import { InvalidInput } from '../../../platform/http/input-errors.js';
import { newWebhookSecret } from '../../../platform/security/standard-webhooks.js';
import type { ConnectionSecrets } from '../connection-secrets.js';
import type { ConnectionKind } from '../domain/connection.js';
import type { Connection } from '../entities/connection.entity.js';

/** What whoever sets up the sender needs. */
export interface ShownOnce {
  readonly id: string;
  readonly address: string;
  /** Null where the secret is the sender's, not of our making. */
  readonly secret: string | null;
  /** What Meta asks for beside the address; null for other kinds. */
  readonly verifyToken: string | null;
}

/** The secret of a connection: Meta's app has one, for others we make one. */
export const newSecret = (kind: ConnectionKind, appSecret: string | null): string => {
  if (kind === 'meta' && appSecret === null) {
    throw new InvalidInput([{ pointer: '/appSecret', code: 'required' }]);
  }
  if (kind !== 'meta' && appSecret !== null) {
    throw new InvalidInput([{ pointer: '/appSecret', code: 'unknown_field' }]);
  }
  return appSecret ?? newWebhookSecret();
};

/** What is told of a connection whose secret was just made. */
export const shownOnce = (
  connection: Pick<Connection, 'workspaceId' | 'id' | 'kind'>,
  secret: string,
  secrets: ConnectionSecrets,
): ShownOnce => ({
  id: connection.id,
  address: secrets.address(connection),
  secret: connection.kind === 'meta' ? null : secret,
  verifyToken: connection.kind === 'meta' ? secrets.verifyToken(connection) : null,
});

/** What the audit log tells of a connection: nothing of its secrets. */
export const notedOf = ({ kind, name, enabled, formerUntil }: Connection): object => ({
  kind,
  name,
  enabled,
  formerUntil,
});
