import type { Actor } from '../../kernel/context.js';
import { actorMay, type Permission } from '../../platform/security/permissions.js';
import { connectionProblems } from './connections.errors.js';

/** What a connection does for whoever holds its secret. */
const permission = 'metrics:write' satisfies Permission;

/** Refuses to let `actor` open a way in for readings that they may not send themselves. */
export const refuseMoreThanSent = (actor: Actor): void => {
  if (!actorMay(actor, permission))
    throw connectionProblems.refuse('connection_above_maker', { permission });
};
