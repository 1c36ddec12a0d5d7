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

const NOTHING: Weight = { rows: 0, bytes: 0 };

/** What waits for its turn, the oldest first. */
export class GroupQueue<Item> {
  private waiting: Waiting<Item>[] = [];
  private held: Weight = NOTHING;

  get weight(): Weight {
    return this.held;
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  add(waiting: Waiting<Item>): void {
    this.waiting.push(waiting);
    this.held = added(this.held, waiting.weight);
  }

  /**
   * The next group: as many from the front as have at most `rows` rows together, and one at least.
   * @param mustWait says who is passed over and stays where it is.
   */
  take(rows: number, mustWait: (item: Item) => boolean = () => false): Waiting<Item>[] {
    const taken: Waiting<Item>[] = [];
    const left: Waiting<Item>[] = [];
    let room = rows;
    for (const [place, waiting] of this.waiting.entries()) {
      if (mustWait(waiting.item)) {
        left.push(waiting);
        continue;
      }
      room -= waiting.weight.rows;
      if (room < 0 && taken.length > 0) {
        left.push(...this.waiting.slice(place));
        break;
      }
      taken.push(waiting);
    }
    return this.release(taken, left);
  }

  /** Takes out whoever has waited since before `since`. */
  expire(since: number): Waiting<Item>[] {
    const end = this.waiting.findIndex((waiting) => waiting.since >= since);
    const count = end === -1 ? this.waiting.length : end;
    return this.release(this.waiting.slice(0, count), this.waiting.slice(count));
  }

  private release(released: Waiting<Item>[], left: Waiting<Item>[]): Waiting<Item>[] {
    this.waiting = left;
    this.held = released.reduce((held, { weight }) => without(held, weight), this.held);
    return released;
  }
}
