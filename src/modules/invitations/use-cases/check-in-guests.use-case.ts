import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CheckInRepository, scanKey, type ScanName } from '../check-in.repository.js';
import { decideCheckIn, type CheckInDecision, type CheckInRefusal } from '../domain/check-in.js';
import { CheckIn } from '../entities/check-in.entity.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { GuestsAtDoor, type GuestAtHand, type GuestsAtHand } from '../guests-at-door.js';
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
      const guests = await this.door.atHand(ctx, scans);
      const fresh: CheckIn[] = [];
      const answers: ScanAnswer[] = [];
      for (const scan of scans) {
        const before = told.get(scanKey(scan));
        if (before !== undefined) {
          answers.push(repeated(scan, before, guests));
          continue;
        }
        const guest = guests.find(scan);
        const record = await this.work(ctx, scan, guest);
        told.set(scanKey(scan), record);
        fresh.push(record);
        answers.push(answerOf(record, guest));
      }
      await this.scans.insert(fresh);
      return answers;
    });
  }

  private async work(ctx: RequestContext, scan: Scan, guest: GuestAtHand | null): Promise<CheckIn> {
    const decision = decideCheckIn(guest && { ...guest.invitation, ...guest.facts }, scan);
    if (guest !== null) await this.apply(ctx, scan, guest.invitation, decision);
    return recordOf(ctx, scan, guest?.invitation ?? null, decision);
  }

  private async apply(
    ctx: RequestContext,
    scan: Scan,
    invitation: Invitation,
    { outcome }: CheckInDecision,
  ): Promise<void> {
    const changes = changesOf(ctx, scan, invitation, outcome);
    if (changes === null) return;
    await this.invitations.save(ctx, [invitation], changes);
    Object.assign(invitation, changes);
    if (outcome === 'checked_in') await this.news.checkedIn(ctx, invitation);
  }
}

/** Device clocks may run ahead, and of two scans the earlier one says since when the guest is in. */
const changesOf = (
  { now }: RequestContext,
  { at }: Scan,
  { presentAt }: Invitation,
  outcome: CheckInDecision['outcome'],
): Pick<Invitation, 'presence' | 'presentAt'> | null => {
  if (outcome === 'undone') return { presence: 'expected', presentAt: null };
  if (outcome === 'checked_in') return { presence: 'present', presentAt: at < now ? at : now };
  const isEarlier = outcome === 'already' && presentAt !== null && at < presentAt;
  return isEarlier ? { presence: 'present', presentAt: at } : null;
};

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

const answerOf = (record: CheckIn, guest: GuestAtHand | null): ScanAnswer => {
  const { nonce, outcome, reason, invitationId, partySize, firstPresentAt } = record;
  const guestName = guest?.facts.name ?? null;
  return { nonce, outcome, reason, invitationId, guestName, partySize, at: firstPresentAt };
};

const refusal = ({ nonce }: Scan, reason: CheckInRefusal): ScanAnswer => ({
  nonce,
  outcome: 'refused',
  reason,
  invitationId: null,
  guestName: null,
  partySize: null,
  at: null,
});

/** A repeat is answered as before, to who may still see the guest; another scan under the same name is refused. */
const repeated = (scan: Scan, before: CheckIn, guests: GuestsAtHand): ScanAnswer => {
  const { present, invitationId } = before;
  // A ticket that was nobody's is not kept, so it cannot be told from another one.
  const isSameGuest = invitationId === null || invitationId === guests.idOf(scan);
  if (present !== scan.present || !isSameGuest) return refusal(scan, 'nonce_reused');
  if (invitationId === null) return answerOf(before, null);
  const guest = guests.find(scan);
  return guest === null ? refusal(scan, 'unknown') : answerOf(before, guest);
};
