import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { UntoldReadingRepository } from '../untold-reading.repository.js';

/** Tells other systems what readings came since they were last told. */
@Injectable()
export class AnnounceReadings {
  constructor(
    private readonly db: UnitOfWork,
    private readonly untold: UntoldReadingRepository,
    private readonly webhooks: Webhooks,
  ) {}

  execute({ workspaceId }: RequestContext): Promise<void> {
    return this.db.run({ workspaceId }, async () => {
      const untold = await this.untold.take(workspaceId);
      if (untold === null) return;
      const { since, until, accepted, duplicates, unmatched } = untold;
      await this.webhooks.announce(workspaceId, {
        type: 'readings.received',
        at: until.toISOString(),
        data: {
          since: since.toISOString(),
          until: until.toISOString(),
          accepted,
          duplicates,
          unmatched,
        },
      });
    });
  }
}
