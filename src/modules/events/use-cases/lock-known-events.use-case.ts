import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { planFor } from '../domain/event-plan.js';
import type { EventRecord } from '../domain/event-record.js';
import { sourceKeyOf } from '../domain/event-source.js';
import { KnownEvents } from '../domain/known-events.js';
import { sourceAliasOf } from '../domain/source-alias.js';
import { EventRepository } from '../event.repository.js';
import { entryOf, type KnownEntry } from '../known-entry.js';

/** Finds the events that records may mean, and locks those that they would change. */
@Injectable()
export class LockKnownEvents {
  constructor(private readonly events: EventRepository) {}

  /** Needs an open unit of work; until it ends nobody else takes records in. */
  async execute(
    { workspaceId }: RequestContext,
    records: readonly EventRecord[],
  ): Promise<KnownEvents<KnownEntry>> {
    await this.events.holdIntake(workspaceId);
    const named = unique(records.map(({ source }) => source && sourceKeyOf(source)));
    const aliases = unique(records.map((record) => sourceAliasOf(record)?.key));
    const found = await this.events.findAmong(workspaceId, {
      ids: unique(records.map(({ id }) => id)),
      sources: [...named, ...aliases],
      starts: unique(records.map(({ said }) => said.startsAt?.getTime())).map(
        (time) => new Date(time),
      ),
    });
    const known = new KnownEvents(found.map(entryOf), new Set(named));
    const touched = unique(records.map((record) => changedBy(known, record)));
    for (const event of await this.events.lockByIds(workspaceId, touched))
      known.put(entryOf(event));
    return known;
  }
}

const changedBy = (known: KnownEvents<KnownEntry>, record: EventRecord): string | null => {
  const meant = known.meant(record);
  return meant === null || planFor(meant, record) === null ? null : meant.event.id;
};

const unique = <Value>(values: readonly (Value | null | undefined)[]): Value[] => [
  ...new Set(values.filter((value) => value !== null && value !== undefined)),
];
