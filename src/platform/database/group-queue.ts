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

  /** The next group: as many from the front as have at most `rows` rows together, and one at least. */
  take(rows: number): Waiting<Item>[] {
    let left = rows;
    const end = this.waiting.findIndex(({ weight }, place) => {
      left -= weight.rows;
      return left < 0 && place > 0;
    });
    return this.release(end === -1 ? this.waiting.length : end);
  }

  /** Takes out whoever has waited since before `since`. */
  expire(since: number): Waiting<Item>[] {
    const end = this.waiting.findIndex((waiting) => waiting.since >= since);
    return this.release(end === -1 ? this.waiting.length : end);
  }

  private release(count: number): Waiting<Item>[] {
    const released = this.waiting.slice(0, count);
    this.waiting = this.waiting.slice(count);
    this.held = released.reduce((held, { weight }) => without(held, weight), this.held);
    return released;
  }
}
