/** Gathers the parameters of a statement that is put together: each is named where it is added. */
export class Parameters {
  private readonly added: unknown[] = [];

  /** What to hand over with the statement. */
  get values(): readonly unknown[] {
    return this.added;
  }

  /** Adds a value; returns how the statement names it, as a value of the SQL type `type`. */
  add(value: unknown, type: string): string {
    this.added.push(value);
    return `$${this.added.length}::${type}`;
  }
}
