import type { DomainError } from '../../kernel/problem.js';
import { singleSignOnProblems } from './single-sign-on.errors.js';

/** Why an answer of the provider is not accepted; these words are all that a browser is told. */
export type SingleSignOnReason =
  /** It is not the answer to what this browser began. */
  | 'state'
  /** The browser began more than ten minutes ago. */
  | 'too_late'
  | 'nonce'
  /** The token has ended, or has not begun. */
  | 'expired'
  /** The token is signed with a key that the provider does not publish. */
  | 'key'
  | 'signature'
  | 'algorithm'
  | 'audience'
  | 'issuer'
  /** The provider, or the person there, said no. */
  | 'refused'
  /** It cannot be read as OpenID Connect writes it. */
  | 'invalid';

export const failed = (reason: SingleSignOnReason): DomainError =>
  singleSignOnProblems.refuse('single_sign_on_failed', { reason });

/** What is said of an error of the library: a reason, that the provider is away, or null for a fault of ours. */
export const readFailure = (error: unknown): SingleSignOnReason | 'unavailable' | null => {
  const chain = causesOf(error);
  const codes = chain.flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  if (codes.some((code) => code.startsWith('ERR_INVALID_ARG'))) return null;
  if (codes.includes('OAUTH_AUTHORIZATION_RESPONSE_ERROR')) return 'refused';
  const status = chain.map((link) => link['status']).find((found) => typeof found === 'number');
  if (status !== undefined) return status >= 500 || status === 429 ? 'unavailable' : 'refused';
  if (isAway(chain, codes)) return 'unavailable';
  return codes.some((code) => code.startsWith('OAUTH_')) ? reasonOf(chain, codes) : null;
};

/** What the operator's log says of it: the library's words, and the provider's, cut short. */
export const describeFailure = (error: unknown): string =>
  causesOf(error)
    .flatMap((link) => [link['message'], link['error'], link['error_description']])
    .filter((said) => typeof said === 'string')
    .map((said) => said.slice(0, 200))
    .join('; ');

type Link = Readonly<Record<string, unknown>>;

/** The error and what it says caused it, the outermost first; at most five. */
const causesOf = (error: unknown): Link[] => {
  const chain: Link[] = [];
  for (let link = error; isLink(link) && chain.length < 5; link = link['cause']) chain.push(link);
  return chain;
};

const isLink = (value: unknown): value is Link => typeof value === 'object' && value !== null;

/** `fetch` fails with a TypeError, whose realm may be another than ours, so only its name counts. */
const isAway = (chain: readonly Link[], codes: readonly string[]): boolean =>
  codes.includes('OAUTH_TIMEOUT') ||
  codes.includes('OAUTH_ABORT') ||
  chain.some(
    ({ name, message }) =>
      name === 'TimeoutError' ||
      name === 'AbortError' ||
      (name === 'TypeError' && (message === 'fetch failed' || message === 'terminated')),
  );

const BY_CLAIM: Readonly<Record<string, SingleSignOnReason>> = {
  nonce: 'nonce',
  aud: 'audience',
  azp: 'audience',
  iss: 'issuer',
};

const reasonOf = (chain: readonly Link[], codes: readonly string[]): SingleSignOnReason => {
  if (codes.includes('OAUTH_JWT_TIMESTAMP_CHECK_FAILED')) return 'expired';
  if (codes.includes('OAUTH_KEY_SELECTION_FAILED')) return 'key';
  const claim = chain.map((link) => link['claim']).find((found) => typeof found === 'string');
  if (claim !== undefined) return BY_CLAIM[claim] ?? 'invalid';
  if (chain.some((link) => 'signature' in link)) return 'signature';
  if (chain.some((link) => 'alg' in link || 'header' in link)) return 'algorithm';
  return 'invalid';
};
