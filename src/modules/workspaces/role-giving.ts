import type { Actor, Role } from '../../kernel/context.js';
import { actorMay, permissionsOf } from '../../platform/security/permissions.js';
import { workspaceProblems } from './workspaces.errors.js';

/** Throws `role_above_giver` where the role grants what its giver does not have: nobody gives more than they have. */
export const refuseRoleAbove = (giver: Actor, role: Role): void => {
  if ([...permissionsOf(role)].every((permission) => actorMay(giver, permission))) return;
  throw workspaceProblems.refuse('role_above_giver', { role }, '/role');
};

/** Whether who had the role `before` may do something no more with the role `after`. */
export const isLowering = (before: Role, after: Role): boolean => {
  const left = permissionsOf(after);
  return [...permissionsOf(before)].some((permission) => !left.has(permission));
};
