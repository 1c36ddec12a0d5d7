import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { PostLogged } from '../content.domain-events.js';

/** Tells other systems that a post was logged. */
@Injectable()
@ListensTo(PostLogged, 'within')
export class AnnouncePostLogged implements DomainEventListener<PostLogged> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, postId, platform }: PostLogged): Promise<void> {
    return this.webhooks.announce(workspaceId, {
      type: 'post.logged',
      at,
      data: { postId, platform },
    });
  }
}
