import { Controller, Delete, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { originOf } from '../../../platform/http/request-context.js';
import type { SignedIn } from '../../../platform/identity/sessions.js';
import { RequiresSession } from '../../../platform/security/requires.decorator.js';
import { CurrentSession } from '../../../platform/security/signed-in.js';
import { Memberships } from '../../workspaces/memberships.contract.js';

/** A person's own memberships; which they are, the session tells. */
@Controller('api/user/workspaces')
export class OwnMembershipsController {
  constructor(private readonly memberships: Memberships) {}

  @Delete(':id')
  @RequiresSession()
  @Describe({
    id: 'leaveWorkspace',
    summary: 'Leave a workspace',
    description: 'By its id. The session goes on in the other workspaces.',
    errors: ['last_admin'],
  })
  async leave(
    @CurrentSession() { user }: SignedIn,
    @IdParam() workspaceId: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.memberships.leave(user.id, workspaceId, originOf(request));
  }
}
