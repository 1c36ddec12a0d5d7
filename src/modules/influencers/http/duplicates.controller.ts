import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { AlikePeopleQuery } from '../queries/alike-people.query.js';
import { TellApart } from '../use-cases/tell-apart.use-case.js';
import { DismissDuplicateRequest, DuplicateListResponse } from './dto/duplicate.dto.js';

/** People who may be one: for somebody to decide. */
@Controller('api/workspaces/:workspace/influencer-duplicates')
@WorkspaceParam()
export class DuplicatesController {
  constructor(
    private readonly alike: AlikePeopleQuery,
    private readonly tellApart: TellApart,
  ) {}

  @Get()
  @Requires('influencers:read')
  @Describe({
    id: 'listInfluencerDuplicates',
    summary: 'List pairs of people who may be one',
    description:
      'The same names first, then nearly the same, then the same numbers. A page may have fewer pairs than asked for and still be followed by another.',
    ok: DuplicateListResponse,
  })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<DuplicateListResponse> {
    return this.alike.run(ctx, query);
  }

  @Post('dismiss')
  @HttpCode(204)
  @Requires('influencers:write')
  @Describe({
    id: 'dismissInfluencerDuplicate',
    summary: 'Say that two people who are alike are two',
    description: 'They are not listed again as one. Said again, nothing changes.',
    errors: ['reference_not_found'],
  })
  async dismiss(
    @Ctx() ctx: RequestContext,
    @Body() { influencerIds }: DismissDuplicateRequest,
  ): Promise<void> {
    const [one, other] = influencerIds.map((id) => id.toLowerCase());
    if (one === undefined || other === undefined)
      throw new InvalidInput([{ pointer: '/influencerIds', code: 'too_few', params: { min: 2 } }]);
    if (one === other)
      throw new InvalidInput([{ pointer: '/influencerIds/1', code: 'not_unique' }]);
    await this.tellApart.execute(ctx, [one, other]);
  }
}
