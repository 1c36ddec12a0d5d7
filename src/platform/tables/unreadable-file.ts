import type { ProblemParams } from '../../kernel/problem.js';

/** Why no table can be read from a file. */
export const UNREADABLE = [
  'file_empty',
  'file_too_large',
  'file_not_a_table',
  'file_encrypted',
  'file_damaged',
  'file_bomb',
  'file_has_entities',
  'row_too_long',
] as const;

export type Unreadable = (typeof UNREADABLE)[number];

/** A file from which no table can be read, and what a sentence about it needs to name. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: Unreadable,
    readonly params: ProblemParams = {},
  ) {
    super(code);
    this.name = 'UnreadableFile';
  }
}
