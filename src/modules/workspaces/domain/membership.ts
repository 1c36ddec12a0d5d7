import type { Role } from '../../../kernel/context.js';

/**
 * Whether a member may lose the role of admin or the membership: not where they are the last admin,
 * because nobody could then let anybody in.
 */
export const mayStopBeingAdmin = (role: Role, admins: number): boolean =>
  role !== 'admin' || admins > 1;
