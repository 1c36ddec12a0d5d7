/** What waiting costs: rows to be stored, and about the bytes that they take. */
export interface Weight {
  readonly rows: number;
  readonly bytes: number;
}

/** What waits, since when (milliseconds of any clock), and what it weighs. */
export interface Waiting<Item> {
  readonly item: Item;
  readonly weight: Weight;
  readonly since: number;
}

/** What one queue, or all of them, may hold. */
export const isOver = (weight: Weight, most: Weight): boolean =>
  weight.rows > most.rows || weight.bytes > most.bytes;

export const added = (a: Weight, b: Weight): Weight => ({
  rows: a.rows + b.rows,
  bytes: a.bytes + b.bytes,
});

export const without = (a: Weight, b: Weight): Weight => ({
  rows: a.rows - b.rows,
  bytes: a.bytes - b.bytes,
});

export const NOTHING: Weight = { rows: 0, bytes: 0 };

/** What waits for its turn, the oldest first. */
export class GroupQueue<Item> {
  private waiting: Waiting<Item>[] = [];

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  add(waiting: Waiting<Item>): void {
    this.waiting.push(waiting);
  }

  /**
   * The next group: as many from the front as weigh at most `most` together, and one at least.
   * @param mustWait says who is passed over and stays where it is.
   */
  take(most: Weight, mustWait: (item: Item) => boolean = () => false): Waiting<Item>[] {
    const taken: Waiting<Item>[] = [];
    const left: Waiting<Item>[] = [];
    let weight = NOTHING;
    for (const [place, waiting] of this.waiting.entries()) {
      if (mustWait(waiting.item)) {
        left.push(waiting);
        continue;
      }
      weight = added(weight, waiting.weight);
      if (isOver(weight, most) && taken.length > 0) {
        left.push(...this.waiting.slice(place));
        break;
      }
      taken.push(waiting);
    }
    this.waiting = left;
    return taken;
  }

  /** Takes out whoever has waited since before `since`. */
  expire(since: number): Waiting<Item>[] {
    const end = this.waiting.findIndex((waiting) => waiting.since >= since);
    return this.waiting.splice(0, end === -1 ? this.waiting.length : end);
  }
}
