import { ROLES, type Role } from '../../../kernel/context.js';
import { mayStopBeingAdmin } from './membership.js';

/** Who gave a member their role: somebody here, or groups of the company's provider. */
export const MEMBER_SOURCES = ['hand', 'single_sign_on'] as const;
export type MemberSource = (typeof MEMBER_SOURCES)[number];

/** The role that may do most, of those that a person's groups give in one workspace; null where none does. */
export const strongestRole = (roles: readonly Role[]): Role | null =>
  ROLES.find((role) => roles.includes(role)) ?? null;

export interface Membership {
  readonly role: Role;
  readonly source: MemberSource;
}

/** What becomes of a membership when its holder signs in at the provider. */
export type GroupDecision =
  | { readonly kind: 'leave' }
  | { readonly kind: 'add' | 'change'; readonly role: Role }
  | { readonly kind: 'remove' }
  /** The groups would end or lower the last admin: nobody could then let anybody in. */
  | { readonly kind: 'keep_last_admin'; readonly given: Role | null };

/**
 * Brings a membership in line with the role that the groups give now (`given`, null for none).
 * What was given by hand stays as it is. @param admins of the workspace, this member among them.
 */
export const decideByGroups = (
  present: Membership | null,
  given: Role | null,
  admins: number,
): GroupDecision => {
  if (present === null) return given === null ? { kind: 'leave' } : { kind: 'add', role: given };
  if (present.source === 'hand' || present.role === given) return { kind: 'leave' };
  if (!mayStopBeingAdmin(present.role, admins)) return { kind: 'keep_last_admin', given };
  return given === null ? { kind: 'remove' } : { kind: 'change', role: given };
};
