import { Global, Module } from '@nestjs/common';

import { InfluencersModule } from '../influencers/influencers.module.js';
import { EventsModule } from '../events/events.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { AgreedDeliverables } from '../invitations/invitations.contract.js';
import { AgreedDeliverablesFacade } from './agreed-deliverables.facade.js';
import { PostIntake } from './content.contract.js';
import { DeliverableNews } from './deliverable-news.js';
import { DeliverableRepository } from './deliverable.repository.js';
import { DeliverableExportController } from './http/deliverable-export.controller.js';
import { DeliverablesController } from './http/deliverables.controller.js';
import { PostBindingController } from './http/post-binding.controller.js';
import { PostRecords } from './http/post-intake.js';
import { PostExportController } from './http/post-export.controller.js';
import { PostsController } from './http/posts.controller.js';
import { MarkMissedJob } from './jobs/mark-missed.job.js';
import { AnnounceDeliverableSettled } from './listeners/announce-deliverable-settled.listener.js';
import { AnnouncePostChanged } from './listeners/announce-post-changed.listener.js';
import { AnnouncePostLogged } from './listeners/announce-post-logged.listener.js';
import { MoveDeliverables } from './listeners/event-rescheduled.listener.js';
import { MoveContentAtMerge } from './listeners/move-content.listener.js';
import { ReturnContentAtUnmerge } from './listeners/return-content.listener.js';
import { MergedContentRepository } from './merged-content.repository.js';
import { PostRepository } from './post.repository.js';
import { TakenBackAgreementRepository } from './taken-back-agreement.repository.js';
import { AgreedDeliverablesQuery } from './queries/agreed-deliverables.query.js';
import { DeliverablesQuery } from './queries/deliverables.query.js';
import { ListDeliverablesQuery } from './queries/list-deliverables.query.js';
import { ListPostsQuery } from './queries/list-posts.query.js';
import { OwnAccountsQuery } from './queries/own-accounts.query.js';
import { PostAccountsQuery } from './queries/post-accounts.query.js';
import { PostReferencesQuery } from './queries/post-references.query.js';
import { ContentNamesQuery } from './queries/content-names.query.js';
import { PostQuery } from './queries/post.query.js';
import { AgreeDeliverables } from './use-cases/agree-deliverables.use-case.js';
import { AgreeOnInvitation } from './use-cases/agree-on-invitation.use-case.js';
import { AttachPost } from './use-cases/attach-post.use-case.js';
import { BindPost } from './use-cases/bind-post.use-case.js';
import { ChangePost } from './use-cases/change-post.use-case.js';
import { CheckPost } from './use-cases/check-post.use-case.js';
import { DecideDeliverable } from './use-cases/decide-deliverable.use-case.js';
import { FollowEvent } from './use-cases/follow-event.use-case.js';
import { LearnPost } from './use-cases/learn-post.use-case.js';
import { LockToldPosts } from './use-cases/lock-told-posts.use-case.js';
import { LogPost } from './use-cases/log-post.use-case.js';
import { MarkMissed } from './use-cases/mark-missed.use-case.js';
import { MatchPost } from './use-cases/match-post.use-case.js';
import { ReleasePost } from './use-cases/release-post.use-case.js';
import { MoveContent } from './use-cases/move-content.use-case.js';
import { RematchPost } from './use-cases/rematch-post.use-case.js';
import { ReturnDeliverables } from './use-cases/return-deliverables.use-case.js';
import { ReturnContent } from './use-cases/return-content.use-case.js';
import { SettleDeliverable } from './use-cases/settle-deliverable.use-case.js';
import { TakeBackAgreements } from './use-cases/take-back-agreements.use-case.js';
import { TakeBackPost } from './use-cases/take-back-post.use-case.js';
import { TakeBackPosts } from './use-cases/take-back-posts.use-case.js';
import { TakePost } from './use-cases/take-post.use-case.js';
import { TakePosts } from './use-cases/take-posts.use-case.js';
import { UnbindPost } from './use-cases/unbind-post.use-case.js';

/** Global, because it answers the port on which invitations agree their deliverables. */
@Global()
@Module({
  imports: [WebhooksModule, EventsModule, InfluencersModule],
  controllers: [
    PostsController,
    PostBindingController,
    DeliverablesController,
    PostExportController,
    DeliverableExportController,
  ],
  providers: [
    PostRepository,
    DeliverableRepository,
    TakenBackAgreementRepository,
    DeliverableNews,
    PostQuery,
    ContentNamesQuery,
    ListPostsQuery,
    PostReferencesQuery,
    PostAccountsQuery,
    OwnAccountsQuery,
    AgreedDeliverablesQuery,
    DeliverablesQuery,
    ListDeliverablesQuery,
    CheckPost,
    LogPost,
    LearnPost,
    ChangePost,
    MatchPost,
    ReleasePost,
    RematchPost,
    AttachPost,
    BindPost,
    UnbindPost,
    LockToldPosts,
    TakePost,
    TakePosts,
    TakeBackPost,
    TakeBackPosts,
    ReturnDeliverables,
    SettleDeliverable,
    AgreeDeliverables,
    AgreeOnInvitation,
    TakeBackAgreements,
    DecideDeliverable,
    MarkMissed,
    FollowEvent,
    MarkMissedJob,
    MoveDeliverables,
    MergedContentRepository,
    MoveContent,
    MoveContentAtMerge,
    ReturnContent,
    ReturnContentAtUnmerge,
    AnnounceDeliverableSettled,
    AnnouncePostChanged,
    AnnouncePostLogged,
    { provide: AgreedDeliverables, useClass: AgreedDeliverablesFacade },
    { provide: PostIntake, useClass: PostRecords },
  ],
  exports: [AgreedDeliverables, PostIntake],
})
export class ContentModule {}
