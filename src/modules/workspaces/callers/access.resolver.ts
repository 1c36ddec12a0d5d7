import { Injectable } from '@nestjs/common';

import type { SignedIn } from '../../../platform/identity/sessions.js';
import {
  AccessResolver,
  type Caller,
  type Credentials,
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

  caller(credentials: Credentials, workspace: string): Promise<Caller | 'unauthenticated' | null> {
    return credentials.authorization === undefined
      ? this.members.find(credentials, workspace)
      : this.keys.find(credentials.authorization, workspace);
  }

  signedIn(credentials: Credentials): Promise<SignedIn | null> {
    return this.members.signedIn(credentials);
  }
}
