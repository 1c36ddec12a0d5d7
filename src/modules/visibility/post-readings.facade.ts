import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { PostReadings, type PostNames } from '../content/content.contract.js';
import { GiveBackReadings } from './use-cases/give-back-readings.use-case.js';

/** Answers what the content module asks of the readings of its posts. */
@Injectable()
export class PostReadingsFacade extends PostReadings {
  constructor(private readonly giveBackReadings: GiveBackReadings) {
    super();
  }

  otherwiseMeasured(ctx: RequestContext, postIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.giveBackReadings.otherwiseMeasured(ctx, postIds);
  }

  giveBack(ctx: RequestContext, posts: readonly PostNames[]): Promise<void> {
    return this.giveBackReadings.execute(ctx, posts);
  }
}
