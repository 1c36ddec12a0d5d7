import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { actorMay } from '../../platform/security/permissions.js';
import type { AnswerState } from './domain/answer.js';
import type { DeliveryState } from './domain/delivery.js';
import type { PresenceState } from './domain/presence.js';
import { GuestLinks } from './guest-links.js';
import { AgreedDeliverables, type DeliverableView } from './invitations.contract.js';

/** What is read of an invitation. */
export interface InvitationRow {
  readonly id: string;
  readonly eventId: string;
  readonly influencerId: string;
  readonly influencerName: string;
  readonly partyLimit: number;
  readonly partySize: number;
  readonly delivery: DeliveryState;
  readonly answer: AnswerState;
  readonly presence: PresenceState;
  readonly answeredAt: Date | null;
  readonly waitlistPosition: number | null;
  readonly offeredUntil: Date | null;
  readonly presentAt: Date | null;
  readonly revokedAt: Date | null;
  readonly supersededBy: string | null;
  readonly sentAt: Date | null;
  readonly createdAt: Date;
  readonly linkVersion: number;
  readonly companions: { name: string }[];
}

/** An invitation as its hosts see it. */
export interface InvitationView extends Omit<InvitationRow, 'linkVersion'> {
  /** The guest's personal link; null for who may not act for guests, because it answers for them. */
  readonly guestUrl: string | null;
  /** Null unless the guest comes, and for who may not act for guests. */
  readonly ticket: string | null;
  readonly deliverables: DeliverableView[];
}

/** Makes of invitations what their hosts may see of them. */
@Injectable()
export class InvitationViews {
  constructor(
    private readonly links: GuestLinks,
    private readonly agreed: AgreedDeliverables,
  ) {}

  /** The views of these rows, in their order; to be called in an open unit of work. */
  async of(ctx: RequestContext, rows: readonly InvitationRow[]): Promise<InvitationView[]> {
    const deliverables = await this.agreed.of(
      ctx,
      rows.map(({ id }) => id),
    );
    const mayAct = actorMay(ctx.actor, 'invitations:write');
    return rows.map(({ linkVersion, ...row }) => {
      const link = { workspaceId: ctx.workspaceId, id: row.id, linkVersion };
      const comes = row.answer === 'accepted' && row.revokedAt === null;
      return {
        ...row,
        guestUrl: mayAct ? this.links.url(link) : null,
        ticket: comes && mayAct ? this.links.ticket(link) : null,
        deliverables: deliverables.get(row.id) ?? [],
      };
    });
  }
}
