import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { isDatabaseAway, lostRace } from '../../platform/database/database-errors.js';
import { GroupCommit, type Outcome } from '../../platform/database/group-commit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { IdempotencyStore, type Claim } from '../../platform/http/idempotency.store.js';
import type { Receipt, SentRow } from './domain/receipt.js';
import { KeyedGroup, type Taken } from './keyed-group.js';
import { ReceiveRows } from './use-cases/receive-rows.use-case.js';

/** Readings of one request, or of one slice of it. */
export interface Delivery {
  readonly ctx: RequestContext;
  readonly sent: readonly SentRow[];
  /** About what they weigh until they are stored. */
  readonly bytes: number;
  /** The idempotency key of the request, where it has one that is kept with these very readings. */
  readonly claim: Claim | null;
  /** Makes the answer that is given, and kept under the key. */
  readonly answer: (receipt: Receipt) => Receipt;
}

const MEBIBYTE = 1024 * 1024;

/** What goes in one transaction: more gains little and lets the next ones wait. */
const MOST_OF_GROUP = { rows: 5_000, bytes: 32 * MEBIBYTE };

/** Transactions of one workspace at once: while one waits for the disk or for us, the other works. */
const SIDE_BY_SIDE = 2;

/** A row that waits takes about a kilobyte. */
const MOST_OF_ONE = { rows: 100_000, bytes: 32 * MEBIBYTE };
const MOST_OF_ALL = { rows: 200_000, bytes: 64 * MEBIBYTE };

/** Where others fill all the room, a workspace still gets one small batch in. */
const LEAST_OF_ONE = { rows: 1_000, bytes: MEBIBYTE };

/** As long as a statement may take. */
const PATIENCE_MS = 30_000;

/** Stores what several requests of a workspace send at once in one transaction, with their idempotency keys. */
@Injectable()
export class ReadingGroups implements OnApplicationShutdown {
  private readonly groups = new GroupCommit<Delivery, Taken>({
    run: (workspaceId, deliveries) => this.store(workspaceId, deliveries),
    weigh: ({ sent, bytes }) => ({ rows: sent.length, bytes }),
    sideBySide: SIDE_BY_SIDE,
    nameOf: ({ claim }) => claim && `${claim.actor} ${claim.key}`,
    mostOfGroup: MOST_OF_GROUP,
    mostOfOne: MOST_OF_ONE,
    mostOfAll: MOST_OF_ALL,
    leastOfOne: LEAST_OF_ONE,
    patienceMs: PATIENCE_MS,
    refuse: () => httpProblems.refuse('overloaded'),
    isShared: (error) => isDatabaseAway(error) && !lostRace(error),
    lostRace,
  });

  constructor(
    private readonly db: UnitOfWork,
    private readonly answers: IdempotencyStore,
    private readonly receive: ReceiveRows,
  ) {}

  /** Refuses where so many bytes more could not wait: before anybody takes the trouble to read them. */
  expectRoom({ workspaceId }: RequestContext, bytes: number): void {
    if (!this.groups.hasRoom(workspaceId, { rows: 0, bytes }))
      throw httpProblems.refuse('overloaded');
  }

  /** Resolves once the readings are durable. */
  take(delivery: Delivery): Promise<Taken> {
    return this.groups.submit(delivery.ctx.workspaceId, delivery);
  }

  /** Whoever hung up left work behind that is still being done. */
  async onApplicationShutdown(): Promise<void> {
    await this.groups.drained();
  }

  private store(
    workspaceId: string,
    deliveries: readonly Delivery[],
  ): Promise<readonly Outcome<Taken>[]> {
    return this.db.run({ workspaceId }, async () => {
      const group = new KeyedGroup(deliveries);
      const [verdicts] = await Promise.all([
        this.answers.claimMany(group.claims),
        this.receive.lock(workspaceId, deliveries),
      ]);
      group.judge(verdicts);
      const fresh = group.fresh();
      const receipts = await this.receive.executeAll(fresh);
      this.answers.keepMany(group.settle(fresh, receipts));
      return group.outcomes();
    });
  }
}
