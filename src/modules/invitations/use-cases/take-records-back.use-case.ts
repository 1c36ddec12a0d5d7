import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FormerGuestsKeeper } from '../former-guests-keeper.js';
import { FormerGuests } from '../former-guests.js';
import { AgreedDeliverables } from '../invitations.contract.js';
import {
  planTakingBack,
  seatedAgain,
  type Former,
  type InTheWay,
  type ReceiptToTakeBack,
} from '../take-back-plan.js';
import { PromoteWaitingList } from './promote-waiting-list.use-case.js';

/**
 * Takes back what was recorded of guests, so that their invitations are as before; what somebody built on stays.
 * Seats that come free by it go to those who wait, as they do whenever some come free.
 */
@Injectable()
export class TakeRecordsBack {
  constructor(
    private readonly db: UnitOfWork,
    private readonly guests: FormerGuests,
    private readonly agreed: AgreedDeliverables,
    private readonly keeper: FormerGuestsKeeper,
    private readonly promote: PromoteWaitingList,
  ) {}

  /** In the order given; returns what stands in the way of some, of which nothing was changed. */
  execute(ctx: RequestContext, records: readonly ReceiptToTakeBack[]): Promise<InTheWay[]> {
    return this.db.run(ctx, async () => {
      const byInvitation = Map.groupBy(records, ({ receipt }) => receipt.id);
      if (byInvitation.size === 0) return [];
      const facts = await this.guests.lock(ctx, [...byInvitation.keys()]);
      const plans = [...byInvitation.values()].map((those) => planTakingBack(those, facts));
      const wanted = plans.flatMap(({ former }) => former ?? []);
      const builtOn = await this.takeContentBack(ctx, wanted);
      const free = new Map([...facts.events].map(([id, { freeSeats }]) => [id, freeSeats]));
      const bare = wanted.filter(({ now }) => !builtOn.has(now.id));
      const { seated, inTheWay } = seatedAgain(bare, free);
      for (const eventId of await this.keeper.keep(ctx, seated))
        await this.promote.execute(ctx, eventId);
      const content = wanted
        .filter(({ now }) => builtOn.has(now.id))
        .map(({ row }): InTheWay => ({ row, code: 'invitation_content_since' }));
      return [...plans.flatMap((plan) => plan.inTheWay), ...content, ...inTheWay];
    });
  }

  /** The invitations on which something was built; what was agreed on the others that go is gone. */
  private async takeContentBack(
    ctx: RequestContext,
    wanted: readonly Former[],
  ): Promise<ReadonlySet<string>> {
    const going = wanted.filter(({ former }) => former === null);
    if (going.length === 0) return new Set();
    return this.agreed.takeBack(
      ctx,
      going.map(({ now: { id, influencerId }, deliverables }) => ({
        invitationId: id,
        influencerId,
        deliverableIds: deliverables,
      })),
    );
  }
}
