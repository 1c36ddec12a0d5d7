import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';

import { AccessGuard } from './access.guard.js';
import { InstallationStore } from './installation.store.js';
import { Secrets } from './secrets.js';

@Global()
@Module({
  providers: [Secrets, InstallationStore, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Secrets],
})
export class SecurityModule {}
