import type { Locale, Origin, RequestContext, Role } from '../../kernel/context.js';

/** An invitation that can be accepted now. */
export interface OpenInvitation {
  readonly workspaceId: string;
  readonly workspaceName: string;
  /** In lower case. */
  readonly email: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly expiresAt: Date;
}

/** A user, as far as joining asks. */
export interface JoinedUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Who accepts: a user, or somebody who becomes one (a password of null is for who signs in elsewhere);
 * null where somebody has an account and did not sign in with it.
 */
export type Joiner =
  | null
  | { readonly user: JoinedUser }
  | { readonly newcomer: { readonly name: string; readonly password: string | null } };

/** A workspace to be made; what is not told is a French one's. */
export interface FirstWorkspace {
  readonly slug: string;
  readonly name: string;
  readonly timeZone?: string;
  readonly locale?: Locale;
  readonly currency?: string;
}

/** How people enter and leave workspaces; whether they are who they say is the caller's matter. */
export abstract class Memberships {
  /**
   * The open invitation behind a token. Throws `not_found` where there is none, or
   * `member_invitation_used`, `member_invitation_revoked`, `member_invitation_expired`.
   */
  abstract invitation(token: string): Promise<OpenInvitation>;

  /** Whether a token belongs to an open invitation of this address. */
  abstract isInvited(token: string, email: string): Promise<boolean>;

  /**
   * Makes the person a member, once. Throws as `invitation` does; `invitation_for_another` where the
   * user has another address, `sign_in_first` for null, and where the newcomer's address has an account.
   */
  abstract accept(token: string, joiner: Joiner, origin: Origin | null): Promise<JoinedUser>;

  /** Makes the workspace whose id `ctx` names, with the member who acts as its first. */
  abstract found(ctx: RequestContext, workspace: FirstWorkspace): Promise<void>;

  /** Ends the user's own membership; throws `not_found` or `last_admin`. */
  abstract leave(userId: string, workspaceId: string, origin: Origin | null): Promise<void>;
}
