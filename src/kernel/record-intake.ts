import type { RequestContext } from './context.js';

/** What becomes of a record that comes in: it is new, changes one that is known, changes nothing, or is not taken. */
export const FATES = ['create', 'update', 'skip', 'refuse'] as const;

/** One of them. */
export type Fate = (typeof FATES)[number];

/** Something to know about one field of a record. */
export interface RecordIssue {
  /** JSON pointer into the record; empty where it is about the whole of it. */
  readonly pointer: string;
  /** A stable code, as the API answers it. */
  readonly code: string;
  /** A sentence in the language of the context. */
  readonly detail: string;
}

/** What became of one record. */
export interface TakenRecord {
  readonly fate: Fate;
  /** The id of the record that was made, changed or recognised; null where none was, or it has none of its own. */
  readonly id: string | null;
  /** Why it was refused; empty where it was not. */
  readonly issues: readonly RecordIssue[];
  /** What a person should look at although it was taken. */
  readonly warnings: readonly RecordIssue[];
  /** What its intake needs to take it back: plain JSON; null where nothing was changed. */
  readonly receipt: object | null;
}

/** A record that is to be taken back. */
export interface RecordToTakeBack {
  /** Whoever asked finds it again by this number. */
  readonly row: number;
  readonly receipt: object;
}

/** Why a record cannot be taken back: something was built on it. */
export interface Obstacle extends Omit<RecordIssue, 'pointer'> {
  readonly row: number;
}

/**
 * How a module takes in records of one kind that somebody has elsewhere. A record has the shape of the
 * API's request, and is checked as the API checks it. The same record again changes nothing.
 */
export interface RecordIntake {
  /**
   * Takes records in, one after the other, in the open unit of work; each is taken or refused for itself.
   * A field that is absent says nothing: it never clears what is known. Returns what became of each, in their order.
   */
  take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]>;

  /**
   * Takes records back, in the open unit of work, in the order given, so that the database is as before.
   * Returns why some cannot be; who asked then rolls all of it back.
   */
  takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]>;

  /** Words by which a record is told from others: two new ones that share a word are the same. */
  wordsOf(record: unknown): readonly string[];
}
