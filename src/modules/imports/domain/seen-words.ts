/** What a row that is new turned out to be the same as. */
export interface Earlier {
  /** The first row of the same thing. */
  readonly row: number;
  /** Whether the two rows say the same. */
  readonly isEqual: boolean;
}

/**
 * Remembers what a rehearsal would have made: it undoes every slice, so that a later one does not see what
 * an earlier one would have left.
 */
export class SeenWords {
  private readonly rows = new Map<string, { readonly row: number; readonly content: string }>();

  /**
   * Notes that `row` would make something known by `words`; returns the earlier row that would have made
   * it already. Rows of one `content` say the same.
   */
  note(row: number, words: readonly string[], content: string): Earlier | null {
    for (const word of words) {
      const seen = this.rows.get(word);
      if (seen !== undefined) return { row: seen.row, isEqual: seen.content === content };
    }
    const made = { row, content };
    for (const word of words) this.rows.set(word, made);
    return null;
  }
}
