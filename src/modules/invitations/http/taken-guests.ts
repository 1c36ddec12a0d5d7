import type { RequestContext } from '../../../kernel/context.js';
import { fillText } from '../../../kernel/problem.js';
import type {
  Obstacle,
  RecordIssue,
  RecordToTakeBack,
  TakenRecord,
} from '../../../kernel/record-intake.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { readInput } from '../../../platform/http/input.pipe.js';
import { recordIssues } from '../../../platform/http/record-issues.js';
import { recognisedByName } from '../../influencers/influencers.contract.js';
import {
  isKey,
  type GuestReading,
  type GuestReference,
  type MeantGuest,
} from '../guest-references.js';
import { recordProblems } from '../invitation-records.errors.js';
import type { GuestKey } from '../queries/invitation-keys.query.js';
import type { InvitationReceipt, Recorded, Refusal } from '../recorded-invitations.js';
import type { InTheWay, ReceiptToTakeBack } from '../take-back-plan.js';

/** What it takes to take records of one kind in. */
export interface GuestTaking<Dto extends object, Guest> {
  readonly dto: new () => Dto;
  readonly referenceOf: (said: Dto) => GuestReference;
  /** Whom references mean, in their order. */
  readonly read: (references: readonly GuestReference[]) => Promise<GuestReading[]>;
  readonly guestOf: (key: GuestKey, said: Dto) => Guest;
  /** What became of each, in their order. */
  readonly record: (guests: readonly Guest[]) => Promise<(Recorded | Refusal)[]>;
}

/** Reads records, finds out whom they mean and has them recorded; tells what became of each, in their order. */
export const takeGuests = async <Dto extends object, Guest>(
  ctx: RequestContext,
  records: readonly unknown[],
  taking: GuestTaking<Dto, Guest>,
): Promise<TakenRecord[]> => {
  const said = records.map((record) => readOne(taking.dto, record));
  const read = said.flatMap((one) => (isRefusal(one) ? [] : [one]));
  const keys = await taking.read(read.map(taking.referenceOf));
  const guests = read.flatMap((one, index) => {
    const key = keys[index];
    if (key === undefined || !isKey(key)) return [];
    const { eventId, influencerId } = key;
    return [taking.guestOf({ eventId, influencerId }, one)];
  });
  const recorded = (await taking.record(guests)).values();
  const found = keys
    .map((key) =>
      isKey(key)
        ? withWarning(ctx, takenRecord(ctx, recorded.next().value), key)
        : takenRecord(ctx, key),
    )
    .values();
  return said.map((one) =>
    isRefusal(one) ? takenRecord(ctx, one) : (found.next().value ?? takenRecord(ctx, undefined)),
  );
};

/** Who was recognised is told only where something was written of it. */
const withWarning = (
  { locale }: RequestContext,
  taken: TakenRecord,
  { byNameAlone }: MeantGuest,
): TakenRecord => {
  const { fate, warnings } = taken;
  if (byNameAlone === undefined || (fate !== 'create' && fate !== 'update')) return taken;
  return { ...taken, warnings: [...warnings, recognisedByName(byNameAlone, locale)] };
};

/** The receipts that were given for records. */
export const receiptsOf = (records: readonly RecordToTakeBack[]): ReceiptToTakeBack[] =>
  records.map(({ row, receipt }) => ({ row, receipt: receipt as InvitationReceipt }));

/** What is told of what stands in the way. */
export const obstacleOf = ({ locale }: RequestContext, { row, code }: InTheWay): Obstacle => {
  const detail = fillText(recordProblems.definitions[code][locale].detail, {});
  return { row, code, detail };
};

const isRefusal = <Value extends object>(value: Value | Refusal): value is Refusal =>
  value instanceof Error;

const readOne = <Dto extends object>(dto: new () => Dto, record: unknown): Dto | Refusal => {
  try {
    return readInput(dto, record);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
};

const takenRecord = (
  ctx: RequestContext,
  recorded: Recorded | Refusal | undefined,
): TakenRecord => {
  if (recorded === undefined) throw new Error('a record was taken in and nothing became of it');
  if (isRefusal(recorded)) {
    const issues = issuesOf(ctx, recorded);
    return { fate: 'refuse', id: null, issues, warnings: [], receipt: null };
  }
  const { fate, id, receipt } = recorded;
  const warnings = recorded.warnings.flatMap((warning) => issuesOf(ctx, warning));
  return { fate, id, issues: [], warnings, receipt };
};

const issuesOf = ({ locale }: RequestContext, refusal: Refusal): RecordIssue[] =>
  recordIssues(refusal, locale) ?? [];
