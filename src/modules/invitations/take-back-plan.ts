import { seatsHeld } from './domain/answer.js';
import { obstacleTo, type LeftState, type TakeBackObstacle } from './domain/taking-back.js';
import type { Invitation } from './entities/invitation.entity.js';
import type { FormerGuestFacts } from './former-guests.js';
import { asItWas, type FormerState, type InvitationReceipt } from './recorded-invitations.js';

/** Something that was recorded and is to be taken back. */
export interface ReceiptToTakeBack {
  /** Whoever asks finds it again by this number. */
  readonly row: number;
  readonly receipt: InvitationReceipt;
}

/** Why something cannot be taken back. */
export interface InTheWay {
  readonly row: number;
  readonly code: TakeBackObstacle | 'invitation_content_since' | 'seats_given_since';
}

/** To what an invitation goes back. */
export interface Former {
  readonly now: Invitation;
  /** The row that is taken back last. */
  readonly row: number;
  /** Null where it goes altogether. */
  readonly former: FormerState | null;
  readonly since: string;
  /** The names that come back; null where they stay. */
  readonly companions: readonly string[] | null;
  /** What was agreed with the invitation that goes. */
  readonly deliverables: readonly string[];
}

type Created = Extract<InvitationReceipt, { kind: 'created' }>;
type Changed = Extract<InvitationReceipt, { kind: 'changed' }>;

/** How far taking back has come with one invitation. */
interface Way {
  readonly left: LeftState;
  readonly former: Former | null;
}

/** What to do about one invitation: take back record after record, until one cannot be. */
export const planTakingBack = (
  records: readonly ReceiptToTakeBack[],
  facts: FormerGuestFacts,
): { readonly former: Former | null; readonly inTheWay: readonly InTheWay[] } => {
  const now = facts.invitations.get(records[0]?.receipt.id ?? '');
  // What is gone altogether is taken back already.
  if (now === undefined) return { former: null, inTheWay: [] };
  let way: Way = { left: now, former: null };
  for (const [index, record] of records.entries()) {
    const code =
      whyNot(record.receipt, way.left, index === 0 ? facts : null) ??
      lostSince(record.receipt, facts);
    if (code !== null) {
      const inTheWay = records.slice(index).map(({ row }) => ({ row, code }));
      return { former: way.former, inTheWay };
    }
    way = stepBack(now, way, record);
  }
  return { former: way.former, inTheWay: [] };
};

const stepBack = (
  now: Invitation,
  { left, former }: Way,
  { row, receipt }: ReceiptToTakeBack,
): Way =>
  receipt.kind === 'created'
    ? { left, former: removal(now, row, receipt) }
    : {
        left: { version: receipt.former.version, influencerId: left.influencerId },
        former: backTo(now, { row, receipt, companions: former?.companions ?? null }),
      };

/** Only what is taken back first can have been changed since: the others are as their successors found them. */
const whyNot = (
  receipt: InvitationReceipt,
  left: LeftState,
  facts: FormerGuestFacts | null,
): TakeBackObstacle | null => {
  const changes = facts?.changes.get(receipt.id) ?? [];
  return obstacleTo(
    receipt,
    left,
    changes.filter(({ id }) => id > receipt.until),
  );
};

/** Names, scans and what stands instead of another leave no trace in the version. */
const lostSince = (
  receipt: InvitationReceipt,
  { scanned, superseding, named }: FormerGuestFacts,
): TakeBackObstacle | null => {
  const names = named.get(receipt.id) ?? [];
  if (receipt.kind === 'created') {
    if (scanned.has(receipt.id)) return 'guest_seen_since';
    if (superseding.has(receipt.id)) return 'invitation_changed_since';
    return names.length > 0 ? 'invitation_answered_since' : null;
  }
  const { companions } = receipt;
  const isAsLeft = companions === null || names.every((name, place) => name === companions[place]);
  return isAsLeft ? null : 'invitation_answered_since';
};

const removal = (now: Invitation, row: number, { deliverables, until }: Created): Former => ({
  now,
  row,
  former: null,
  since: until,
  companions: null,
  deliverables,
});

const backTo = (
  now: Invitation,
  {
    row,
    receipt,
    companions,
  }: { readonly row: number; readonly receipt: Changed } & Pick<Former, 'companions'>,
): Former => ({
  now,
  row,
  former: receipt.former,
  since: receipt.since,
  companions: receipt.companions ?? companions,
  deliverables: [],
});

/** How many seats it takes to go back; negative where it gives some back. */
export const seatsToGoBack = ({ now, former }: Former): number =>
  (former === null ? 0 : seatsHeld(asItWas(now, former))) - seatsHeld(now);

/** Those that can have their former seats again, where each event has so many free; who gives seats back comes first. */
export const seatedAgain = (
  formers: readonly Former[],
  freeSeats: ReadonlyMap<string, number>,
): { readonly seated: readonly Former[]; readonly inTheWay: readonly InTheWay[] } => {
  const free = new Map(freeSeats);
  const seated: Former[] = [];
  const inTheWay: InTheWay[] = [];
  const inOrder = [...formers].sort((one, other) => +takesSeats(one) - +takesSeats(other));
  for (const former of inOrder) {
    const { eventId } = former.now;
    const left = (free.get(eventId) ?? 0) - seatsToGoBack(former);
    if (takesSeats(former) && left < 0) {
      inTheWay.push({ row: former.row, code: 'seats_given_since' });
    } else {
      free.set(eventId, left);
      seated.push(former);
    }
  }
  return { seated, inTheWay };
};

const takesSeats = (former: Former): boolean => seatsToGoBack(former) > 0;
