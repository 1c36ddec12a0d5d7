import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { actorRef, type Locale, type RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../platform/ids.js';
import { assertPossible, changesBetween } from './domain/changes.js';
import { toldChange } from './domain/told-change.js';
import type { WaitingParty } from './domain/waiting-list.js';
import { InvitationChange } from './entities/invitation-change.entity.js';
import { Invitation } from './entities/invitation.entity.js';

/** How many invitations one statement loads at most. */
const BATCH = 200;

/** Invitations, loaded and saved; saving writes every change into the history and the audit log. */
@Injectable()
export class InvitationRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  findById(workspaceId: string, id: string): Promise<Invitation | null> {
    return this.db.manager.findOneBy(Invitation, { workspaceId, id });
  }

  /** The event of an invitation, or null where there is no such invitation. */
  async eventOf(workspaceId: string, id: string): Promise<string | null> {
    const [found] = await this.db.manager.sql<{ eventId: string }[]>`
      select event_id as "eventId" from invitations
       where workspace_id = ${workspaceId} and id = ${id}`;
    return found?.eventId ?? null;
  }

  /** The events of these invitations, each once. */
  async eventsOf(workspaceId: string, ids: readonly string[]): Promise<string[]> {
    const found = await this.db.manager.sql<{ eventId: string }[]>`
      select distinct event_id as "eventId" from invitations
       where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])`;
    return found.map(({ eventId }) => eventId);
  }

  /** The invitations to an event that were taken back from these guests. */
  async revokedOf(
    workspaceId: string,
    eventId: string,
    influencerIds: readonly string[],
  ): Promise<string[]> {
    const found = await this.db.manager.sql<{ id: string }[]>`
      select id from invitations
       where workspace_id = ${workspaceId} and event_id = ${eventId}
         and influencer_id = any (${influencerIds}::uuid[]) and revoked_at is not null
         and superseded_by is null`;
    return found.map(({ id }) => id);
  }

  async findByToken(
    workspaceId: string,
    tokenHash: Buffer,
  ): Promise<{ id: string; locale: Locale } | null> {
    const [found] = await this.db.manager.sql<{ id: string; locale: Locale }[]>`
      select id, locale from invitations
       where workspace_id = ${workspaceId} and token_hash = ${tokenHash}`;
    return found ?? null;
  }

  /** The ids behind tickets, by the ticket's fingerprint in hex. */
  async idsByTicket(
    workspaceId: string,
    hashes: readonly Buffer[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.manager.sql<{ id: string; hash: Buffer }[]>`
      select id, ticket_hash as hash from invitations
       where workspace_id = ${workspaceId} and ticket_hash = any (${hashes}::bytea[])`;
    return new Map(rows.map(({ id, hash }) => [hash.toString('hex'), id]));
  }

  /** The invitations of these ids, locked one after the other in the order of their ids, so that nobody waits in a circle. */
  lockMany(workspaceId: string, ids: readonly string[]): Promise<Invitation[]> {
    return this.db.manager.find(Invitation, {
      where: { workspaceId, id: In([...ids]) },
      order: { id: 'asc' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async lock(workspaceId: string, id: string): Promise<Invitation | null> {
    const [found] = await this.lockMany(workspaceId, [id]);
    return found ?? null;
  }

  /** Parties that wait, may be written to, and are not larger than `freeSeats`, the first in line first. */
  waiting(workspaceId: string, eventId: string, freeSeats: number): Promise<WaitingParty[]> {
    return this.db.manager.sql<WaitingParty[]>`
      select i.id, i.waitlist_position as position, i.party_size as "partySize"
        from invitations i
        join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
       where i.workspace_id = ${workspaceId} and i.event_id = ${eventId}
         and i.answer = 'waitlisted' and i.revoked_at is null and i.party_size <= ${freeSeats}
         and f.do_not_contact_at is null
       order by i.waitlist_position
       limit ${BATCH}`;
  }

  /** Inserts those of `invitations` whose guests have none yet, writes down who made them, and returns them. */
  async insertNew(ctx: RequestContext, invitations: readonly Invitation[]): Promise<Invitation[]> {
    const { workspaceId } = ctx;
    const rows = invitations.map(({ tokenHash, ticketHash, ...row }) => ({
      ...row,
      token: tokenHash.toString('hex'),
      ticket: ticketHash.toString('hex'),
    }));
    const made = await this.db.manager.sql<{ influencerId: string }[]>`
      insert into invitations
        (workspace_id, id, event_id, influencer_id, party_limit, party_size, delivery, answer,
         presence, link_version, token_hash, ticket_hash, locale, version, created_at, updated_at)
      select ${workspaceId}::uuid, id, "eventId", "influencerId", "partyLimit", "partySize", delivery,
             answer, presence, "linkVersion", decode(token, 'hex'), decode(ticket, 'hex'), locale,
             version, "createdAt", "updatedAt"
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given
             (id uuid, "eventId" uuid, "influencerId" uuid, "partyLimit" integer, "partySize" integer,
              delivery text, answer text, presence text, "linkVersion" integer, token text,
              ticket text, locale text, version integer, "createdAt" timestamptz,
              "updatedAt" timestamptz)
      on conflict (workspace_id, event_id, influencer_id) where superseded_by is null do nothing
      returning influencer_id as "influencerId"`;
    const guests = new Set(made.map(({ influencerId }) => influencerId));
    const kept = invitations.filter(({ influencerId }) => guests.has(influencerId));
    await this.keepBirth(ctx, kept);
    return kept;
  }

  /** Gives all of `before` the same changes, and writes down what differs; throws where a state machine does not allow it. */
  async save(
    ctx: RequestContext,
    before: readonly Invitation[],
    changes: Partial<Invitation>,
    note: string | null = null,
  ): Promise<void> {
    if (before.length === 0) return;
    for (const invitation of before) assertPossible(invitation, { ...invitation, ...changes });
    await this.db.manager.update(
      Invitation,
      { workspaceId: ctx.workspaceId, id: In(before.map(({ id }) => id)) },
      { ...changes, updatedAt: ctx.now, version: () => 'version + 1' },
    );
    await this.audit.recordMany(
      ctx,
      before.map((invitation) => ({
        action: toldChange(invitation, { ...invitation, ...changes }),
        subject: { type: 'invitation', id: invitation.id },
        before: invitation,
        after: { ...changes, ...(note !== null && { note }) },
      })),
    );
    const by = actorRef(ctx.actor);
    await this.keepChanges(
      before.flatMap((invitation) =>
        changesBetween(invitation, { ...invitation, ...changes }).map(({ axis, from, to }) => ({
          workspaceId: ctx.workspaceId,
          id: newId(),
          invitationId: invitation.id,
          at: ctx.now,
          by,
          axis,
          fromValue: from,
          toValue: to,
          note,
        })),
      ),
    );
  }

  private async keepBirth(ctx: RequestContext, made: readonly Invitation[]): Promise<void> {
    await this.audit.recordMany(
      ctx,
      made.map(({ tokenHash: _, ticketHash: __, ...invitation }) => ({
        action: 'invitation.created',
        subject: { type: 'invitation', id: invitation.id },
        after: invitation,
      })),
    );
    await this.keepChanges(
      made.map(({ id: invitationId }) => ({
        workspaceId: ctx.workspaceId,
        id: newId(),
        invitationId,
        at: ctx.now,
        by: actorRef(ctx.actor),
        axis: 'delivery',
        fromValue: null,
        toValue: 'draft',
        note: null,
      })),
    );
  }

  private async keepChanges(changes: InvitationChange[]): Promise<void> {
    if (changes.length > 0) await this.db.manager.insert(InvitationChange, changes);
  }
}
