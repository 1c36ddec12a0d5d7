import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { actorRef, type Actor, type RequestContext } from '../../../kernel/context.js';
import { newId } from '../../../platform/ids.js';
import { actorMay, type Permission } from '../../../platform/security/permissions.js';
import { fingerprint } from '../../../platform/security/secrets.js';
import { formatApiKey } from '../domain/api-key.js';
import type { ApiKey } from '../entities/api-key.entity.js';
import { workspaceProblems } from '../workspaces.errors.js';

/** What somebody decides about a key. */
interface KeyWish {
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly expiresAt: Date | null;
}

/** A new key as it is stored, and its secret, which is not. */
export const newApiKey = (
  ctx: RequestContext,
  { name, scopes, expiresAt }: KeyWish,
): { key: ApiKey; secret: string } => {
  const secret = formatApiKey(randomBytes(64), crc32);
  const key = {
    id: newId(),
    workspaceId: ctx.workspaceId,
    name,
    hash: fingerprint(secret),
    hint: secret.slice(-4),
    scopes: [...scopes],
    createdBy: actorRef(ctx.actor),
    createdAt: ctx.now,
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
    replacedBy: null,
  };
  return { key, secret };
};

/** Refuses to let `actor` make a key that may what they may not themselves. */
export const refuseMoreThanOwn = (
  actor: Actor,
  scopes: readonly Permission[],
  pointer?: string,
): void => {
  const scope = scopes.find((wanted) => !actorMay(actor, wanted));
  if (scope !== undefined) throw workspaceProblems.refuse('scope_above_maker', { scope }, pointer);
};

/** What the audit log tells of a key: neither its secret nor anything made of it. */
export const notedOf = ({ name, scopes, expiresAt }: ApiKey): object => ({
  name,
  scopes,
  expiresAt,
});
