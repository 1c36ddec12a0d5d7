import { Module } from '@nestjs/common';

import { MemberInvitationLinkController } from './http/member-invitation-link.controller.js';
import { OwnMembershipsController } from './http/own-memberships.controller.js';
import { SetupController } from './http/setup.controller.js';
import { NewSession } from './new-session.js';
import { PasswordChoice } from './password-choice.js';
import { SetupToken } from './setup-token.js';
import { AcceptInvitation } from './use-cases/accept-invitation.use-case.js';
import { SetUpInstallation } from './use-cases/set-up-installation.use-case.js';
import { SecondFactorController } from './http/second-factor.controller.js';
import { SecondFactorNews } from './second-factor-news.js';
import { SecondStepController } from './http/second-step.controller.js';
import { SessionController } from './http/session.controller.js';
import { OwnerCheck } from './owner-check.js';
import { SingleSignOnController } from './http/single-sign-on.controller.js';
import { BeginSingleSignOn } from './single-sign-on/begin-single-sign-on.use-case.js';
import { FinishSingleSignOn } from './single-sign-on/finish-single-sign-on.use-case.js';
import { SingleSignOnAdmission } from './single-sign-on/single-sign-on-admission.js';
import { TravelPass } from './single-sign-on/travel-pass.js';
import { AccountLetters } from './account-letters.js';
import { Guessing } from './guessing.js';
import { PasswordResetController } from './http/password-reset.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { SignInOptionsController } from './http/sign-in-options.controller.js';
import { UserController } from './http/user.controller.js';
import { AccountLettersJob } from './jobs/account-letters.job.js';
import { ForgetSignInsJob } from './jobs/forget-sign-ins.job.js';
import { NoteRefusalJob } from './jobs/note-refusal.job.js';
import { SealedJobs } from './sealed-jobs.js';
import { SignInLog } from './sign-in-log.js';
import { AskPasswordReset } from './use-cases/ask-password-reset.use-case.js';
import { ChangePassword } from './use-cases/change-password.use-case.js';
import { CompletePasswordReset } from './use-cases/complete-password-reset.use-case.js';
import { SignIn } from './use-cases/sign-in.use-case.js';
import { ConfirmSecondFactor } from './use-cases/confirm-second-factor.use-case.js';
import { FinishSignIn } from './use-cases/finish-sign-in.use-case.js';
import { RemoveSecondFactor } from './use-cases/remove-second-factor.use-case.js';
import { RenewRecoveryCodes } from './use-cases/renew-recovery-codes.use-case.js';
import { StartSecondFactor } from './use-cases/start-second-factor.use-case.js';

@Module({
  controllers: [
    MemberInvitationLinkController,
    OwnMembershipsController,
    SetupController,
    SecondStepController,
    SecondFactorController,
    SessionController,
    SessionsController,
    UserController,
    PasswordResetController,
    SignInOptionsController,
    SingleSignOnController,
  ],
  providers: [
    SetupToken,
    PasswordChoice,
    NewSession,
    AcceptInvitation,
    SetUpInstallation,
    OwnerCheck,
    SecondFactorNews,
    FinishSignIn,
    StartSecondFactor,
    ConfirmSecondFactor,
    RemoveSecondFactor,
    RenewRecoveryCodes,
    SignInLog,
    SealedJobs,
    Guessing,
    SignIn,
    AskPasswordReset,
    CompletePasswordReset,
    ChangePassword,
    AccountLetters,
    AccountLettersJob,
    NoteRefusalJob,
    ForgetSignInsJob,
    TravelPass,
    BeginSingleSignOn,
    FinishSingleSignOn,
    SingleSignOnAdmission,
  ],
})
export class SignInModule {}
