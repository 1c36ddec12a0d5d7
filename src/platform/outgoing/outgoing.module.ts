import { Global, Module } from '@nestjs/common';

import { GuardedRequest } from './guarded-request.js';
import { Internet, PublicInternet } from './internet.js';

/** Calls to addresses that somebody gave us: webhooks, pictures, calendars. */
@Global()
@Module({
  providers: [GuardedRequest, { provide: Internet, useClass: PublicInternet }],
  exports: [GuardedRequest],
})
export class OutgoingModule {}
