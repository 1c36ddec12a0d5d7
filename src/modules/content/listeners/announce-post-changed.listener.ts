import { Injectable } from '@nestjs/common';

import type { DomainEventListener } from '../../../platform/domain-events/domain-event.js';
import { ListensTo } from '../../../platform/domain-events/listens-to.decorator.js';
import { Webhooks } from '../../webhooks/webhooks.contract.js';
import { PostChanged } from '../content.domain-events.js';

/** Tells other systems that a post is known by other identifiers. */
@Injectable()
@ListensTo(PostChanged, 'within')
export class AnnouncePostChanged implements DomainEventListener<PostChanged> {
  constructor(private readonly webhooks: Webhooks) {}

  handle({ workspaceId, at, postId, platform }: PostChanged): Promise<void> {
    return this.webhooks.announce(workspaceId, {
      type: 'post.changed',
      at,
      data: { postId, platform },
    });
  }
}
