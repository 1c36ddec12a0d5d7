import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AgreedBefore } from '../../invitations/invitations.contract.js';
import { PostRepository } from '../post.repository.js';
import { TakenBackAgreementRepository } from '../taken-back-agreement.repository.js';

/** Removes what was agreed on invitations that are taken back, unless something was built on it. */
@Injectable()
export class TakeBackAgreements {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly agreements: TakenBackAgreementRepository,
  ) {}

  /** Returns the invitations on which something was built: nothing of theirs was removed. */
  execute(ctx: RequestContext, agreed: readonly AgreedBefore[]): Promise<ReadonlySet<string>> {
    return this.db.run(ctx, async () => {
      const agreeing = agreed.filter(({ deliverableIds }) => deliverableIds.length > 0);
      // Nobody logs a post of theirs meanwhile, that would fulfil what goes.
      await this.posts.lockContentOf(
        ctx,
        agreeing.map(({ influencerId }) => influencerId),
      );
      const ids = agreed.map(({ invitationId }) => invitationId);
      const deliverables = agreed.flatMap(({ deliverableIds }) => deliverableIds);
      const builtOn = await this.agreements.builtOn(ctx, ids, deliverables);
      await this.agreements.remove(
        ctx,
        ids.filter((id) => !builtOn.has(id)),
      );
      return builtOn;
    });
  }
}
