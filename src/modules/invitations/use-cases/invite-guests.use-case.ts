import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { actorMay, type Permission } from '../../../platform/security/permissions.js';
import { Events } from '../../events/events.contract.js';
import { Influencers, type InfluencerFacts } from '../../influencers/influencers.contract.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { invitationProblems } from '../invitations.errors.js';
import type { Invitee } from '../invitee.js';
import { NewInvitations } from '../new-invitations.js';

const AGREES: Permission = 'deliverables:write';

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
      await this.checkEvent(ctx, eventId);
      const { locale } = await this.workspaces.facts(ctx.workspaceId);
      const ids = invitees.map(({ influencerId }) => influencerId);
      const known = await this.influencers.facts(ctx, ids);
      const addressees = invitees.map((invitee) => {
        const guest = checkGuest(known.get(invitee.influencerId), invitee.pointer);
        return { ...invitee, locale: guest.locale ?? locale };
      });
      return this.made.keep(ctx, eventId, addressees);
    });
  }

  private async checkEvent(ctx: RequestContext, eventId: string): Promise<void> {
    const event = await this.events.facts(ctx, eventId);
    if (event === null) throw httpProblems.refuse('reference_not_found', {}, '/eventId');
    if (event.state === 'cancelled') {
      throw invitationProblems.refuse('event_not_open', { state: event.state }, '/eventId');
    }
  }
}

/** What is asked in exchange is agreed by who may agree deliverables, in this call as in their own. */
const checkMayAgree = ({ actor }: RequestContext, invitees: readonly Invitee[]): void => {
  if (actorMay(actor, AGREES)) return;
  const agreeing = invitees.find(({ deliverables }) => (deliverables ?? []).length > 0);
  if (agreeing === undefined) return;
  throw httpProblems.refuse(
    'forbidden',
    { permission: AGREES },
    `${agreeing.pointer}/deliverables`,
  );
};

const checkGuest = (guest: InfluencerFacts | undefined, pointer: string): InfluencerFacts => {
  const field = `${pointer}/influencerId`;
  if (guest === undefined) throw httpProblems.refuse('reference_not_found', {}, field);
  if (guest.doNotContact) throw invitationProblems.refuse('do_not_contact', {}, field);
  return guest;
};
