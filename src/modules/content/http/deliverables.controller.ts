import { Body, Controller, Get, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import type { Due } from '../domain/fulfilment.js';
import { DeliverablesQuery } from '../queries/deliverables.query.js';
import { ListDeliverablesQuery } from '../queries/list-deliverables.query.js';
import { AgreeOnInvitation } from '../use-cases/agree-on-invitation.use-case.js';
import { DecideDeliverable, type Decision } from '../use-cases/decide-deliverable.use-case.js';
import {
  AgreeDeliverablesRequest,
  AgreedDeliverablesResponse,
  DeliverableListResponse,
  DeliverableResponse,
  ListDeliverablesRequest,
  type NewDeliverableRequest,
} from './dto/deliverable.dto.js';

/** Deliverables: content agreed in exchange for a seat. */
@Controller('api/workspaces/:workspace')
@WorkspaceParam()
export class DeliverablesController {
  constructor(
    private readonly agreeOnInvitation: AgreeOnInvitation,
    private readonly decideDeliverable: DecideDeliverable,
    private readonly deliverables: DeliverablesQuery,
    private readonly listDeliverables: ListDeliverablesQuery,
  ) {}

  @Post('invitations/:id/deliverables')
  @Requires('deliverables:write')
  @Describe({
    id: 'agreeDeliverables',
    summary: 'Agree content on an invitation',
    description:
      'A post of the guest that matches (platform, format, account, hashtags; from 7 days before the event until a week after it was due) fulfils it by itself, also one that was logged before.',
    created: AgreedDeliverablesResponse,
    errors: ['reference_not_found'],
  })
  async agree(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() { items }: AgreeDeliverablesRequest,
  ): Promise<AgreedDeliverablesResponse> {
    const agreed = items.map((item, index) => ({
      platform: item.platform,
      format: item.format,
      count: item.count,
      due: dueOf(item, index),
      accountId: item.accountId ?? null,
      hashtags: item.hashtags ?? [],
    }));
    const ids = await this.agreeOnInvitation.execute(ctx, id, agreed);
    return { items: await this.deliverables.run(ctx, { ids }) };
  }

  @Get('deliverables')
  @Requires('deliverables:read')
  @Describe({
    id: 'listDeliverables',
    summary: 'List the deliverables',
    ok: DeliverableListResponse,
  })
  list(
    @Ctx() ctx: RequestContext,
    @Query() query: ListDeliverablesRequest,
  ): Promise<DeliverableListResponse> {
    return this.listDeliverables.run(ctx, query);
  }

  @Get('deliverables/:id')
  @Requires('deliverables:read')
  @Describe({ id: 'readDeliverable', summary: 'Read a deliverable', ok: DeliverableResponse })
  async read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<DeliverableResponse> {
    const [deliverable] = await this.deliverables.run(ctx, { ids: [id] });
    if (deliverable === undefined) throw httpProblems.refuse('not_found');
    return deliverable;
  }

  @Post('deliverables/:id/verify')
  @Requires('deliverables:write')
  @Describe({
    id: 'verifyDeliverable',
    summary: 'Confirm that what appeared is what was agreed',
    ok: DeliverableResponse,
    errors: ['deliverable_state'],
  })
  verify(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<DeliverableResponse> {
    return this.decide(ctx, id, 'verify');
  }

  @Post('deliverables/:id/waive')
  @Requires('deliverables:write')
  @Describe({
    id: 'waiveDeliverable',
    summary: 'No longer ask for it',
    ok: DeliverableResponse,
    errors: ['deliverable_state'],
  })
  waive(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<DeliverableResponse> {
    return this.decide(ctx, id, 'waive');
  }

  @Post('deliverables/:id/reopen')
  @Requires('deliverables:write')
  @Describe({
    id: 'reopenDeliverable',
    summary: 'Take back that it was verified or waived',
    ok: DeliverableResponse,
    errors: ['deliverable_state'],
  })
  reopen(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<DeliverableResponse> {
    return this.decide(ctx, id, 'reopen');
  }

  private async decide(
    ctx: RequestContext,
    id: string,
    decision: Decision,
  ): Promise<DeliverableResponse> {
    await this.decideDeliverable.execute(ctx, id, decision);
    return this.read(ctx, id);
  }
}

const dueOf = ({ dueHours, dueAt }: NewDeliverableRequest, index: number): Due => {
  const hours = dueHours ?? null;
  const moment = dueAt ?? null;
  if (hours !== null && moment === null) return { dueHours: hours };
  if (hours === null && moment !== null) return { dueAt: moment };
  const params = { fields: 'dueHours, dueAt' };
  throw new InvalidInput([{ pointer: `/items/${index}`, code: 'needs_exactly_one', params }]);
};
