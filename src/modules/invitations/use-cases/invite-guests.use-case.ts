import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Events } from '../../events/events.contract.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import type { Invitee } from '../invitee.js';
import { checkEvent, checkGuest, checkMayAgree } from '../inviting-rules.js';
import { NewInvitations } from '../new-invitations.js';

/** Invites one or many to an event: all of them, or nobody. Nothing is sent yet. */
@Injectable()
export class InviteGuests {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: Events,
    private readonly influencers: Influencers,
    private readonly workspaces: Workspaces,
    private readonly made: NewInvitations,
  ) {}

  /** Returns the new invitations' ids, in the order of `invitees`. */
  execute(ctx: RequestContext, eventId: string, invitees: readonly Invitee[]): Promise<string[]> {
    checkMayAgree(ctx, invitees);
    return this.db.run(ctx, async () => {
      checkEvent(await this.events.facts(ctx, eventId));
      const { locale } = await this.workspaces.facts(ctx.workspaceId);
      const ids = invitees.map(({ influencerId }) => influencerId);
      const standing = await this.influencers.hold(ctx, ids);
      const known = await this.influencers.facts(ctx, [...standing.values()]);
      const addressees = invitees.map((invitee) => {
        const influencerId = standing.get(invitee.influencerId) ?? invitee.influencerId;
        const guest = checkGuest(known.get(influencerId), invitee.pointer);
        return { ...invitee, influencerId, locale: guest.locale ?? locale };
      });
      return this.made.keep(ctx, eventId, addressees);
    });
  }
}
