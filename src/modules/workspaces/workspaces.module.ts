import { Global, Module } from '@nestjs/common';

import { AccessResolver } from '../../platform/security/access.port.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { WorkspaceAccessResolver } from './callers/access.resolver.js';
import { KeyCallers } from './callers/key-callers.js';
import { MemberCallers } from './callers/member-callers.js';
import { ApiKeysController } from './http/api-keys.controller.js';
import { MembersController } from './http/members.controller.js';
import { ForgetAnswersJob } from './jobs/forget-answers.job.js';
import { WorkspacesController } from './http/workspaces.controller.js';
import { MemberRepository } from './member.repository.js';
import { ListApiKeysQuery } from './queries/list-api-keys.query.js';
import { ListMembersQuery } from './queries/list-members.query.js';
import { MyWorkspacesQuery } from './queries/my-workspaces.query.js';
import { CreateApiKey } from './use-cases/create-api-key.use-case.js';
import { CreateWorkspace } from './use-cases/create-workspace.use-case.js';
import { PutMember } from './use-cases/put-member.use-case.js';
import { RemoveMember } from './use-cases/remove-member.use-case.js';
import { RevokeApiKey } from './use-cases/revoke-api-key.use-case.js';
import { UpdateWorkspace } from './use-cases/update-workspace.use-case.js';
import { WorkspaceRepository } from './workspace.repository.js';
import { Workspaces } from './workspaces.contract.js';
import { WorkspacesFacade } from './workspaces.facade.js';

/** Global, because the guard of every route asks it who calls. */
@Global()
@Module({
  controllers: [WorkspacesController, MembersController, ApiKeysController],
  providers: [
    WorkspaceRepository,
    MemberRepository,
    ApiKeyRepository,
    MyWorkspacesQuery,
    ListMembersQuery,
    ListApiKeysQuery,
    CreateWorkspace,
    UpdateWorkspace,
    PutMember,
    RemoveMember,
    CreateApiKey,
    RevokeApiKey,
    ForgetAnswersJob,
    MemberCallers,
    KeyCallers,
    { provide: Workspaces, useClass: WorkspacesFacade },
    { provide: AccessResolver, useClass: WorkspaceAccessResolver },
  ],
  exports: [Workspaces, AccessResolver],
})
export class WorkspacesModule {}
