import { SetMetadata, type CustomDecorator } from '@nestjs/common';

import type { Permission } from './permissions.js';

/** What a route asks of its caller. */
export type Access =
  | { readonly kind: 'permission'; readonly permission: Permission }
  /** Anybody who is signed in, in no workspace yet. */
  | { readonly kind: 'session' }
  /** The holder of the guest link whose token is in the path. */
  | { readonly kind: 'guest' }
  | { readonly kind: 'public'; readonly why: string };

export const ACCESS = 'tribune:access';

const access = (value: Access): CustomDecorator => SetMetadata(ACCESS, value);

/** The route needs this permission in the workspace of its path. */
export const Requires = (permission: Permission): CustomDecorator =>
  access({ kind: 'permission', permission });

/** The route needs a session, of a member of any workspace. */
export const RequiresSession = (): CustomDecorator => access({ kind: 'session' });

/** The route is for the guest whose link carries the path's `token`. */
export const ByGuestLink = (): CustomDecorator => access({ kind: 'guest' });

/** The route is for everybody; `why` says what makes that harmless. */
export const Public = (why: string): CustomDecorator => access({ kind: 'public', why });
