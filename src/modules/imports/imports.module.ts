import { Module } from '@nestjs/common';

import type { RecordIntake } from '../../kernel/record-intake.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { ContentModule } from '../content/content.module.js';
import { PostIntake } from '../content/content.contract.js';
import { CoverageModule } from '../coverage/coverage.module.js';
import { CoverageIntake } from '../coverage/coverage.contract.js';
import { EventsModule } from '../events/events.module.js';
import { EventIntake } from '../events/events.contract.js';
import { InfluencersModule } from '../influencers/influencers.module.js';
import { InfluencerIntake } from '../influencers/influencers.contract.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { AttendanceIntake, InvitationIntake } from '../invitations/invitations.contract.js';
import { VisibilityModule } from '../visibility/visibility.module.js';
import { ReadingIntake } from '../visibility/visibility.contract.js';
import { ImportRunsController } from './http/import-runs.controller.js';
import { ImportsController } from './http/imports.controller.js';
import { TakeFile } from './http/take-file.js';
import { ImportFileRepository } from './import-file.repository.js';
import { ImportFiles } from './import-files.js';
import { ImportMappingRepository } from './import-mapping.repository.js';
import { ImportPace } from './import-pace.js';
import { ImportRowRepository } from './import-row.repository.js';
import { ImportTables } from './import-tables.js';
import { ImportWork } from './import-work.js';
import { ImportRepository } from './import.repository.js';
import { Intakes } from './intakes.js';
import { ResumeImportsJob } from './jobs/resume-imports.job.js';
import { TidyImportsJob } from './jobs/tidy-imports.job.js';
import { WorkOnImportJob } from './jobs/work-on-import.job.js';
import { MappingGround } from './mapping-ground.js';
import { ImportQuery } from './queries/import.query.js';
import { ListImportsQuery } from './queries/list-imports.query.js';
import { BeginImport } from './use-cases/begin-import.use-case.js';
import { CheckImport } from './use-cases/check-import.use-case.js';
import { MapImport } from './use-cases/map-import.use-case.js';
import { ResumeImports } from './use-cases/resume-imports.use-case.js';
import { RunImport } from './use-cases/run-import.use-case.js';
import { StopImport } from './use-cases/stop-import.use-case.js';
import { TakeBackImport } from './use-cases/take-back-import.use-case.js';
import { TakeImport } from './use-cases/take-import.use-case.js';
import { TidyImports } from './use-cases/tidy-imports.use-case.js';
import { UndoImport } from './use-cases/undo-import.use-case.js';
import { WorkOnImport } from './use-cases/work-on-import.use-case.js';

/** Files that people bring along become records. */
@Module({
  imports: [
    InfluencersModule,
    CampaignsModule,
    EventsModule,
    InvitationsModule,
    ContentModule,
    VisibilityModule,
    CoverageModule,
  ],
  controllers: [ImportsController, ImportRunsController],
  providers: [
    ImportRepository,
    ImportFileRepository,
    ImportRowRepository,
    ImportMappingRepository,
    ImportFiles,
    ImportPace,
    ImportTables,
    ImportWork,
    MappingGround,
    TakeFile,
    ImportQuery,
    ListImportsQuery,
    BeginImport,
    MapImport,
    RunImport,
    StopImport,
    UndoImport,
    WorkOnImport,
    CheckImport,
    TakeImport,
    TakeBackImport,
    ResumeImports,
    TidyImports,
    WorkOnImportJob,
    ResumeImportsJob,
    TidyImportsJob,
    {
      provide: Intakes,
      // In the order of KINDS.
      inject: [
        InfluencerIntake,
        InvitationIntake,
        AttendanceIntake,
        PostIntake,
        ReadingIntake,
        CoverageIntake,
        EventIntake,
      ],
      useFactory: (...inOrder: readonly RecordIntake[]): Intakes => new Intakes(inOrder),
    },
  ],
})
export class ImportsModule {}
