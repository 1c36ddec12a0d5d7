import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { Secrets, sameBytes } from '../security/secrets.js';
import { httpProblems } from './http.errors.js';

export interface Claim {
  readonly workspaceId: string;
  readonly actor: string;
  readonly key: string;
  readonly fingerprint: Buffer;
  readonly now: Date;
}

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly body: unknown;
}

const LIFETIME_HOURS = 24;

/**
 * The answers given under an idempotency key, kept for 24 hours. They may hold secrets that are
 * shown once (a new API key, a guest link), so they are stored encrypted.
 */
@Injectable()
export class IdempotencyStore {
  constructor(
    private readonly db: UnitOfWork,
    private readonly secrets: Secrets,
  ) {}

  /** Takes the key for this transaction, or returns the answer that it already led to. */
  async claim(claim: Claim): Promise<Answer | null> {
    const { manager } = this.db;
    const lock = `${claim.workspaceId} ${claim.actor} ${claim.key}`;
    const [locked] = await manager.sql<{ free: boolean }[]>`
      select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as free`;
    if (locked?.free !== true) throw httpProblems.refuse('idempotency_in_progress');
    const expiry = new Date(claim.now.getTime() - LIFETIME_HOURS * 3_600_000);
    const [found] = await manager.sql<{ fingerprint: Buffer; answer: Buffer }[]>`
      select fingerprint, answer from idempotency_keys
       where workspace_id = ${claim.workspaceId} and actor = ${claim.actor} and key = ${claim.key}
         and created_at > ${expiry}`;
    if (found === undefined) return null;
    if (!sameBytes(found.fingerprint, claim.fingerprint))
      throw httpProblems.refuse('idempotency_key_reused');
    return JSON.parse(this.secrets.decrypt('idempotency', found.answer)) as Answer;
  }

  async keep(claim: Claim, answer: Answer): Promise<void> {
    const sealed = this.secrets.encrypt('idempotency', JSON.stringify(answer));
    await this.db.manager.sql`
      insert into idempotency_keys (workspace_id, actor, key, fingerprint, answer, created_at)
      values (${claim.workspaceId}, ${claim.actor}, ${claim.key}, ${claim.fingerprint}, ${sealed}, ${claim.now})
      on conflict (workspace_id, actor, key)
      do update set fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at`;
  }

  /** Forgets answers past their lifetime. */
  async forgetExpired(workspaceId: string, now: Date): Promise<void> {
    const expiry = new Date(now.getTime() - LIFETIME_HOURS * 3_600_000);
    await this.db.manager.sql`
      delete from idempotency_keys where workspace_id = ${workspaceId} and created_at <= ${expiry}`;
  }
}
