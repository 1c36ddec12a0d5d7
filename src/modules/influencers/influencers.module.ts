import { Module } from '@nestjs/common';

import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { AccountRepository } from './account.repository.js';
import { AccountsController } from './http/accounts.controller.js';
import { InfluencersController } from './http/influencers.controller.js';
import { InfluencerRepository } from './influencer.repository.js';
import { Influencers } from './influencers.contract.js';
import { InfluencersFacade } from './influencers.facade.js';
import { AnnounceDoNotContact } from './listeners/announce-do-not-contact.listener.js';
import { FollowerCountsQuery } from './queries/follower-counts.query.js';
import { InfluencerDetailsQuery } from './queries/influencer-details.query.js';
import { InfluencerFactsQuery } from './queries/influencer-facts.query.js';
import { InfluencerListQuery } from './queries/influencer-list.query.js';
import { AddAccount } from './use-cases/add-account.use-case.js';
import { AddFollowerCount } from './use-cases/add-follower-count.use-case.js';
import { CreateInfluencer } from './use-cases/create-influencer.use-case.js';
import { KeepFollowerCounts } from './use-cases/keep-follower-counts.use-case.js';
import { LiftDoNotContact } from './use-cases/lift-do-not-contact.use-case.js';
import { MarkDoNotContact } from './use-cases/mark-do-not-contact.use-case.js';
import { UpdateInfluencer } from './use-cases/update-influencer.use-case.js';

/** Persons of influence, their accounts and their follower counts. */
@Module({
  imports: [WebhooksModule],
  controllers: [InfluencersController, AccountsController],
  providers: [
    InfluencerRepository,
    AccountRepository,
    InfluencerListQuery,
    InfluencerDetailsQuery,
    InfluencerFactsQuery,
    FollowerCountsQuery,
    CreateInfluencer,
    UpdateInfluencer,
    AddAccount,
    AddFollowerCount,
    MarkDoNotContact,
    KeepFollowerCounts,
    LiftDoNotContact,
    AnnounceDoNotContact,
    { provide: Influencers, useClass: InfluencersFacade },
  ],
  exports: [Influencers],
})
export class InfluencersModule {}
