import { setImmediate } from 'node:timers/promises';

import { added, GroupQueue, isOver, without, type Waiting, type Weight } from './group-queue.js';

/** What became of one member of a group. */
export type Outcome<Result> = { readonly value: Result } | { readonly error: unknown };

export interface GroupRules<Item, Result> {
  /** Works on a group in one transaction and answers each of its members, in their order. */
  readonly run: (key: string, items: readonly Item[]) => Promise<readonly Outcome<Result>[]>;
  readonly weigh: (item: Item) => Weight;
  /** How many groups of one key are worked on side by side. */
  readonly sideBySide: number;
  /** Members of one name never are: the second sees what became of the first. Null is nobody's name. */
  readonly nameOf: (item: Item) => string | null;
  /** Rows that go in one transaction, unless one member alone has more. */
  readonly groupRows: number;
  /** What may wait under one key, and what under all together. */
  readonly mostOfOne: Weight;
  readonly mostOfAll: Weight;
  /** After which a member is told that it took too long, whether it waits or is being worked on. */
  readonly patienceMs: number;
  /** What is told to whoever finds no room, or waited too long. */
  readonly refuse: () => Error;
  /** Whether a failure is everybody's, such as a database that is gone: nobody need be tried alone. */
  readonly isShared: (error: unknown) => boolean;
}

/** A member and how to answer it; who was answered already is not answered again. */
interface Member<Item, Result> {
  readonly item: Item;
  readonly resolve: (value: Result) => void;
  readonly reject: (error: unknown) => void;
}

type Group<Item, Result> = readonly Waiting<Member<Item, Result>>[];

interface Lane<Item, Result> {
  readonly queue: GroupQueue<Member<Item, Result>>;
  /** What is being worked on. */
  readonly running: Set<Group<Item, Result>>;
  readonly workers: Set<Promise<void>>;
}

/** How often those are looked for who wait too long. */
const LOOK_MS = 1_000;

/**
 * Lets what comes at once share a transaction. While as many groups of a key are worked on as may be,
 * whoever comes waits, and then all of them go together; with nobody before, one goes at once. No timer
 * holds anybody back. Waiting has bounds of rows, bytes and time, and what fails together is tried alone.
 */
export class GroupCommit<Item, Result> {
  private readonly lanes = new Map<string, Lane<Item, Result>>();
  private waiting: Weight = { rows: 0, bytes: 0 };
  private look: NodeJS.Timeout | null = null;

  constructor(private readonly rules: GroupRules<Item, Result>) {}

  /** Resolves with what became of `item` once it is durable; rejects where it was not worked on. */
  submit(key: string, item: Item): Promise<Result> {
    const weight = this.rules.weigh(item);
    if (!this.hasRoom(key, weight)) return Promise.reject(this.rules.refuse());
    return new Promise((resolve, reject) => {
      const lane = this.lanes.get(key) ?? this.open(key);
      lane.queue.add({ item: { item, resolve, reject }, weight, since: performance.now() });
      this.waiting = added(this.waiting, weight);
      if (lane.workers.size < this.rules.sideBySide) this.addWorker(key, lane);
    });
  }

  /** Whether so much more may wait. */
  hasRoom(key: string, weight: Weight): boolean {
    const { mostOfOne, mostOfAll } = this.rules;
    const ofOne = this.lanes.get(key)?.queue;
    // What is larger than all the room comes in where nobody else waits.
    const fits = (held: Weight, most: Weight): boolean =>
      held.rows === 0 || !isOver(added(held, weight), most);
    return (ofOne === undefined || fits(ofOne.weight, mostOfOne)) && fits(this.waiting, mostOfAll);
  }

  /** Resolves once nothing waits or is worked on. */
  async drained(): Promise<void> {
    while (this.lanes.size > 0) {
      await Promise.all([...this.lanes.values()].flatMap(({ workers }) => [...workers]));
    }
  }

  private open(key: string): Lane<Item, Result> {
    const lane: Lane<Item, Result> = {
      queue: new GroupQueue(),
      running: new Set(),
      workers: new Set(),
    };
    this.lanes.set(key, lane);
    this.look ??= setInterval(() => this.expire(), LOOK_MS).unref();
    return lane;
  }

  private addWorker(key: string, lane: Lane<Item, Result>): void {
    const worker = this.work(key, lane).finally(() => {
      lane.workers.delete(worker);
      if (lane.workers.size === 0) this.close(key);
    });
    lane.workers.add(worker);
  }

  private close(key: string): void {
    this.lanes.delete(key);
    if (this.lanes.size > 0 || this.look === null) return;
    clearInterval(this.look);
    this.look = null;
  }

  private async work(key: string, lane: Lane<Item, Result>): Promise<void> {
    // Whoever's last byte came in the same turn of the event loop goes along.
    await setImmediate();
    for (;;) {
      const group = this.next(lane);
      if (group.length === 0) return;
      this.forget(group);
      lane.running.add(group);
      await this.settle(
        key,
        group.map(({ item }) => item),
      );
      lane.running.delete(group);
      await setImmediate();
    }
  }

  private next({ queue, running }: Lane<Item, Result>): Group<Item, Result> {
    const { groupRows, nameOf } = this.rules;
    const names = new Set([...running].flat().map(({ item }) => nameOf(item.item)));
    names.delete(null);
    return names.size === 0
      ? queue.take(groupRows)
      : queue.take(groupRows, ({ item }) => names.has(nameOf(item)));
  }

  private async settle(key: string, members: readonly Member<Item, Result>[]): Promise<void> {
    try {
      const items = members.map(({ item }) => item);
      const outcomes = await this.rules.run(key, items);
      for (const [place, member] of members.entries()) answer(member, outcomes[place]);
    } catch (error) {
      if (members.length === 1 || this.rules.isShared(error)) {
        for (const { reject } of members) reject(error);
        return;
      }
      // One of them brought what nobody foresaw: the others do not pay for it.
      for (const member of members) await this.settle(key, [member]);
    }
  }

  private expire(): void {
    const since = performance.now() - this.rules.patienceMs;
    for (const { queue, running } of this.lanes.values()) {
      const waited = queue.expire(since);
      this.forget(waited);
      const worked = [...running].flat().filter((member) => member.since < since);
      for (const { item } of [...waited, ...worked]) item.reject(this.rules.refuse());
    }
  }

  private forget(group: readonly Waiting<unknown>[]): void {
    for (const { weight } of group) this.waiting = without(this.waiting, weight);
  }
}

const answer = <Result>(
  { resolve, reject }: Member<unknown, Result>,
  outcome: Outcome<Result> | undefined,
): void => {
  if (outcome === undefined) reject(new Error('every member of a group has an outcome'));
  else if ('error' in outcome) reject(outcome.error);
  else resolve(outcome.value);
};
