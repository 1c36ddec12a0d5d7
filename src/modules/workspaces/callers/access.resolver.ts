import { Injectable } from '@nestjs/common';

import type { SignedIn } from '../../../platform/identity/sessions.js';
import {
  AccessResolver,
  type Caller,
  type Credentials,
  type WayRefused,
} from '../../../platform/security/access.port.js';
import { KeyCallers } from './key-callers.js';
import { MemberCallers } from './member-callers.js';

/** Tells who calls: an integration by key, or else a member by session. */
@Injectable()
export class WorkspaceAccessResolver extends AccessResolver {
  constructor(
    private readonly members: MemberCallers,
    private readonly keys: KeyCallers,
  ) {
    super();
  }

  caller(
    credentials: Credentials,
    workspace: string,
  ): Promise<Caller | WayRefused | 'unauthenticated' | null> {
    return credentials.authorization === undefined
      ? this.members.find(credentials, workspace)
      : this.keys.find(credentials.authorization, workspace);
  }

  /** Where a key is shown beside a cookie the key counts, and a key is nobody who could be signed in. */
  signedIn(credentials: Credentials): Promise<SignedIn | null> {
    return credentials.authorization === undefined
      ? this.members.signedIn(credentials)
      : Promise.resolve(null);
  }
}
