import type { SessionSpan } from './open-session.plugin.js';
import type { SignInMethod } from './sign-in-methods.js';

/** A session as the library is about to write it; it does not know the types of our own fields. */
type SessionRow = Readonly<Record<string, unknown>>;

/** As much of the library's context as tells why a session is being made. */
interface Cause {
  readonly path?: string | undefined;
  readonly context?: { readonly session?: { readonly session: SessionSpan } | null };
}

/** Where the library gives somebody's session another id, and means the same session. */
const REPLACES: readonly string[] = ['/two-factor/verify-totp', '/two-factor/disable'];

const SHOWS_SECOND_FACTOR: readonly string[] = [
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
];

/**
 * What a session notes of its beginning, in addition to what the library writes: how its holder came
 * in, and whether a second factor was shown. Where a session replaces another, `row` has that one's facts.
 */
export const sessionFacts = (
  row: SessionRow,
  cause: Cause | null,
): { method: SignInMethod; secondFactor: boolean } & Partial<SessionSpan> => {
  const { method, secondFactor } = row;
  return {
    ...spanOf(cause),
    method: (method as SignInMethod | null | undefined) ?? 'password',
    secondFactor: secondFactor === true || SHOWS_SECOND_FACTOR.includes(cause?.path ?? ''),
  };
};

/** A session that gets a new id does not begin anew. */
const spanOf = (cause: Cause | null): Partial<SessionSpan> => {
  const replaced = cause?.context?.session?.session;
  if (!replaced || !REPLACES.includes(cause.path ?? '')) return {};
  return { createdAt: replaced.createdAt, expiresAt: replaced.expiresAt };
};
