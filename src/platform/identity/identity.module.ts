import { Global, Module } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';
import { Sessions } from './sessions.js';
import { Users } from './users.js';

/** Who somebody is; what they may do is the security module's and the workspaces' matter. */
@Global()
@Module({ providers: [BetterAuth, Users, Sessions], exports: [Users, Sessions] })
export class IdentityModule {}
