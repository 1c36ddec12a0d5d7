import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../kernel/context.js';
import { newId } from '../ids.js';
import { AuditStore, type AuditEntry } from './audit.store.js';
import { changesOf } from './changes-of.js';

/** One thing that was done, and to what. */
export interface AuditRecord {
  /** A noun and what was done to it, such as `event.changed`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** The subject before the change; absent where it did not exist. */
  readonly before?: object | null;
  /** The subject after the change; absent where it exists no more. A field that it does not name stayed as it was. */
  readonly after?: object | null;
}

/** How many entries one statement adds at most. */
const AT_ONCE = 500;

/**
 * Notes who did what, to what, when and from where, in the transaction that did it: to be called inside
 * the unit of work of the change. Kept is what differs; personal values and secrets are taken out.
 */
@Injectable()
export class AuditLog {
  constructor(private readonly store: AuditStore) {}

  /** Notes one thing; a change that changed nothing is not noted. */
  record(ctx: RequestContext, record: AuditRecord): Promise<void> {
    return this.recordMany(ctx, [record]);
  }

  /** Notes many things that were done at once, in few statements. */
  recordMany(ctx: RequestContext, records: readonly AuditRecord[]): Promise<void> {
    const { workspaceId, now: at, requestId, origin } = ctx;
    const entries = records.map(entryOf).filter((entry) => entry !== null);
    const occasion = { workspaceId, at, actor: actorRef(ctx.actor), requestId, origin };
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      this.store.add(occasion, entries.slice(from, from + AT_ONCE));
    }
    return Promise.resolve();
  }
}

const entryOf = ({ action, subject, before, after }: AuditRecord): AuditEntry | null => {
  const changes = changesOf({ type: subject.type, before: before ?? null, after: after ?? null });
  return (
    changes && {
      id: newId(),
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      ...changes,
    }
  );
};
