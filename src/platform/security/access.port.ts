import type { Actor, Locale } from '../../kernel/context.js';
import type { SignedIn } from '../identity/sessions.js';
import type { Permission } from './permissions.js';

/** The caller as a workspace knows them. */
export interface Caller {
  readonly workspaceId: string;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
  /** The session that the call came with; absent for an API key. */
  readonly signedIn?: SignedIn;
}

/** Why somebody who belongs to a workspace is not let in with the session that they have. */
export type WayRefused = 'second_factor_required' | 'single_sign_on_required';

/** What a request shows of its caller. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
}

/** Tells who calls; the workspaces module answers it. */
export abstract class AccessResolver {
  /**
   * The caller in the workspace named by slug or id.
   * `unauthenticated` where the credentials are none or wrong; null where the workspace is unknown to them;
   * another word where the workspace asks for another way of coming in.
   */
  abstract caller(
    credentials: Credentials,
    workspace: string,
  ): Promise<Caller | WayRefused | 'unauthenticated' | null>;

  /** Who is signed in, or null. */
  abstract signedIn(credentials: Credentials): Promise<SignedIn | null>;
}

/** Tells whose guest link a token is; the invitations module answers it. */
export abstract class GuestLinkResolver {
  /** The invitation behind the token, or null where it leads nowhere. */
  abstract resolve(
    token: string,
  ): Promise<{ workspaceId: string; invitationId: string; locale: Locale } | null>;
}
