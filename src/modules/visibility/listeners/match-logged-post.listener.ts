import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import {
  systemContext,
  type DomainEventListener,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { PostLogged } from '../../content/content.domain-events.js';
import { keysOfPost } from '../domain/outside-name.js';
import { MatchReadings } from '../use-cases/match-readings.use-case.js';

/** Gives a post that was just logged the readings that waited for it. */
@Injectable()
@ListensTo(PostLogged)
export class MatchLoggedPost implements DomainEventListener<PostLogged> {
  constructor(
    private readonly matchReadings: MatchReadings,
    private readonly clock: Clock,
  ) {}

  async handle(event: PostLogged): Promise<void> {
    const ctx = systemContext(event.workspaceId, this.clock.now());
    await this.matchReadings.execute(ctx, keysOfPost(event));
  }
}
