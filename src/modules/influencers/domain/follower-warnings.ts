import type { Locale } from '../../../kernel/context.js';
import { fillText, type ProblemParams } from '../../../kernel/problem.js';

const DAY_MS = 86_400_000;

/** A count as the sanity rules look at it. */
export interface CountToCheck {
  readonly capturedAt: Date;
  readonly receivedAt: Date;
  readonly followers: number;
}

/** What may look wrong about a follower count. It is shown beside it and never keeps it out. */
export const FOLLOWER_WARNING_CODES = [
  'followers_doubled',
  'followers_halved',
  'captured_in_future',
] as const;

/** The name of one kind of warning. */
export type FollowerWarningCode = (typeof FOLLOWER_WARNING_CODES)[number];

/** One thing that looks wrong, and the figures to say it with. */
export interface FollowerWarning {
  readonly code: FollowerWarningCode;
  readonly params: ProblemParams;
}

/** A count and the one before it may be two days apart and still be "overnight". */
const OVERNIGHT_MS = 2 * DAY_MS;

/** Sentences for these warnings, in both languages. */
export const FOLLOWER_WARNING_TEXTS: Readonly<
  Record<FollowerWarningCode, Readonly<Record<Locale, string>>>
> = {
  followers_doubled: {
    en: 'Followers went from {from} to {to} within two days; some may have been bought, or a count is mistaken.',
    fr: 'Le nombre d’abonnés est passé de {from} à {to} en deux jours ; certains sont peut-être achetés, ou un relevé est erroné.',
  },
  followers_halved: {
    en: 'Followers fell from {from} to {to}; the platform may have removed some, or a count is mistaken.',
    fr: 'Le nombre d’abonnés est tombé de {from} à {to} ; la plateforme en a peut-être supprimé, ou un relevé est erroné.',
  },
  captured_in_future: {
    en: 'Captured at {capturedAt}, more than a day after it was received ({receivedAt}).',
    fr: 'Relevé le {capturedAt}, plus d’un jour après sa réception ({receivedAt}).',
  },
};

/**
 * What looks wrong about a follower count: at least twice the count before it within two days, at
 * most half of it, or a moment more than a day after it was received.
 * @param previous the account's last count before it of the same kind (measured or not), if any.
 */
export const followerWarnings = (
  count: CountToCheck,
  previous: Pick<CountToCheck, 'capturedAt' | 'followers'> | null,
): FollowerWarning[] => {
  const warnings: FollowerWarning[] = [];
  const { capturedAt, receivedAt, followers: to } = count;
  if (previous !== null && previous.followers > 0) {
    const from = previous.followers;
    const isOvernight = capturedAt.getTime() - previous.capturedAt.getTime() <= OVERNIGHT_MS;
    if (isOvernight && to >= 2 * from)
      warnings.push({ code: 'followers_doubled', params: { from, to } });
    if (2 * to <= from) warnings.push({ code: 'followers_halved', params: { from, to } });
  }
  if (capturedAt.getTime() - receivedAt.getTime() > DAY_MS) {
    const params = {
      capturedAt: capturedAt.toISOString(),
      receivedAt: receivedAt.toISOString(),
    };
    warnings.push({ code: 'captured_in_future', params });
  }
  return warnings;
};

/** The sentence about one warning. */
export const followerWarningText = ({ code, params }: FollowerWarning, locale: Locale): string =>
  fillText(FOLLOWER_WARNING_TEXTS[code][locale], params);
