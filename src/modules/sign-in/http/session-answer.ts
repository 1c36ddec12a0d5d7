import type { User } from '../../../platform/identity/users.query.js';
import type { MyWorkspace } from '../../workspaces/workspaces.contract.js';
import type { SessionResponse } from './dto/session.dto.js';

/** What somebody is told who is in. */
export const signedIn = (
  user: User,
  secondFactor: boolean,
  workspaces: MyWorkspace[],
): SessionResponse => ({ state: 'signed_in', user, secondFactor, workspaces });

/** What somebody is told who showed the password of a user with a second factor. */
export const secondFactorNeeded = (): SessionResponse => ({
  state: 'second_factor_needed',
  user: null,
  secondFactor: false,
  workspaces: [],
});
