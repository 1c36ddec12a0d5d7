import { Global, Module } from '@nestjs/common';

import { AccessResolver } from '../../platform/security/access.port.js';
import { ApiKeyChangeRepository } from './api-key-change.repository.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { WorkspaceAccessResolver } from './callers/access.resolver.js';
import { KeyCache } from './callers/key-cache.js';
import { KeyCacheWatch } from './callers/key-cache-watch.js';
import { KeyCallers } from './callers/key-callers.js';
import { KeyLookup } from './callers/key-lookup.js';
import { KeyUseLog } from './callers/key-use-log.js';
import { MemberCallers } from './callers/member-callers.js';
import { ApiKeysController } from './http/api-keys.controller.js';
import { MembersController } from './http/members.controller.js';
import { MemberInvitationsController } from './http/member-invitations.controller.js';
import { ForgetAnswersJob } from './jobs/forget-answers.job.js';
import { ForgetMemberInvitationsJob } from './jobs/forget-member-invitations.job.js';
import { MemberLettersJob } from './jobs/member-letters.job.js';
import { WorkspacesController } from './http/workspaces.controller.js';
import { WorkspaceSingleSignOnController } from './http/single-sign-on.controller.js';
import { KeyMakers } from './key-makers.js';
import { LeftBehind } from './left-behind.js';
import { MemberRepository } from './member.repository.js';
import { MemberInvitationRepository } from './member-invitation.repository.js';
import { MemberLetters } from './member-letters.js';
import { MembershipEnd } from './membership-end.js';
import { Memberships } from './memberships.contract.js';
import { MembershipsFacade } from './memberships.facade.js';
import { OpenInvitations } from './open-invitations.js';
import { ListApiKeysQuery } from './queries/list-api-keys.query.js';
import { ListMembersQuery } from './queries/list-members.query.js';
import { ListMemberInvitationsQuery } from './queries/list-member-invitations.query.js';
import { MyWorkspacesQuery } from './queries/my-workspaces.query.js';
import { SingleSignOnQuery } from './queries/single-sign-on.query.js';
import { GroupMemberships } from './single-sign-on.contract.js';
import { SingleSignOnRepository } from './single-sign-on.repository.js';
import { CreateApiKey } from './use-cases/create-api-key.use-case.js';
import { FollowGroups } from './use-cases/follow-groups.use-case.js';
import { CreateWorkspace } from './use-cases/create-workspace.use-case.js';
import { AcceptMemberInvitation } from './use-cases/accept-member-invitation.use-case.js';
import { ChangeRole } from './use-cases/change-role.use-case.js';
import { EndMemberSessions } from './use-cases/end-member-sessions.use-case.js';
import { FoundWorkspace } from './use-cases/found-workspace.use-case.js';
import { InviteMember } from './use-cases/invite-member.use-case.js';
import { LeaveWorkspace } from './use-cases/leave-workspace.use-case.js';
import { RevokeMemberInvitation } from './use-cases/revoke-member-invitation.use-case.js';
import { SendMemberInvitation } from './use-cases/send-member-invitation.use-case.js';
import { WriteMemberLetter } from './use-cases/write-member-letter.use-case.js';
import { PutMember } from './use-cases/put-member.use-case.js';
import { RemoveMember } from './use-cases/remove-member.use-case.js';
import { RenameApiKey } from './use-cases/rename-api-key.use-case.js';
import { RevokeApiKey } from './use-cases/revoke-api-key.use-case.js';
import { RotateApiKey } from './use-cases/rotate-api-key.use-case.js';
import { UpdateSingleSignOn } from './use-cases/update-single-sign-on.use-case.js';
import { UpdateWorkspace } from './use-cases/update-workspace.use-case.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { Workspaces } from './workspaces.contract.js';
import { WorkspacesFacade } from './workspaces.facade.js';

/** Global, because the guard of every route asks it who calls. */
@Global()
@Module({
  controllers: [
    WorkspacesController,
    WorkspaceSingleSignOnController,
    MembersController,
    MemberInvitationsController,
    ApiKeysController,
  ],
  providers: [
    WorkspaceRepository,
    MemberRepository,
    ApiKeyRepository,
    ApiKeyChangeRepository,
    MyWorkspacesQuery,
    ListMembersQuery,
    ListMemberInvitationsQuery,
    ListApiKeysQuery,
    CreateWorkspace,
    UpdateWorkspace,
    PutMember,
    RemoveMember,
    ChangeRole,
    EndMemberSessions,
    FoundWorkspace,
    LeaveWorkspace,
    MembershipEnd,
    MemberInvitationRepository,
    MemberLetters,
    MemberLettersJob,
    ForgetMemberInvitationsJob,
    LeftBehind,
    KeyMakers,
    OpenInvitations,
    InviteMember,
    SendMemberInvitation,
    RevokeMemberInvitation,
    WriteMemberLetter,
    AcceptMemberInvitation,
    { provide: Memberships, useClass: MembershipsFacade },
    CreateApiKey,
    RenameApiKey,
    RotateApiKey,
    RevokeApiKey,
    ForgetAnswersJob,
    MemberCallers,
    KeyCache,
    KeyCacheWatch,
    KeyLookup,
    KeyUseLog,
    KeyCallers,
    SingleSignOnRepository,
    SingleSignOnQuery,
    UpdateSingleSignOn,
    { provide: GroupMemberships, useClass: FollowGroups },
    { provide: Workspaces, useClass: WorkspacesFacade },
    { provide: AccessResolver, useClass: WorkspaceAccessResolver },
  ],
  exports: [Workspaces, GroupMemberships, Memberships, AccessResolver],
})
export class WorkspacesModule {}
