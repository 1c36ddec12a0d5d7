import { Module } from '@nestjs/common';

import { AuditLogExportController } from './http/audit-log-export.controller.js';
import { AuditLogController } from './http/audit-log.controller.js';
import { ForgetOriginsJob } from './jobs/forget-origins.job.js';
import { AuditEntriesQuery } from './queries/audit-entries.query.js';
import { DisplayNamesQuery } from './queries/display-names.query.js';
import { ListAuditEntriesQuery } from './queries/list-audit-entries.query.js';

/** Reads the audit log that the platform keeps; it owns no table. */
@Module({
  controllers: [AuditLogController, AuditLogExportController],
  providers: [AuditEntriesQuery, DisplayNamesQuery, ListAuditEntriesQuery, ForgetOriginsJob],
})
export class AuditLogModule {}
