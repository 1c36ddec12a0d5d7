import type { Actor, Locale } from '../../../kernel/context.js';
import type { Cell } from '../../../kernel/table.js';
import type { ProblemParams } from '../../../kernel/problem.js';
import type { Fate } from '../../../kernel/record-intake.js';
import type { ImportState } from './import-state.js';
import type { ImportKind } from './kinds.js';
import type { ImportOptions } from './options.js';
import type { HeaderPlace } from './recognise-export.js';

/** How many rows have each fate. */
export type FateCounts = Readonly<Record<Fate, number>>;

/** Nothing counted yet. */
export const NO_FATES: FateCounts = { create: 0, update: 0, skip: 0, refuse: 0 };

/** The sum of two counts. */
export const addFates = (one: FateCounts, other: FateCounts): FateCounts => ({
  create: one.create + other.create,
  update: one.update + other.update,
  skip: one.skip + other.skip,
  refuse: one.refuse + other.refuse,
});

/** How many of these have each fate. */
export const countFates = (rows: readonly { readonly fate: Fate }[]): FateCounts => {
  const counts: Record<Fate, number> = { ...NO_FATES };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
};

/** Something to know about a whole table: what was assumed, a total that differs. */
export interface TableNote {
  /** The header that it is about; null where it is about all. */
  readonly column: string | null;
  readonly code: string;
  readonly detail: string;
}

/** What was found in a file when it came, of the table that is read. */
export interface Detected {
  /** The export that it is; null where none that is known. */
  readonly format: string | null;
  readonly encoding: string | null;
  readonly separator: string | null;
  /** The table's name where the file has several: a sheet, or a file within the archive. */
  readonly table: string | null;
  readonly tables: readonly string[];
  /** Which of the table's rows holds the headers, from 0. */
  readonly headerRow: number;
  readonly headers: readonly HeaderPlace[];
  /** The language of its headers, by which dates and numbers are read that nothing else decides. */
  readonly language: Locale;
  /** The first rows below the headers. */
  readonly sample: readonly { readonly place: number; readonly cells: readonly Cell[] }[];
}

/** Why work on an import ended by itself. */
export interface ImportProblem {
  readonly code: string;
  readonly params: ProblemParams;
}

/** A file that somebody brought, and how far the work on it is. */
export interface Import {
  readonly workspaceId: string;
  readonly id: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly bytes: number;
  readonly fileHash: Buffer;
  /** How its table is read; plain JSON for `rowsOfTable`, or null for a calendar. */
  readonly source: object | null;
  readonly detected: Detected;
  readonly kind: ImportKind | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly options: ImportOptions;
  readonly revision: number;
  readonly rows: number;
  /** Rows that were worked on in the present pass. */
  readonly position: number;
  readonly planned: FateCounts | null;
  readonly done: FateCounts | null;
  readonly notes: readonly TableNote[];
  readonly obstacles: readonly object[] | null;
  readonly problem: ImportProblem | null;
  readonly actsAs: Actor;
  readonly locale: Locale;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly finishedAt: Date | null;
}
