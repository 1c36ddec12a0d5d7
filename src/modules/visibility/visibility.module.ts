import { Module } from '@nestjs/common';

import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { InfluencersModule } from '../influencers/influencers.module.js';
import { MetricsController } from './http/metrics.controller.js';
import { PostFiguresController } from './http/post-figures.controller.js';
import { ReadingsDoor } from './http/readings.door.js';
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
import { LoggedPostsQuery } from './queries/logged-posts.query.js';
import { PostDaysQuery } from './queries/post-days.query.js';
import { PostFiguresQuery } from './queries/post-figures.query.js';
import { PostFollowersQuery } from './queries/post-followers.query.js';
import { PostReadingsQuery } from './queries/post-readings.query.js';
import { RollupDifferencesQuery } from './queries/rollup-differences.query.js';
import { UnmatchedPostsQuery } from './queries/unmatched-posts.query.js';
import { MatchedBoxRepository } from './matched-box.repository.js';
import { ReadingMonthRepository } from './reading-month.repository.js';
import { ReadingIntake } from './reading-intake.js';
import { ReadingRepository } from './reading.repository.js';
import { ReadingNews } from './reading-news.js';
import { ReceiptNotes } from './receipt-notes.js';
import { RollupRebuildRepository } from './rollup-rebuild.repository.js';
import { RollupRepository } from './rollup.repository.js';
import { AnnounceReadings } from './use-cases/announce-readings.use-case.js';
import { CheckRollups } from './use-cases/check-rollups.use-case.js';
import { JudgeArrivals } from './use-cases/judge-arrivals.use-case.js';
import { KeepReadingMonths } from './use-cases/keep-reading-months.use-case.js';
import { MatchReadings } from './use-cases/match-readings.use-case.js';
import { RebuildRollups } from './use-cases/rebuild-rollups.use-case.js';
import { ReceiveReadings } from './use-cases/receive-readings.use-case.js';
import { ReceiveRows } from './use-cases/receive-rows.use-case.js';
import { StoreReadings } from './use-cases/store-readings.use-case.js';
import { UntoldReadingRepository } from './untold-reading.repository.js';
import { Readings } from './visibility.contract.js';
import { WarningRepository } from './warning.repository.js';

/** Readings, the figures made of them, and the box of those whose post is not logged yet. */
@Module({
  imports: [InfluencersModule, WebhooksModule],
  controllers: [MetricsController, PostFiguresController],
  providers: [
    ReadingIntake,
    TakeBatch,
    TakeUpload,
    StoreUpload,
    ReadingRepository,
    MatchedBoxRepository,
    RollupRepository,
    WarningRepository,
    LatestReadingRepository,
    ReadingMonthRepository,
    RollupRebuildRepository,
    ReceiptNotes,
    LoggedPostsQuery,
    PostDaysQuery,
    PostFiguresQuery,
    PostFollowersQuery,
    PostReadingsQuery,
    RollupDifferencesQuery,
    UnmatchedPostsQuery,
    StoreReadings,
    JudgeArrivals,
    ReceiveReadings,
    ReceiveRows,
    MatchReadings,
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
  ],
  exports: [Readings],
})
export class VisibilityModule {}
