import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { DeliverableState } from './domain/deliverable.js';
import type { Settled } from './deliverable-news.js';
import type { MatchCandidate } from './domain/matching.js';
import { toldDeliverableState } from './domain/told-change.js';
import { Deliverable } from './entities/deliverable.entity.js';
import type { Post } from './entities/post.entity.js';

type WithoutRemaining = Omit<MatchCandidate, 'remaining'> & { readonly count: number };

/** How many rows one insert may hold. */
const ROWS = 500;

/** Where a deliverable stood, or stands, after its event moved. */
interface Window {
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly state: DeliverableState;
}

interface Moved extends Settled, Omit<Window, 'state'> {
  readonly before: Window;
}

const subjectOf = (id: string) => ({ type: 'deliverable', id });

/** Deliverables, to be changed; every change is written into the audit log. */
@Injectable()
export class DeliverableRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  async insert(ctx: RequestContext, deliverables: readonly Deliverable[]): Promise<void> {
    for (let from = 0; from < deliverables.length; from += ROWS)
      await this.db.manager.insert(Deliverable, deliverables.slice(from, from + ROWS));
    await this.audit.recordMany(
      ctx,
      deliverables.map((deliverable) => ({
        action: 'deliverable.agreed',
        subject: subjectOf(deliverable.id),
        after: deliverable,
      })),
    );
  }

  /** The deliverable, locked. */
  lock({ workspaceId }: RequestContext, id: string): Promise<Deliverable | null> {
    return this.db.manager.findOne(Deliverable, {
      where: { workspaceId, id },
      // No key is changed under it, so a post that refers to the row need not wait.
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** Where deliverables stand: these, and all of these influencers. */
  async stands(
    { workspaceId }: RequestContext,
    asked: { readonly ids: readonly string[]; readonly influencerIds: readonly string[] },
  ): Promise<Map<string, Pick<Deliverable, 'state' | 'updatedAt'>>> {
    const rows = await this.db.manager.sql<Pick<Deliverable, 'id' | 'state' | 'updatedAt'>[]>`
      select id, state, updated_at as "updatedAt" from deliverables
       where workspace_id = ${workspaceId}
         and (id = any(${asked.ids}::uuid[]) or influencer_id = any(${asked.influencerIds}::uuid[]))`;
    return new Map(rows.map(({ id, ...stand }) => [id, stand]));
  }

  /**
   * What the post may fulfil: deliverables of its influencer that still want posts, of its invitation, event and
   * campaign where it has these. Locked, so that two posts do not fulfil the same one.
   */
  async lockCandidates(ctx: RequestContext, post: Post): Promise<MatchCandidate[]> {
    const candidates = await this.db.manager.sql<WithoutRemaining[]>`
      select d.id, d.platform, d.format, d.account_id as "accountId", d.opens_at as "opensAt",
             d.due_at as "dueAt", d.hashtags, d.state, d.count
        from deliverables d
        join events e on e.workspace_id = d.workspace_id and e.id = d.event_id
       where d.workspace_id = ${ctx.workspaceId} and d.influencer_id = ${post.influencerId}
         and d.state in ('expected', 'missed')
         and (${post.invitationId}::uuid is null or d.invitation_id = ${post.invitationId}::uuid)
         and (${post.eventId}::uuid is null or d.event_id = ${post.eventId}::uuid)
         and (${post.campaignId}::uuid is null or e.campaign_id is null
              or e.campaign_id = ${post.campaignId}::uuid)
       order by d.id
         for no key update of d`;
    const published = await this.published(
      ctx,
      candidates.map(({ id }) => id),
    );
    return candidates.map(({ count, ...candidate }) => ({
      ...candidate,
      remaining: count - (published.get(candidate.id) ?? 0),
    }));
  }

  /** How many posts are bound to each of these deliverables; one without any is left out. */
  async published(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const counts = await this.db.manager.sql<{ id: string; posts: number }[]>`
      select deliverable_id as id, count(*)::int as posts
        from posts
       where workspace_id = ${ctx.workspaceId} and deliverable_id = any(${ids}::uuid[])
       group by deliverable_id`;
    return new Map(counts.map(({ id, posts }) => [id, posts]));
  }

  /** Gives the locked deliverable that was `before` another state. */
  async update(
    ctx: RequestContext,
    before: Deliverable,
    changes: Pick<Deliverable, 'state' | 'updatedAt'>,
  ): Promise<void> {
    const { workspaceId, id } = before;
    await this.db.manager.update(Deliverable, { workspaceId, id }, changes);
    const action = toldDeliverableState(changes.state);
    await this.audit.record(ctx, { action, subject: subjectOf(id), before, after: changes });
  }

  /**
   * Closes at most `limit` deliverables whose time ran out, and returns them: `missed` where the
   * guest had a seat or came, else `waived`: nothing is owed where nobody said yes, or where the invitation was taken
   * back or the event cancelled.
   */
  async closeOverdue(ctx: RequestContext, limit: number): Promise<Settled[]> {
    const [closed] = await this.db.manager.sql<[Settled[], number]>`
      with overdue as (
        select id from deliverables
         where workspace_id = ${ctx.workspaceId} and state = 'expected' and due_at < ${ctx.now}
         order by due_at
         limit ${limit}
           for no key update skip locked)
      update deliverables d
         set updated_at = ${ctx.now},
             state = case
               when e.state <> 'cancelled' and i.revoked_at is null
                    and (i.answer = 'accepted' or i.presence = 'present')
               then 'missed' else 'waived' end
        from overdue o, invitations i, events e
       where d.workspace_id = ${ctx.workspaceId} and d.id = o.id
         and i.workspace_id = ${ctx.workspaceId} and i.id = d.invitation_id
         and e.workspace_id = ${ctx.workspaceId} and e.id = d.event_id
      returning d.id, d.state, d.invitation_id as "invitationId",
                d.influencer_id as "influencerId", d.event_id as "eventId"`;
    await this.audit.recordMany(
      ctx,
      closed.map(({ id, state }) => ({
        action: toldDeliverableState(state),
        subject: subjectOf(id),
        before: { state: 'expected' },
        after: { state },
      })),
    );
    return closed;
  }

  /** With whom content was agreed for an event. */
  async influencersOf({ workspaceId }: RequestContext, eventId: string): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select distinct influencer_id as id
        from deliverables
       where workspace_id = ${workspaceId} and event_id = ${eventId}`;
    return rows.map(({ id }) => id);
  }

  /**
   * Moves the windows of an event's deliverables to where the event is now; what was missed and is due in the
   * future again is expected again. A moment of its own stays. Returns when the first of the moved ones opens, or null
   * where none moved, and those that are expected again.
   */
  async follow(
    ctx: RequestContext,
    eventId: string,
    opensBeforeMs: number,
  ): Promise<{ first: Date | null; reopened: Settled[] }> {
    const [moved] = await this.db.manager.sql<[Moved[], number]>`
      with those as (
        select id, opens_at, due_at, state from deliverables
         where workspace_id = ${ctx.workspaceId} and event_id = ${eventId} and due_hours is not null
         order by id
           for no key update)
      update deliverables d
         set opens_at = e.starts_at - ${opensBeforeMs}::float8 * interval '1 millisecond',
             due_at = e.starts_at + d.due_hours * interval '1 hour',
             state = case when d.state = 'missed'
                           and e.starts_at + d.due_hours * interval '1 hour' > ${ctx.now}
                          then 'expected' else d.state end,
             updated_at = ${ctx.now}
        from those t, events e
       where d.workspace_id = ${ctx.workspaceId} and d.id = t.id
         and e.workspace_id = ${ctx.workspaceId} and e.id = d.event_id
      returning d.id, d.opens_at as "opensAt", d.due_at as "dueAt", d.state,
                d.invitation_id as "invitationId", d.influencer_id as "influencerId",
                d.event_id as "eventId",
                jsonb_build_object('opensAt', t.opens_at, 'dueAt', t.due_at, 'state', t.state) as before`;
    await this.audit.recordMany(
      ctx,
      moved.map(({ id, before, opensAt, dueAt, state }) => ({
        action: 'deliverable.moved',
        subject: subjectOf(id),
        before: { ...before, opensAt: new Date(before.opensAt), dueAt: new Date(before.dueAt) },
        after: { opensAt, dueAt, state },
      })),
    );
    const [first = null] = moved
      .map(({ opensAt }) => opensAt)
      .sort((a, b) => a.getTime() - b.getTime());
    return { first, reopened: moved.filter(({ state, before }) => state !== before.state) };
  }
}
