import { Global, Module } from '@nestjs/common';

import { MailOutbox } from './mail-outbox.store.js';
import { Mailer } from './mailer.js';

@Global()
@Module({ providers: [Mailer, MailOutbox], exports: [Mailer] })
export class MailModule {}
