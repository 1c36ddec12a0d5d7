import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import {
  AgreedDeliverables,
  type Agreement,
  type DeliverableView,
} from '../invitations/invitations.contract.js';
import { DeliverablesQuery } from './queries/deliverables.query.js';
import { AgreeDeliverables } from './use-cases/agree-deliverables.use-case.js';

/** Answers what the invitations module asks of its deliverables. */
@Injectable()
export class AgreedDeliverablesFacade extends AgreedDeliverables {
  constructor(
    private readonly agreeDeliverables: AgreeDeliverables,
    private readonly deliverables: DeliverablesQuery,
  ) {
    super();
  }

  async agree(ctx: RequestContext, agreements: readonly Agreement[]): Promise<void> {
    await this.agreeDeliverables.execute(
      ctx,
      agreements.map(({ items, ...whose }) => ({
        ...whose,
        items: items.map(({ dueHours, ...item }) => ({
          ...item,
          due: { dueHours },
          accountId: null,
          hashtags: [],
        })),
      })),
    );
  }

  async of(
    ctx: RequestContext,
    invitationIds: readonly string[],
  ): Promise<ReadonlyMap<string, DeliverableView[]>> {
    const views = new Map<string, DeliverableView[]>();
    for (const row of await this.deliverables.run(ctx, { invitationIds })) {
      const { id, platform, format, count, published, dueAt, state } = row;
      const view = { id, platform, format, count, published, dueAt, state };
      views.set(row.invitationId, [...(views.get(row.invitationId) ?? []), view]);
    }
    return views;
  }
}
