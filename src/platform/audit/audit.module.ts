import { Global, Module } from '@nestjs/common';

import { AuditLog } from './audit-log.js';
import { AuditStore } from './audit.store.js';

@Global()
@Module({ providers: [AuditStore, AuditLog], exports: [AuditLog, AuditStore] })
export class AuditModule {}
