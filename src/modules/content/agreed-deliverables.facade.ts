import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import {
  AgreedDeliverables,
  type AgreedBefore,
  type Agreement,
  type DeliverableView,
} from '../invitations/invitations.contract.js';
import { AgreedDeliverablesQuery } from './queries/agreed-deliverables.query.js';
import { AgreeDeliverables } from './use-cases/agree-deliverables.use-case.js';
import { TakeBackAgreements } from './use-cases/take-back-agreements.use-case.js';

/** Answers what the invitations module asks of its deliverables. */
@Injectable()
export class AgreedDeliverablesFacade extends AgreedDeliverables {
  constructor(
    private readonly agreeDeliverables: AgreeDeliverables,
    private readonly agreed: AgreedDeliverablesQuery,
    private readonly takeBackAgreements: TakeBackAgreements,
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

  of(
    ctx: RequestContext,
    invitationIds: readonly string[],
  ): Promise<ReadonlyMap<string, DeliverableView[]>> {
    return this.agreed.run(ctx, invitationIds);
  }

  takeBack(ctx: RequestContext, agreed: readonly AgreedBefore[]): Promise<ReadonlySet<string>> {
    return this.takeBackAgreements.execute(ctx, agreed);
  }
}
