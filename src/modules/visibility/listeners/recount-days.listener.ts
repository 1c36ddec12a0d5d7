import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import {
  systemContext,
  type DomainEventListener,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { WorkspaceTimeZoneChanged } from '../../workspaces/workspaces.domain-events.js';
import { RebuildRollups } from '../use-cases/rebuild-rollups.use-case.js';

/** Cuts the days of every figure anew once the workspace counts them in another zone. */
@Injectable()
@ListensTo(WorkspaceTimeZoneChanged)
export class RecountDays implements DomainEventListener<WorkspaceTimeZoneChanged> {
  constructor(
    private readonly rebuildRollups: RebuildRollups,
    private readonly clock: Clock,
  ) {}

  async handle({ workspaceId }: WorkspaceTimeZoneChanged): Promise<void> {
    await this.rebuildRollups.execute(systemContext(workspaceId, this.clock.now()));
  }
}
