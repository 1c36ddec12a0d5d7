import { Module } from '@nestjs/common';

import { SessionController } from './http/session.controller.js';

@Module({ controllers: [SessionController] })
export class SignInModule {}
