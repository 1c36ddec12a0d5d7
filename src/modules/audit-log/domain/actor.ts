import type { Actor } from '../../../kernel/context.js';

/** Who did something, read from how it was written down. */
export interface WrittenActor {
  readonly kind: Actor['kind'];
  /** The user, the API key, the invitation or the connection; null for the system itself. */
  readonly id: string | null;
}

/** Reads what `actorRef` wrote. */
export const readActor = (written: string): WrittenActor => {
  const [kind, id] = written.split(':');
  return { kind: kind as Actor['kind'], id: id ?? null };
};
