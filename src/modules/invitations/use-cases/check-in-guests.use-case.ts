import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CheckInRepository, scanKey, type ScanName } from '../check-in.repository.js';
import { decideCheckIn, type CheckInDecision } from '../domain/check-in.js';
import { CheckIn } from '../entities/check-in.entity.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { GuestsAtDoor, type GuestAtHand } from '../guests-at-door.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';

/** One scan: a guest by ticket or by invitation, who comes in or whose check-in is taken back. */
export interface Scan extends ScanName {
  readonly invitationId?: string | null;
  readonly ticket?: string | null;
  /** When it was scanned, by the device's clock. */
  readonly at: Date;
  readonly present: boolean;
}

/** What the door is told about one scan. */
export interface ScanAnswer {
  readonly nonce: string;
  readonly outcome: CheckIn['outcome'];
  readonly reason: CheckIn['reason'];
  readonly invitationId: string | null;
  readonly guestName: string | null;
  readonly partySize: number | null;
  /** When the guest first came in. */
  readonly at: Date | null;
}

/** Checks guests in, in the order of the scans; the same scan sent again is answered the same and done once. */
@Injectable()
export class CheckInGuests {
  constructor(
    private readonly db: UnitOfWork,
    private readonly scans: CheckInRepository,
    private readonly door: GuestsAtDoor,
    private readonly invitations: InvitationRepository,
    private readonly news: InvitationNews,
  ) {}

  execute(ctx: RequestContext, scans: readonly Scan[]): Promise<ScanAnswer[]> {
    return this.db.run(ctx, async () => {
      const { workspaceId } = ctx;
      await this.scans.lockDevices(
        workspaceId,
        scans.map(({ deviceId }) => deviceId),
      );
      const told = new Map(await this.scans.answered(workspaceId, scans));
      const guests = await this.door.atHand(ctx, scans, [...told.values()]);
      const fresh: CheckIn[] = [];
      for (const scan of scans) {
        if (told.has(scanKey(scan))) continue;
        const record = await this.work(ctx, scan, guests.find(scan));
        told.set(scanKey(scan), record);
        fresh.push(record);
      }
      await this.scans.insert(fresh);
      return scans.map((scan) => answerOf(scan, told.get(scanKey(scan)), guests.nameOf));
    });
  }

  private async work(ctx: RequestContext, scan: Scan, guest: GuestAtHand | null): Promise<CheckIn> {
    const decision = decideCheckIn(guest && { ...guest.invitation, ...guest.facts }, scan.present);
    if (guest !== null) await this.apply(ctx, scan, guest.invitation, decision);
    return recordOf(ctx, scan, guest?.invitation ?? null, decision);
  }

  private async apply(
    ctx: RequestContext,
    scan: Scan,
    invitation: Invitation,
    { outcome }: CheckInDecision,
  ): Promise<void> {
    if (outcome !== 'checked_in' && outcome !== 'undone') return;
    const changes: Pick<Invitation, 'presence' | 'presentAt'> =
      outcome === 'checked_in'
        ? { presence: 'present', presentAt: scan.at < ctx.now ? scan.at : ctx.now }
        : { presence: 'expected', presentAt: null };
    await this.invitations.save(ctx, [invitation], changes);
    Object.assign(invitation, changes);
    if (outcome === 'checked_in') await this.news.checkedIn(ctx, invitation);
  }
}

const recordOf = (
  ctx: RequestContext,
  scan: Scan,
  invitation: Invitation | null,
  decision: CheckInDecision,
): CheckIn => ({
  workspaceId: ctx.workspaceId,
  deviceId: scan.deviceId,
  nonce: scan.nonce,
  invitationId: invitation?.id ?? null,
  present: scan.present,
  at: scan.at,
  receivedAt: ctx.now,
  by: actorRef(ctx.actor),
  outcome: decision.outcome,
  reason: decision.outcome === 'refused' ? decision.reason : null,
  partySize: invitation?.partySize ?? null,
  firstPresentAt: invitation?.presentAt ?? null,
});

const answerOf = (
  { nonce }: Scan,
  record: CheckIn | undefined,
  nameOf: (invitationId: string) => string | null,
): ScanAnswer => {
  if (record === undefined) throw new Error('a scan was left without an answer');
  const { outcome, reason, invitationId, partySize, firstPresentAt } = record;
  const guestName = invitationId === null ? null : nameOf(invitationId);
  return { nonce, outcome, reason, invitationId, guestName, partySize, at: firstPresentAt };
};
