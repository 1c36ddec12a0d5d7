import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';

import { AccessGuard } from './access.guard.js';
import { Admission } from './admission.js';
import { InstallationStore } from './installation.store.js';
import { RateLimits } from './rate-limits.js';
import { Secrets } from './secrets.js';

@Global()
@Module({
  providers: [
    Secrets,
    InstallationStore,
    RateLimits,
    Admission,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Secrets, RateLimits],
})
export class SecurityModule {}
