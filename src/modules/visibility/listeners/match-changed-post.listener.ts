import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import {
  systemContext,
  type DomainEventListener,
} from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { PostChanged } from '../../content/content.domain-events.js';
import { keysOfPost } from '../domain/outside-name.js';
import { MatchReadings } from '../use-cases/match-readings.use-case.js';

/** Gives a post the readings that waited under one of its new names. */
@Injectable()
@ListensTo(PostChanged)
export class MatchChangedPost implements DomainEventListener<PostChanged> {
  constructor(
    private readonly matchReadings: MatchReadings,
    private readonly clock: Clock,
  ) {}

  async handle(event: PostChanged): Promise<void> {
    const ctx = systemContext(event.workspaceId, this.clock.now());
    await this.matchReadings.execute(ctx, keysOfPost(event));
  }
}
