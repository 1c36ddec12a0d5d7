/** What a row that is new turned out to be the same as. */
export interface Earlier {
  /** The first row of the same thing. */
  readonly row: number;
  /** Whether the two rows say the same. */
  readonly isEqual: boolean;
}

/** A word or a content, as a number that stands for it: of two million, hardly two have the same. */
export type Mark = number;

/**
 * Remembers what a rehearsal would have made: it undoes every slice, so that a later one does not see what
 * an earlier one would have left. By marks, since half a million words would fill the memory.
 */
export class SeenWords {
  private readonly rows = new Map<Mark, number>();
  private readonly contents = new Map<number, Mark>();

  /**
   * Notes that `row` would make something known by `words`; returns the earlier row that would have made
   * it already. Rows of one `content` say the same.
   */
  note(row: number, words: readonly Mark[], content: Mark): Earlier | null {
    for (const word of words) {
      const seen = this.rows.get(word);
      if (seen !== undefined) return { row: seen, isEqual: this.contents.get(seen) === content };
    }
    for (const word of words) this.rows.set(word, row);
    if (words.length > 0) this.contents.set(row, content);
    return null;
  }
}
