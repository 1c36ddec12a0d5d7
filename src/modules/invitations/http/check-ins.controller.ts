import { Body, Controller, Post } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { CheckInGuests, type Scan } from '../use-cases/check-in-guests.use-case.js';
import { CheckInsRequest, CheckInsResponse, type CheckInDto } from './dto/check-in.dto.js';

/** How many devices may send their scans together: each of them is locked. */
const MAX_DEVICES = 20;

@Controller('api/workspaces/:workspace/check-ins')
@WorkspaceParam()
export class CheckInsController {
  constructor(private readonly checkInGuests: CheckInGuests) {}

  @Post()
  @Requires('check-ins:write')
  @Describe({
    id: 'checkIn',
    summary: 'Check guests in, or take check-ins back',
    description:
      'Every scan is answered on its own. The same `deviceId` and `nonce` sent again are answered as before and done once, so a device without network keeps its scans and sends them later.',
    ok: CheckInsResponse,
  })
  async checkIn(
    @Ctx() ctx: RequestContext,
    @Body() { checkIns }: CheckInsRequest,
  ): Promise<CheckInsResponse> {
    checkDevices(checkIns);
    return { items: await this.checkInGuests.execute(ctx, checkIns.map(readScan)) };
  }
}

const checkDevices = (checkIns: readonly CheckInDto[]): void => {
  const devices = new Set(checkIns.map(({ deviceId }) => deviceId));
  if (devices.size <= MAX_DEVICES) return;
  const params = { max: MAX_DEVICES };
  throw new InvalidInput([{ pointer: '/checkIns', code: 'too_many', params }]);
};

const readScan = (scan: CheckInDto, index: number): Scan => {
  const { invitationId = null, ticket = null, present } = scan;
  if ((invitationId === null) === (ticket === null)) {
    const pointer = `/checkIns/${index}/invitationId`;
    const params = { fields: 'invitationId, ticket' };
    throw new InvalidInput([{ pointer, code: 'needs_exactly_one', params }]);
  }
  return { ...scan, present: present ?? true };
};
