import { Global, Module } from '@nestjs/common';

import { GuestLinkResolver } from '../../platform/security/access.port.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { EventsModule } from '../events/events.module.js';
import { InfluencersModule } from '../influencers/influencers.module.js';
import { AnswerRecords } from './answer-records.js';
import { CheckInRepository } from './check-in.repository.js';
import { CompanionRepository } from './companion.repository.js';
import { FormerGuestsKeeper } from './former-guests-keeper.js';
import { FormerGuests } from './former-guests.js';
import { GuestLetters } from './guest-letters.js';
import { InvitationLinkResolver } from './guest-link.resolver.js';
import { GuestLinks } from './guest-links.js';
import { GuestPlans } from './guest-plans.js';
import { GuestReferences } from './guest-references.js';
import { GuestsAtDoor } from './guests-at-door.js';
import { AttendanceIntakeDoor } from './http/attendance-intake.js';
import { CheckInsController } from './http/check-ins.controller.js';
import { DoorController } from './http/door.controller.js';
import { GuestController } from './http/guest.controller.js';
import { InvitationExportController } from './http/invitation-export.controller.js';
import { InvitationActionsController } from './http/invitation-actions.controller.js';
import { InvitationIntakeDoor } from './http/invitation-intake.js';
import { InvitationsController } from './http/invitations.controller.js';
import { InvitationNews } from './invitation-news.js';
import { InvitationRepository } from './invitation.repository.js';
import { MergedInvitationRepository } from './merged-invitation.repository.js';
import { AttendanceIntake, InvitationIntake, Invitations } from './invitations.contract.js';
import { InvitationsFacade } from './invitations.facade.js';
import { FollowClockJob } from './jobs/follow-clock.job.js';
import { GuestLettersJob } from './jobs/guest-letters.job.js';
import { OfferSeatsJob } from './jobs/offer-seats.job.js';
import { KnownGuests } from './known-guests.js';
import { AnnounceGuestCheckedIn } from './listeners/announce-guest-checked-in.listener.js';
import { AnnounceInvitationAnswered } from './listeners/announce-invitation-answered.listener.js';
import { AnnounceInvitationRevoked } from './listeners/announce-invitation-revoked.listener.js';
import { AnnounceInvitationSent } from './listeners/announce-invitation-sent.listener.js';
import { FollowMovedEvent } from './listeners/follow-schedule.listener.js';
import { MoveInvitationsAtMerge } from './listeners/move-invitations.listener.js';
import { OfferNewSeats } from './listeners/offer-new-seats.listener.js';
import { OfferSeatsAtReopening } from './listeners/offer-seats-at-reopening.listener.js';
import { ReturnInvitationsAtUnmerge } from './listeners/return-invitations.listener.js';
import { NewInvitations } from './new-invitations.js';
import { DoorEventsQuery } from './queries/door-events.query.js';
import { DoorGuestsQuery } from './queries/door-guests.query.js';
import { InvitationViews } from './invitation-views.js';
import { DueInvitationsQuery } from './queries/due-invitations.query.js';
import { GuestListQuery } from './queries/guest-list.query.js';
import { GuestViewQuery } from './queries/guest-view.query.js';
import { InvitationKeysQuery } from './queries/invitation-keys.query.js';
import { InvitationHistoryQuery } from './queries/invitation-history.query.js';
import { InvitationRowsQuery } from './queries/invitation-rows.query.js';
import { InvitationsQuery } from './queries/invitations.query.js';
import { LetterQuery } from './queries/letter.query.js';
import { ListInvitationsQuery } from './queries/list-invitations.query.js';
import { MovedEventQuery } from './queries/moved-event.query.js';
import { WaitingLineQuery } from './queries/waiting-line.query.js';
import { RecordedChangesKeeper } from './recorded-changes.js';
import { Reinstatement } from './reinstatement.js';
import { Seating } from './seating.js';
import { TakenBackRepository } from './taken-back.repository.js';
import { AnswerInvitation } from './use-cases/answer-invitation.use-case.js';
import { CheckInGuests } from './use-cases/check-in-guests.use-case.js';
import { ExpireAnswers } from './use-cases/expire-answers.use-case.js';
import { ExpireOffers } from './use-cases/expire-offers.use-case.js';
import { FollowSchedule } from './use-cases/follow-schedule.use-case.js';
import { InviteGuests } from './use-cases/invite-guests.use-case.js';
import { MarkAbsent } from './use-cases/mark-absent.use-case.js';
import { MoveInvitations } from './use-cases/move-invitations.use-case.js';
import { PromoteWaitingList } from './use-cases/promote-waiting-list.use-case.js';
import { RecordGuests } from './use-cases/record-guests.use-case.js';
import { RecordPresence } from './use-cases/record-presence.use-case.js';
import { ReturnInvitations } from './use-cases/return-invitations.use-case.js';
import { RevokeInvitation } from './use-cases/revoke-invitation.use-case.js';
import { SendInvitation } from './use-cases/send-invitation.use-case.js';
import { TakeRecordsBack } from './use-cases/take-records-back.use-case.js';
import { WriteToGuest } from './use-cases/write-to-guest.use-case.js';

