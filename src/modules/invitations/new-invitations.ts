import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../kernel/context.js';
import { newId } from '../../platform/ids.js';
import type { Invitation } from './entities/invitation.entity.js';
import { GuestLinks } from './guest-links.js';
import { InvitationRepository } from './invitation.repository.js';
import { AgreedDeliverables, type AgreedItem } from './invitations.contract.js';
import { invitationProblems } from './invitations.errors.js';

/** Somebody who is to be invited. */
export interface Invitee {
  readonly influencerId: string;
  /** The most people that the invitation is for, the guest included; 1 where not told. */
  readonly partySize?: number | null;
  readonly deliverables?: readonly AgreedItem[] | null;
  /** JSON pointer of this invitee in the request; empty where the request is about one. */
  readonly pointer: string;
}

/** An invitee with the language in which to write to them. */
export interface Addressee extends Invitee {
  readonly locale: Locale;
}

/** Writes new invitations down, with what was agreed on each. */
@Injectable()
export class NewInvitations {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly links: GuestLinks,
    private readonly agreed: AgreedDeliverables,
  ) {}

  /** The new ids, in the order of `addressees`; `already_invited` where one of them was, or is listed twice. */
  async keep(
    ctx: RequestContext,
    eventId: string,
    addressees: readonly Addressee[],
  ): Promise<string[]> {
    const rows = addressees.map((addressee) => this.row(ctx, eventId, addressee));
    const waiting = new Set(await this.invitations.insertNew(ctx.workspaceId, firstOfEach(rows)));
    for (const { influencerId, pointer } of addressees) {
      if (waiting.delete(influencerId)) continue;
      throw invitationProblems.refuse('already_invited', {}, `${pointer}/influencerId`);
    }
    const ids = rows.map(({ id }) => id);
    await this.invitations.keepBirth(ctx, ids);
    const agreements = rows.map(({ id, influencerId }, index) => ({
      invitationId: id,
      influencerId,
      eventId,
      items: addressees[index]?.deliverables ?? [],
    }));
    await this.agreed.agree(
      ctx,
      agreements.filter(({ items }) => items.length > 0),
    );
    return ids;
  }

  private row(ctx: RequestContext, eventId: string, addressee: Addressee): Invitation {
    const link = { workspaceId: ctx.workspaceId, id: newId(), linkVersion: 1 };
    const partySize = addressee.partySize ?? 1;
    return {
      ...link,
      ...this.links.fingerprints(link),
      eventId,
      influencerId: addressee.influencerId,
      partyLimit: partySize,
      partySize,
      delivery: 'draft',
      answer: 'pending',
      presence: 'expected',
      answeredAt: null,
      waitlistPosition: null,
      offeredUntil: null,
      presentAt: null,
      revokedAt: null,
      sentAt: null,
      locale: addressee.locale,
      version: 1,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    };
  }
}

/** Each guest once, in one order for everybody, so that two who invite the same people do not wait in a circle. */
const firstOfEach = (rows: readonly Invitation[]): Invitation[] =>
  [...new Map([...rows].reverse().map((row) => [row.influencerId, row])).values()].sort((a, b) =>
    a.influencerId < b.influencerId ? -1 : 1,
  );
