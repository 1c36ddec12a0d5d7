import { setImmediate } from 'node:timers/promises';

import {
  added,
  GroupQueue,
  isOver,
  NOTHING,
  without,
  type Waiting,
  type Weight,
} from './group-queue.js';

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
  /** What goes in one transaction, unless one member alone has more. */
  readonly mostOfGroup: Weight;
  /** What may wait or be worked on under one key, and what under all together. */
  readonly mostOfOne: Weight;
  readonly mostOfAll: Weight;
  /** What a key that holds nothing may bring however full all together are: no one keeps out the others. */
  readonly leastOfOne: Weight;
  /** After which a member is told that it took too long, whether it waits or is being worked on. */
  readonly patienceMs: number;
  /** What is told to whoever finds no room, or waited too long. */
  readonly refuse: () => Error;
  /** Whether a failure is everybody's, such as a database that is gone: nobody need be tried alone. */
  readonly isShared: (error: unknown) => boolean;
  /** Whether somebody else went first: the same work passes when it is tried again. */
  readonly lostRace: (error: unknown) => boolean;
}

/** A member and how to answer it; who was answered already is not answered again. */
interface Member<Item, Result> {
  readonly item: Item;
  readonly answer: (outcome: Outcome<Result>) => void;
  readonly isAnswered: () => boolean;
}

type Group<Item, Result> = readonly Waiting<Member<Item, Result>>[];

interface Lane<Item, Result> {
  readonly queue: GroupQueue<Member<Item, Result>>;
  /** What is being worked on. */
  readonly running: Set<Group<Item, Result>>;
  readonly workers: Set<Promise<void>>;
  /** What waits and what is being worked on. */
  held: Weight;
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
  private held: Weight = NOTHING;
  private look: NodeJS.Timeout | null = null;

  constructor(private readonly rules: GroupRules<Item, Result>) {}

  /** Resolves with what became of `item` once it is durable; rejects where it was not worked on. */
  submit(key: string, item: Item): Promise<Result> {
    const weight = atLeastOne(this.rules.weigh(item));
    if (!this.hasRoom(key, weight)) return Promise.reject(this.rules.refuse());
    return new Promise((resolve, reject) => {
      const lane = this.lanes.get(key) ?? this.open(key);
      const member = memberOf<Item, Result>(item, resolve, reject);
      lane.queue.add({ item: member, weight, since: performance.now() });
      lane.held = added(lane.held, weight);
      this.held = added(this.held, weight);
      if (lane.workers.size < this.rules.sideBySide) this.addWorker(key, lane);
    });
  }

  /** Whether so much more may wait. */
  hasRoom(key: string, weight: Weight): boolean {
    const { mostOfOne, mostOfAll, leastOfOne } = this.rules;
    const ofOne = this.lanes.get(key)?.held ?? NOTHING;
    if (isNothing(ofOne) && !isOver(weight, leastOfOne)) return true;
    // What is larger than all the room comes in where nobody else is.
    const fits = (held: Weight, most: Weight): boolean =>
      isNothing(held) || !isOver(added(held, weight), most);
    return fits(ofOne, mostOfOne) && fits(this.held, mostOfAll);
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
      held: NOTHING,
    };
    this.lanes.set(key, lane);
    this.look ??= setInterval(() => this.expire(), LOOK_MS).unref();
    return lane;
  }

  private addWorker(key: string, lane: Lane<Item, Result>): void {
    const worker = this.work(key, lane).finally(() => {
      lane.workers.delete(worker);
      if (lane.workers.size > 0) return;
      // Whoever came while the last one was leaving found it still there.
      if (lane.queue.isEmpty) this.close(key);
      else this.addWorker(key, lane);
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
      lane.running.add(group);
      await this.settle(
        key,
        group.map(({ item }) => item),
      );
      lane.running.delete(group);
      this.forget(lane, group);
      await setImmediate();
    }
  }

  private next({ queue, running }: Lane<Item, Result>): Group<Item, Result> {
    const { mostOfGroup, nameOf } = this.rules;
    const names = new Set([...running].flat().map(({ item }) => nameOf(item.item)));
    names.delete(null);
    return names.size === 0
      ? queue.take(mostOfGroup)
      : queue.take(mostOfGroup, ({ item }) => names.has(nameOf(item)));
  }

  private async settle(key: string, members: readonly Member<Item, Result>[]): Promise<void> {
    try {
      await this.attempt(key, members);
    } catch (error) {
      if (!this.rules.lostRace(error)) return this.settleApart(key, members, error);
      try {
        await this.attempt(key, open(members));
      } catch (again) {
        await this.settleApart(key, members, again);
      }
    }
  }

  private async attempt(key: string, members: readonly Member<Item, Result>[]): Promise<void> {
    if (members.length === 0) return;
    const items = members.map(({ item }) => item);
    const outcomes = await this.rules.run(key, items);
    for (const [place, { answer }] of members.entries()) answer(outcomes[place] ?? NO_OUTCOME);
  }

  private async settleApart(
    key: string,
    members: readonly Member<Item, Result>[],
    error: unknown,
  ): Promise<void> {
    if (members.length === 1 || this.rules.isShared(error)) {
      for (const { answer } of members) answer({ error });
      return;
    }
    // One of them brought what nobody foresaw: the others do not pay for it.
    for (const member of members) await this.settle(key, open([member]));
  }

  private expire(): void {
    const since = performance.now() - this.rules.patienceMs;
    for (const lane of this.lanes.values()) {
      const waited = lane.queue.expire(since);
      this.forget(lane, waited);
      const worked = [...lane.running].flat().filter((member) => member.since < since);
      for (const { item } of [...waited, ...worked]) item.answer({ error: this.rules.refuse() });
    }
  }

  private forget(lane: Lane<Item, Result>, group: readonly Waiting<unknown>[]): void {
    for (const { weight } of group) {
      lane.held = without(lane.held, weight);
      this.held = without(this.held, weight);
    }
  }
}

const NO_OUTCOME = { error: new Error('every member of a group has an outcome') };

const memberOf = <Item, Result>(
  item: Item,
  resolve: (value: Result) => void,
  reject: (error: unknown) => void,
): Member<Item, Result> => {
  let isAnswered = false;
  return {
    item,
    isAnswered: () => isAnswered,
    answer: (outcome) => {
      isAnswered = true;
      if ('error' in outcome) reject(outcome.error);
      else resolve(outcome.value);
    },
  };
};

/** Those that are still to be answered: for the others, who waited too long, nothing is tried again. */
const open = <One extends { isAnswered(): boolean }>(members: readonly One[]): One[] =>
  members.filter((member) => !member.isAnswered());

const isNothing = ({ rows, bytes }: Weight): boolean => rows === 0 && bytes === 0;

/** Members without any rows are work too. */
const atLeastOne = ({ rows, bytes }: Weight): Weight => ({ rows: Math.max(rows, 1), bytes });
