import { DomainError } from '../../kernel/problem.js';
import type { Outcome } from '../../platform/database/group-commit.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import type { Answer, Claim } from '../../platform/http/idempotency.store.js';
import { sameBytes } from '../../platform/security/secrets.js';
import type { Receipt } from './domain/receipt.js';

/** What is answered, and whether it was answered before. */
export interface Taken {
  readonly receipt: Receipt;
  readonly isRepeat: boolean;
}

/** A member of a group, as far as its key goes. */
export interface Keyed {
  readonly claim: Claim | null;
  /** Makes the answer that is given, and kept under the key. */
  readonly answer: (receipt: Receipt) => Receipt;
}

const nameOf = ({ actor, key }: Claim): string => `${actor} ${key}`;

/**
 * Which requests of a group are worked on, and what the others are answered: of two with one key the
 * first is, and the second is told what the first is told, as if it had come a moment later.
 */
export class KeyedGroup<Member extends Keyed> {
  /** By key, the first that has it. */
  private readonly leaders = new Map<string, Member>();
  private readonly found = new Map<Member, Outcome<Taken>>();

  constructor(private readonly members: readonly Member[]) {
    for (const member of members) {
      if (member.claim === null) continue;
      const name = nameOf(member.claim);
      if (!this.leaders.has(name)) this.leaders.set(name, member);
    }
  }

  /** The keys to be asked for, each once. */
  get claims(): Claim[] {
    return [...this.leaders.values()].flatMap(({ claim }) => claim ?? []);
  }

  /** Takes in what `claims` led to, in their order; null where a request is new. */
  judge(verdicts: readonly (Answer | DomainError | null)[]): void {
    for (const [place, leader] of [...this.leaders.values()].entries()) {
      const verdict = verdicts[place] ?? null;
      if (verdict instanceof DomainError) this.found.set(leader, { error: verdict });
      else if (verdict !== null) this.found.set(leader, { value: repeated(verdict) });
    }
  }

  /** Those to be worked on. */
  fresh(): Member[] {
    return this.members.filter(
      (member) => this.leaderOf(member) === member && !this.found.has(member),
    );
  }

  /** Takes in what became of `fresh`; returns the answers to be kept. */
  settle(
    fresh: readonly Member[],
    receipts: readonly Receipt[],
  ): { claim: Claim; answer: Answer }[] {
    return fresh.flatMap((member, place) => {
      const receipt = receipts[place];
      if (receipt === undefined) throw new Error('every batch has a receipt');
      const body = member.answer(receipt);
      this.found.set(member, { value: { receipt: body, isRepeat: false } });
      const { claim } = member;
      return claim === null ? [] : [{ claim, answer: { status: 200, location: null, body } }];
    });
  }

  /** What every member is answered, in their order. */
  outcomes(): Outcome<Taken>[] {
    return this.members.map((member) => {
      const leader = this.leaderOf(member);
      const outcome = this.found.get(leader);
      if (outcome === undefined) throw new Error('every request of a group has an outcome');
      if (leader === member || 'error' in outcome) return outcome;
      return isSameRequest(leader, member)
        ? { value: { ...outcome.value, isRepeat: true } }
        : { error: httpProblems.refuse('idempotency_key_reused') };
    });
  }

  private leaderOf(member: Member): Member {
    return (member.claim && this.leaders.get(nameOf(member.claim))) ?? member;
  }
}

const repeated = ({ body }: Answer): Taken => ({ receipt: body as Receipt, isRepeat: true });

const isSameRequest = (a: Keyed, b: Keyed): boolean =>
  a.claim !== null && b.claim !== null && sameBytes(a.claim.fingerprint, b.claim.fingerprint);
