import { Injectable } from '@nestjs/common';

import { DomainError } from '../../kernel/problem.js';
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

/** An answer and the fingerprint of the request that it was given to. */
export interface Kept {
  readonly fingerprint: Buffer;
  readonly answer: Answer;
}

interface Found {
  readonly fingerprint: Buffer;
  readonly answer: Buffer;
}

interface NothingFound {
  readonly fingerprint: null;
}

const LIFETIME_HOURS = 24;

const lockOf = ({ workspaceId, actor, key }: Claim): string => `${workspaceId} ${actor} ${key}`;

/** What was kept before is forgotten. */
const expiryOf = ({ now }: { readonly now: Date }): Date =>
  new Date(now.getTime() - LIFETIME_HOURS * 3_600_000);

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
    const [answer = null] = await this.claimMany([claim]);
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  /**
   * Takes the keys of several requests of one workspace for this transaction, each only once. Of each it
   * says which answer it led to, null where to none, or why it is refused.
   */
  async claimMany(claims: readonly Claim[]): Promise<(Answer | DomainError | null)[]> {
    const [first] = claims;
    if (first === undefined) return [];
    const actors = claims.map(({ actor }) => actor);
    const keys = claims.map(({ key }) => key);
    // Two statements, sent together: the second sees what was kept until the first had its locks.
    const [locks, found] = await Promise.all([
      this.db.search<{ free: boolean }>`
        select pg_try_advisory_xact_lock(hashtextextended(c.lock, 0)) as free
          from unnest(${claims.map(lockOf)}::text[]) with ordinality as c (lock, place)
         order by c.place`,
      this.db.search<Found | NothingFound>`
        select k.fingerprint, k.answer
          from unnest(${actors}::text[], ${keys}::text[]) with ordinality as c (actor, key, place)
          left join idempotency_keys k
                 on k.workspace_id = ${first.workspaceId} and k.actor = c.actor and k.key = c.key
                and k.created_at > ${expiryOf(first)}
         order by c.place`,
    ]);
    return claims.map((claim, place) =>
      locks[place]?.free === true
        ? this.judge(claim, found[place])
        : httpProblems.refuse('idempotency_in_progress'),
    );
  }

  /** What was kept under the key of `claim`, whatever was sent with it. */
  async find({ workspaceId, actor, key, now }: Omit<Claim, 'fingerprint'>): Promise<Kept | null> {
    const [found] = await this.db.search<Found>`
      select fingerprint, answer from idempotency_keys
       where workspace_id = ${workspaceId} and actor = ${actor} and key = ${key}
         and created_at > ${expiryOf({ now })}`;
    return found === undefined
      ? null
      : { fingerprint: found.fingerprint, answer: this.open(found.answer) };
  }

  /** Keeps the answers to several requests of one workspace, each with a key of its own. */
  keepMany(answered: readonly { claim: Claim; answer: Answer }[]): void {
    const [first] = answered;
    if (first === undefined) return;
    const claims = answered.map(({ claim }) => claim);
    const sealed = answered.map(({ answer }) => this.seal(answer));
    this.db.sendAlong`
      insert into idempotency_keys (workspace_id, actor, key, fingerprint, answer, created_at)
      select ${first.claim.workspaceId}, k.*
        from unnest(${claims.map(({ actor }) => actor)}::text[], ${claims.map(({ key }) => key)}::text[],
                    ${claims.map(({ fingerprint }) => fingerprint)}::bytea[], ${sealed}::bytea[],
                    ${claims.map(({ now }) => now)}::timestamptz[]) as k
      on conflict (workspace_id, actor, key)
      do update set fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at`;
  }

  keep(claim: Claim, answer: Answer): void {
    this.keepMany([{ claim, answer }]);
  }

  /** Forgets answers past their lifetime. */
  async forgetExpired(workspaceId: string, now: Date): Promise<void> {
    await this.db.manager.sql`
      delete from idempotency_keys
       where workspace_id = ${workspaceId} and created_at <= ${expiryOf({ now })}`;
  }

  private judge(
    claim: Claim,
    found: Found | NothingFound | undefined,
  ): Answer | DomainError | null {
    if (!found?.fingerprint) return null;
    return sameBytes(found.fingerprint, claim.fingerprint)
      ? this.open(found.answer)
      : httpProblems.refuse('idempotency_key_reused');
  }

  private seal(answer: Answer): Buffer {
    return this.secrets.encrypt('idempotency', JSON.stringify(answer));
  }

  private open(sealed: Buffer): Answer {
    return JSON.parse(this.secrets.decrypt('idempotency', sealed)) as Answer;
  }
}
