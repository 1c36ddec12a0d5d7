import { Module } from '@nestjs/common';

import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { AccountRepository } from './account.repository.js';
import { AddressesAtHand } from './addresses-at-hand.js';
import { AccountsController } from './http/accounts.controller.js';
import { FollowerCountExportController } from './http/follower-count-export.controller.js';
import { InfluencerExportController } from './http/influencer-export.controller.js';
import { InfluencersController } from './http/influencers.controller.js';
import { MergesController } from './http/merges.controller.js';
import { InfluencerRepository } from './influencer.repository.js';
import { InfluencerIntake, InfluencerMerges, Influencers } from './influencers.contract.js';
import { DismissalRepository } from './dismissal.repository.js';
import { DuplicatesController } from './http/duplicates.controller.js';
import { AlikePeopleQuery } from './queries/alike-people.query.js';
import { TellApart } from './use-cases/tell-apart.use-case.js';
import { InfluencerIntakeDoor } from './http/influencer-intake.js';
import { PeopleAtHand } from './people-at-hand.js';
import { KnownPeopleQuery } from './queries/known-people.query.js';
import { TakenPeopleRepository } from './taken-people.repository.js';
import { AddPeople } from './use-cases/add-people.js';
import { ApplyDifferences } from './use-cases/apply-differences.use-case.js';
import { ChangeAccountAddress } from './use-cases/change-account-address.use-case.js';
import { TakeBackInfluencer } from './use-cases/take-back-influencer.use-case.js';
import { TakeInInfluencer } from './use-cases/take-in-influencer.use-case.js';
import { InfluencersFacade } from './influencers.facade.js';
import { AnnounceDoNotContact } from './listeners/announce-do-not-contact.listener.js';
import { MergeRepository } from './merge.repository.js';
import { MergedPeopleRepository } from './merged-people.repository.js';
import { InfluencerMergesFacade } from './merges.facade.js';
import { MergingPeople } from './merging-people.js';
import { FollowerCountsQuery } from './queries/follower-counts.query.js';
import { InfluencerDetailsQuery } from './queries/influencer-details.query.js';
import { InfluencerFactsQuery } from './queries/influencer-facts.query.js';
import { InfluencerListQuery } from './queries/influencer-list.query.js';
import { InfluencerReferencesQuery } from './queries/influencer-references.query.js';
import { ListMergesQuery } from './queries/list-merges.query.js';
import { NamesakesQuery } from './queries/namesakes.query.js';
import { PeopleSearchQuery } from './queries/people-search.query.js';
import { AddAccount } from './use-cases/add-account.use-case.js';
import { AddFollowerCount } from './use-cases/add-follower-count.use-case.js';
import { CreateInfluencer } from './use-cases/create-influencer.use-case.js';
import { KeepFollowerCounts } from './use-cases/keep-follower-counts.use-case.js';
import { LiftDoNotContact } from './use-cases/lift-do-not-contact.use-case.js';
import { MarkDoNotContact } from './use-cases/mark-do-not-contact.use-case.js';
import { MergeInfluencers } from './use-cases/merge-influencers.use-case.js';
import { UndoMerge } from './use-cases/undo-merge.use-case.js';
import { UpdateInfluencer } from './use-cases/update-influencer.use-case.js';

const duplicates = [AlikePeopleQuery, DismissalRepository, TellApart];

const intake = [
  KnownPeopleQuery,
  PeopleAtHand,
  TakenPeopleRepository,
  ChangeAccountAddress,
  ApplyDifferences,
  TakeInInfluencer,
  TakeBackInfluencer,
  { provide: InfluencerIntake, useClass: InfluencerIntakeDoor },
];

const merging = [
  MergeRepository,
  MergedPeopleRepository,
  MergingPeople,
  AddressesAtHand,
  MergeInfluencers,
  UndoMerge,
  ListMergesQuery,
  { provide: InfluencerMerges, useClass: InfluencerMergesFacade },
];

/** Persons of influence, their accounts and their follower counts. */
@Module({
  imports: [WebhooksModule],
  controllers: [
    InfluencersController,
    InfluencerExportController,
    FollowerCountExportController,
    AccountsController,
    MergesController,
    DuplicatesController,
  ],
  providers: [
    InfluencerRepository,
    AccountRepository,
    InfluencerListQuery,
    InfluencerDetailsQuery,
    InfluencerFactsQuery,
    InfluencerReferencesQuery,
    NamesakesQuery,
    PeopleSearchQuery,
    FollowerCountsQuery,
    AddPeople,
    CreateInfluencer,
    UpdateInfluencer,
    AddAccount,
    AddFollowerCount,
    MarkDoNotContact,
    KeepFollowerCounts,
    LiftDoNotContact,
    AnnounceDoNotContact,
    ...merging,
    ...intake,
    ...duplicates,
    { provide: Influencers, useClass: InfluencersFacade },
  ],
  exports: [Influencers, InfluencerMerges, InfluencerIntake],
})
export class InfluencersModule {}
