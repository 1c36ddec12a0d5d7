import { Module, type DynamicModule } from '@nestjs/common';

import { Demo } from './demo/demo.js';
import { ReportsModule } from '../modules/reports/reports.module.js';
import { AuditLogModule } from '../modules/audit-log/audit-log.module.js';
import { CalendarsModule } from '../modules/calendars/calendars.module.js';
import { CampaignsModule } from '../modules/campaigns/campaigns.module.js';
import { ConnectionsModule } from '../modules/connections/connections.module.js';
import { ContentModule } from '../modules/content/content.module.js';
import { CoverageModule } from '../modules/coverage/coverage.module.js';
import { EventsModule } from '../modules/events/events.module.js';
import { ImportsModule } from '../modules/imports/imports.module.js';
import { InfluencersModule } from '../modules/influencers/influencers.module.js';
import { InvitationsModule } from '../modules/invitations/invitations.module.js';
import { SignInModule } from '../modules/sign-in/sign-in.module.js';
import { VisibilityModule } from '../modules/visibility/visibility.module.js';
import { WebhooksModule } from '../modules/webhooks/webhooks.module.js';
import { WorkspacesModule } from '../modules/workspaces/workspaces.module.js';
import { AuditModule } from '../platform/audit/audit.module.js';
import { ConfigModule } from '../platform/config/config.module.js';
import type { RuntimeSettings } from '../platform/config/runtime-settings.js';
import { DatabaseModule } from '../platform/database/database.module.js';
import { HealthModule } from '../platform/health/health.module.js';
import { HttpModule } from '../platform/http/http.module.js';
import { IdentityModule } from '../platform/identity/identity.module.js';
import { JobsModule } from '../platform/jobs/jobs.module.js';
import { MailModule } from '../platform/mail/mail.module.js';
import { OutgoingModule } from '../platform/outgoing/outgoing.module.js';
import { SecurityModule } from '../platform/security/security.module.js';

/** The whole product. Every process is made of it; they differ in whether they serve and whether they work jobs. */
@Module({})
export class AppModule {
  static of(settings: RuntimeSettings): DynamicModule {
    return {
      module: AppModule,
      providers: [Demo],
      imports: [
        ConfigModule.of(settings),
        DatabaseModule,
        HttpModule,
        IdentityModule,
        SecurityModule,
        AuditModule,
        JobsModule,
        MailModule,
        OutgoingModule,
        HealthModule,
        WorkspacesModule,
        SignInModule,
        WebhooksModule,
        InfluencersModule,
        CampaignsModule,
        EventsModule,
        CalendarsModule,
        InvitationsModule,
        ContentModule,
        VisibilityModule,
        CoverageModule,
        ConnectionsModule,
        ImportsModule,
        ReportsModule,
        AuditLogModule,
      ],
    };
  }
}
