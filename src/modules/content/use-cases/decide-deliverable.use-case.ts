import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { nextState } from '../../../kernel/state-machine.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { contentProblems } from '../content.errors.js';
import { DeliverableNews } from '../deliverable-news.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { deliverableTransitions } from '../domain/deliverable.js';
import { SettleDeliverable } from './settle-deliverable.use-case.js';

const DECIDED = { verify: 'verified', waive: 'waived' } as const;

/** What a person decides of a deliverable; `reopen` takes back what was verified or waived. */
export type Decision = keyof typeof DECIDED | 'reopen';

/** Verifies, waives or reopens a deliverable. Deciding the same twice is deciding it once. */
@Injectable()
export class DecideDeliverable {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
    private readonly news: DeliverableNews,
    private readonly settleDeliverable: SettleDeliverable,
  ) {}

  execute(ctx: RequestContext, id: string, action: Decision): Promise<void> {
    return this.db.run(ctx, async () => {
      const deliverable = await this.deliverables.lock(ctx, id);
      if (deliverable === null) throw httpProblems.refuse('not_found');
      const present = deliverable.state;
      if (action !== 'reopen' && present === DECIDED[action]) return;
      const state = nextState(deliverableTransitions, present, action);
      if (state === null)
        throw contentProblems.refuse('deliverable_state', { state: present, action });
      await this.deliverables.update(ctx, deliverable, { state, updatedAt: ctx.now });
      await this.news.settled(ctx, [{ ...deliverable, state }]);
      if (action === 'reopen') await this.settleDeliverable.execute(ctx, id);
    });
  }
}
