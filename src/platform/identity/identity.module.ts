import { Global, Module } from '@nestjs/common';

import { Attempts } from './attempts.js';
import { BetterAuth } from './better-auth.js';
import { Devices } from './devices.js';
import { PasswordStore } from './password.store.js';
import { Passwords } from './passwords.js';
import { SecondFactorCodes } from './second-factor-codes.js';
import { SecondFactorSignIn } from './second-factor-sign-in.js';
import { SecondFactor } from './second-factor.js';
import { SecondFactorStore } from './second-factor.store.js';
import { SessionStore } from './session.store.js';
import { Sessions } from './sessions.js';
import { SingleSignOnAccounts } from './single-sign-on-accounts.js';
import { SingleSignOn } from './single-sign-on.js';
import { Users } from './users.js';
import { UserStore } from './users.store.js';

/** Who somebody is; what they may do is the security module's and the workspaces' matter. */
@Global()
@Module({
  providers: [
    BetterAuth,
    Users,
    UserStore,
    Sessions,
    SecondFactor,
    SecondFactorSignIn,
    SecondFactorCodes,
    SecondFactorStore,
    Attempts,
    Devices,
    Passwords,
    PasswordStore,
    SessionStore,
    SingleSignOn,
    SingleSignOnAccounts,
  ],
  exports: [
    Users,
    UserStore,
    Sessions,
    SecondFactor,
    SecondFactorSignIn,
    Attempts,
    Devices,
    Passwords,
    SingleSignOn,
    SingleSignOnAccounts,
  ],
})
export class IdentityModule {}
