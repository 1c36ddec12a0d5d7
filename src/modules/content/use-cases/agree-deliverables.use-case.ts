import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { newId } from '../../../platform/ids.js';
import { Events } from '../../events/events.contract.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import { DeliverableRepository } from '../deliverable.repository.js';
import { type Due, windowOf } from '../domain/fulfilment.js';
import type { Deliverable } from '../entities/deliverable.entity.js';
import { PostRepository } from '../post.repository.js';
import { MatchPost } from './match-post.use-case.js';

/** Content that is agreed. */
export interface NewDeliverable {
  readonly platform: Platform;
  readonly format: Format;
  readonly count: number;
  readonly due: Due;
  readonly accountId: string | null;
  readonly hashtags: readonly string[];
}

/** What is agreed on one invitation. */
export interface NewAgreement {
  readonly invitationId: string;
  readonly influencerId: string;
  readonly eventId: string;
  readonly items: readonly NewDeliverable[];
}

/** Notes what was agreed on invitations that exist; posts that were logged before and match fulfil it at once. */
@Injectable()
export class AgreeDeliverables {
  constructor(
    private readonly db: UnitOfWork,
    private readonly deliverables: DeliverableRepository,
    private readonly posts: PostRepository,
    private readonly events: Events,
    private readonly matchPost: MatchPost,
  ) {}

  /** The ids of the new deliverables, in the order in which they were given. */
  execute(ctx: RequestContext, agreements: readonly NewAgreement[]): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const influencerIds = agreements.map(({ influencerId }) => influencerId);
      await this.posts.lockContentOf(ctx, influencerIds);
      const starts = await this.starts(ctx, agreements);
      const agreed = agreements.flatMap((agreement) =>
        newDeliverables(ctx, agreement, starts.get(agreement.eventId) ?? ctx.now),
      );
      const [first] = agreed
        .map(({ opensAt }) => opensAt)
        .sort((a, b) => a.getTime() - b.getTime());
      if (first === undefined) return [];
      await this.deliverables.insert(ctx, agreed);
      for (const post of await this.posts.lockUnbound(ctx, influencerIds, first))
        await this.matchPost.execute(ctx, post);
      return agreed.map(({ id }) => id);
    });
  }

  private async starts(
    ctx: RequestContext,
    agreements: readonly NewAgreement[],
  ): Promise<ReadonlyMap<string, Date>> {
    const starts = new Map<string, Date>();
    for (const eventId of new Set(agreements.map((agreement) => agreement.eventId))) {
      const event = await this.events.facts(ctx, eventId);
      if (event !== null) starts.set(eventId, event.startsAt);
    }
    return starts;
  }
}

const newDeliverables = (
  ctx: RequestContext,
  { items, ...whose }: NewAgreement,
  startsAt: Date,
): Deliverable[] =>
  items.map(({ due, hashtags, ...item }, index) => {
    const window = windowOf(due, startsAt, ctx.now);
    if (window === null) {
      const pointer = `/items/${index}/dueAt`;
      throw new InvalidInput([{ pointer, code: 'ends_before_it_starts' }]);
    }
    return {
      workspaceId: ctx.workspaceId,
      id: newId(),
      ...whose,
      ...item,
      ...window,
      dueHours: 'dueHours' in due ? due.dueHours : null,
      hashtags: [...hashtags],
      state: 'expected',
      createdAt: ctx.now,
      updatedAt: ctx.now,
    };
  });
