import { Global, Module } from '@nestjs/common';

import { AccountOutbox } from './account-outbox.store.js';
import { MailOutbox } from './mail-outbox.store.js';
import { Mailer } from './mailer.js';

@Global()
@Module({ providers: [Mailer, MailOutbox, AccountOutbox], exports: [Mailer, AccountOutbox] })
export class MailModule {}
