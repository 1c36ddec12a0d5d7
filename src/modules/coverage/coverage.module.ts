import { Module } from '@nestjs/common';

import { InfluencersModule } from '../influencers/influencers.module.js';
import { CoverageIntake } from './coverage.contract.js';
import { CoverageGround } from './coverage-ground.js';
import { CoverageRepository } from './coverage.repository.js';
import { CoverageExportController } from './http/coverage-export.controller.js';
import { CoverageController } from './http/coverage.controller.js';
import { CoverageIntakeDoor } from './http/coverage-intake.js';
import { GiveCoverageAtMerge } from './listeners/give-coverage.listener.js';
import { ReturnCoverageAtUnmerge } from './listeners/return-coverage.listener.js';
import { NamedInfluencers } from './named-influencers.js';
import { CoverageItemQuery } from './queries/coverage-item.query.js';
import { CoverageReferencesQuery } from './queries/coverage-references.query.js';
import { ListCoverageQuery } from './queries/list-coverage.query.js';
import { ChangeCoverage } from './use-cases/change-coverage.use-case.js';
import { GiveCoverage } from './use-cases/give-coverage.use-case.js';
import { LogCoverage } from './use-cases/log-coverage.use-case.js';
import { RemoveCoverage } from './use-cases/remove-coverage.use-case.js';
import { ReturnCoverage } from './use-cases/return-coverage.use-case.js';
import { TakeBackCoverage } from './use-cases/take-back-coverage.use-case.js';
import { TakeCoverageRecord } from './use-cases/take-coverage-record.use-case.js';
import { TakeCoverage } from './use-cases/take-coverage.use-case.js';

/** What television, radio, the press and the web made of it. */
@Module({
  imports: [InfluencersModule],
  controllers: [CoverageController, CoverageExportController],
  providers: [
    CoverageRepository,
    CoverageReferencesQuery,
    CoverageItemQuery,
    ListCoverageQuery,
    CoverageGround,
    NamedInfluencers,
    LogCoverage,
    ChangeCoverage,
    RemoveCoverage,
    TakeCoverage,
    TakeCoverageRecord,
    TakeBackCoverage,
    GiveCoverage,
    ReturnCoverage,
    GiveCoverageAtMerge,
    ReturnCoverageAtUnmerge,
    { provide: CoverageIntake, useClass: CoverageIntakeDoor },
  ],
  exports: [CoverageIntake],
})
export class CoverageModule {}
