import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';

import { AccessGuard } from './access.guard.js';
import { Identity } from './identity.js';
import { InstallationStore } from './installation.store.js';
import { Secrets } from './secrets.js';

@Global()
@Module({
  providers: [Secrets, Identity, InstallationStore, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Secrets, Identity],
})
export class SecurityModule {}