const storage = [
  InvitationRepository,
  MergedInvitationRepository,
  CompanionRepository,
  CheckInRepository,
  TakenBackRepository,
];

const queries = [
  InvitationViews,
  InvitationsQuery,
  ListInvitationsQuery,
  InvitationRowsQuery,
  InvitationHistoryQuery,
  GuestViewQuery,
  GuestListQuery,
  DoorEventsQuery,
  DoorGuestsQuery,
  DueInvitationsQuery,
  LetterQuery,
  MovedEventQuery,
  InvitationKeysQuery,
  WaitingLineQuery,
];

const useCases = [
  InviteGuests,
  SendInvitation,
  WriteToGuest,
  AnswerInvitation,
  RevokeInvitation,
  PromoteWaitingList,
  ExpireOffers,
  ExpireAnswers,
  MarkAbsent,
  CheckInGuests,
  FollowSchedule,
  MoveInvitations,
  ReturnInvitations,
  RecordGuests,
  RecordPresence,
  TakeRecordsBack,
];

const parts = [
  AnswerRecords,
  GuestLetters,
  GuestLinks,
  GuestsAtDoor,
  InvitationNews,
  NewInvitations,
  Reinstatement,
  Seating,
  KnownGuests,
  GuestReferences,
  GuestPlans,
  RecordedChangesKeeper,
  FormerGuests,
  FormerGuestsKeeper,
];

/** Global, because the guard of every guest route asks it whose link a token is. */
@Global()
@Module({
  imports: [WebhooksModule, InfluencersModule, EventsModule],
  controllers: [
    InvitationsController,
    InvitationExportController,
    InvitationActionsController,
    GuestController,
    CheckInsController,
    DoorController,
  ],
  providers: [
    ...storage,
    ...queries,
    ...useCases,
    ...parts,
    GuestLettersJob,
    FollowClockJob,
    OfferSeatsJob,
    FollowMovedEvent,
    MoveInvitationsAtMerge,
    ReturnInvitationsAtUnmerge,
    OfferNewSeats,
    OfferSeatsAtReopening,
    AnnounceGuestCheckedIn,
    AnnounceInvitationAnswered,
    AnnounceInvitationRevoked,
    AnnounceInvitationSent,
    { provide: Invitations, useClass: InvitationsFacade },
    { provide: InvitationIntake, useClass: InvitationIntakeDoor },
    { provide: AttendanceIntake, useClass: AttendanceIntakeDoor },
    { provide: GuestLinkResolver, useClass: InvitationLinkResolver },
  ],
  exports: [Invitations, InvitationIntake, AttendanceIntake, GuestLinkResolver],
})
export class InvitationsModule {}
