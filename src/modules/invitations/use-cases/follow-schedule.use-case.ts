import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventSeats, rsvpDeadlineOf } from '../../events/events.contract.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';
import { MovedEventQuery } from '../queries/moved-event.query.js';
import { PromoteWaitingList } from './promote-waiting-list.use-case.js';

/**
 * Takes back what the clock decided by an event's former schedule: who never answered may answer by the
 * new deadline, who was absent is expected until the new end, and no offer lasts beyond the deadline.
 */
@Injectable()
export class FollowSchedule {
  constructor(
    private readonly db: UnitOfWork,
    private readonly seats: EventSeats,
    private readonly moved: MovedEventQuery,
    private readonly invitations: InvitationRepository,
    private readonly news: InvitationNews,
    private readonly promote: PromoteWaitingList,
  ) {}

  execute(ctx: RequestContext, eventId: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const event = await this.seats.lock(ctx, eventId);
      if (event === null || event.state === 'cancelled') return;
      const deadline = rsvpDeadlineOf(event);
      if (ctx.now <= deadline) {
        const reopened = await this.change(ctx, () => this.moved.silent(ctx, eventId), {
          answer: 'pending',
        });
        await this.news.answered(ctx, reopened, 'pending');
      }
      if (ctx.now <= event.endsAt) {
        await this.change(ctx, () => this.moved.absent(ctx, eventId), { presence: 'expected' });
      }
      await this.change(ctx, () => this.moved.offeredBeyond(ctx, eventId, deadline), {
        offeredUntil: deadline,
      });
      await this.promote.execute(ctx, eventId);
    });
  }

  /** Gives all that `find` finds the same changes, a batch at a time; what was changed is not found again. */
  private async change(
    ctx: RequestContext,
    find: () => Promise<string[]>,
    changes: Partial<Invitation>,
  ): Promise<Invitation[]> {
    const changed: Invitation[] = [];
    for (let ids = await find(); ids.length > 0; ids = await find()) {
      const locked = await this.invitations.lockMany(ctx.workspaceId, ids);
      await this.invitations.save(ctx, locked, changes);
      changed.push(...locked);
    }
    return changed;
  }
}
