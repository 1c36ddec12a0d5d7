import { Global, Module } from '@nestjs/common';

import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { PostReadings } from '../content/content.contract.js';
import { InfluencersModule } from '../influencers/influencers.module.js';
import { MetricsController } from './http/metrics.controller.js';
import { PostFiguresController } from './http/post-figures.controller.js';
import { ReadingExportController } from './http/reading-export.controller.js';
import { ReadingExport } from './http/reading-export.js';
import { ReadingRecords } from './http/reading-intake.js';
import { ReadingsDoor } from './http/readings.door.js';
import { UnmatchedExportController } from './http/unmatched-export.controller.js';
import { KeepReadingMonthsJob } from './jobs/keep-reading-months.job.js';
import { StoreUpload } from './http/store-upload.js';
import { TakeBatch } from './http/take-batch.js';
import { TakeUpload } from './http/take-upload.js';
import { MatchUnmatched } from './jobs/match-unmatched.job.js';
import { ReadingNewsJobHandler } from './jobs/reading-news.job.js';
import { MatchChangedPost } from './listeners/match-changed-post.listener.js';
import { MatchLoggedPost } from './listeners/match-logged-post.listener.js';
import { RecountDays } from './listeners/recount-days.listener.js';
import { LatestReadingRepository } from './latest-reading.repository.js';
import { KeptReadingsQuery } from './queries/kept-readings.query.js';
import { LoggedPostsQuery } from './queries/logged-posts.query.js';
import { NamedPostsQuery } from './queries/named-posts.query.js';
import { PostDaysQuery } from './queries/post-days.query.js';
import { PostFiguresQuery } from './queries/post-figures.query.js';
import { PostFollowersQuery } from './queries/post-followers.query.js';
import { PostReadingsQuery } from './queries/post-readings.query.js';
import { ReadingRowsQuery } from './queries/reading-rows.query.js';
import { RollupDifferencesQuery } from './queries/rollup-differences.query.js';
import { UnmatchedPostsQuery } from './queries/unmatched-posts.query.js';
import { MatchedBoxRepository } from './matched-box.repository.js';
import { MatchedReadingRepository } from './matched-reading.repository.js';
import { PostReadingsFacade } from './post-readings.facade.js';
import { ReadingMonthRepository } from './reading-month.repository.js';
import { ReadingGroups } from './reading-groups.js';
import { ReadingRepository } from './reading.repository.js';
import { ReadingNews } from './reading-news.js';
import { ReceiptNotes } from './receipt-notes.js';
import { RollupRebuildRepository } from './rollup-rebuild.repository.js';
import { RollupRetreatRepository } from './rollup-retreat.repository.js';
import { RollupRepository } from './rollup.repository.js';
import { TakenReadingRepository } from './taken-reading.repository.js';
import { AnnounceReadings } from './use-cases/announce-readings.use-case.js';
import { CheckRollups } from './use-cases/check-rollups.use-case.js';
import { GiveBackReadings } from './use-cases/give-back-readings.use-case.js';
import { JudgeArrivals } from './use-cases/judge-arrivals.use-case.js';
import { KeepReadingMonths } from './use-cases/keep-reading-months.use-case.js';
import { MatchReadings } from './use-cases/match-readings.use-case.js';
import { RebuildRollups } from './use-cases/rebuild-rollups.use-case.js';
import { ReceiveReadings } from './use-cases/receive-readings.use-case.js';
import { ReceiveRows } from './use-cases/receive-rows.use-case.js';
import { RemoveReadings } from './use-cases/remove-readings.use-case.js';
import { StoreReadings } from './use-cases/store-readings.use-case.js';
import { TakeBackReadings } from './use-cases/take-back-readings.use-case.js';
import { TakeReadings } from './use-cases/take-readings.use-case.js';
import { UntoldReadingRepository } from './untold-reading.repository.js';
import { ReadingIntake, Readings } from './visibility.contract.js';
import { WarningRepository } from './warning.repository.js';

/** Readings, the figures made of them, and the box of those whose post is not logged yet. Global, because it answers a port of content. */
@Global()
@Module({
  imports: [InfluencersModule, WebhooksModule],
  controllers: [
    MetricsController,
    PostFiguresController,
    ReadingExportController,
    UnmatchedExportController,
  ],
  providers: [
    ReadingGroups,
    TakeBatch,
    TakeUpload,
    StoreUpload,
    ReadingRepository,
    MatchedBoxRepository,
    MatchedReadingRepository,
    TakenReadingRepository,
    RollupRetreatRepository,
    RollupRepository,
    WarningRepository,
    LatestReadingRepository,
    ReadingMonthRepository,
    RollupRebuildRepository,
    ReceiptNotes,
    LoggedPostsQuery,
    NamedPostsQuery,
    KeptReadingsQuery,
    PostDaysQuery,
    PostFiguresQuery,
    PostFollowersQuery,
    PostReadingsQuery,
    ReadingRowsQuery,
    ReadingExport,
    RollupDifferencesQuery,
    UnmatchedPostsQuery,
    StoreReadings,
    JudgeArrivals,
    ReceiveReadings,
    ReceiveRows,
    MatchReadings,
    TakeReadings,
    RemoveReadings,
    TakeBackReadings,
    GiveBackReadings,
    KeepReadingMonths,
    KeepReadingMonthsJob,
    CheckRollups,
    RebuildRollups,
    MatchLoggedPost,
    RecountDays,
    MatchChangedPost,
    MatchUnmatched,
    UntoldReadingRepository,
    ReadingNews,
    AnnounceReadings,
    ReadingNewsJobHandler,
    { provide: Readings, useClass: ReadingsDoor },
    { provide: ReadingIntake, useClass: ReadingRecords },
    { provide: PostReadings, useClass: PostReadingsFacade },
  ],
  exports: [Readings, ReadingIntake, PostReadings],
})
export class VisibilityModule {}
