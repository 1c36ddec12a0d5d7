import { Module } from '@nestjs/common';

import { MetricsController } from './http/metrics.controller.js';
import { PostFiguresController } from './http/post-figures.controller.js';
import { MatchUnmatched } from './jobs/match-unmatched.job.js';
import { MatchChangedPost } from './listeners/match-changed-post.listener.js';
import { MatchLoggedPost } from './listeners/match-logged-post.listener.js';
import { RecountDays } from './listeners/recount-days.listener.js';
import { KnownPostsQuery } from './queries/known-posts.query.js';
import { PostFiguresQuery } from './queries/post-figures.query.js';
import { PostReadingsQuery } from './queries/post-readings.query.js';
import { RollupDifferencesQuery } from './queries/rollup-differences.query.js';
import { UnmatchedPostsQuery } from './queries/unmatched-posts.query.js';
import { ReadingRepository } from './reading.repository.js';
import { RollupRepository } from './rollup.repository.js';
import { CheckRollups } from './use-cases/check-rollups.use-case.js';
import { JudgeArrivals } from './use-cases/judge-arrivals.use-case.js';
import { MatchReadings } from './use-cases/match-readings.use-case.js';
import { RebuildRollups } from './use-cases/rebuild-rollups.use-case.js';
import { ReceiveReadings } from './use-cases/receive-readings.use-case.js';
import { StoreReadings } from './use-cases/store-readings.use-case.js';
import { WarningRepository } from './warning.repository.js';

/** Readings, the figures made of them, and the box of those whose post is not logged yet. */
@Module({
  controllers: [MetricsController, PostFiguresController],
  providers: [
    ReadingRepository,
    RollupRepository,
    WarningRepository,
    KnownPostsQuery,
    PostFiguresQuery,
    PostReadingsQuery,
    RollupDifferencesQuery,
    UnmatchedPostsQuery,
    StoreReadings,
    JudgeArrivals,
    ReceiveReadings,
    MatchReadings,
    CheckRollups,
    RebuildRollups,
    MatchLoggedPost,
    RecountDays,
    MatchChangedPost,
    MatchUnmatched,
  ],
})
export class VisibilityModule {}
