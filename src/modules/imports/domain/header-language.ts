import type { Locale } from '../../../kernel/context.js';
import { KIND_FIELDS } from './kind-fields.js';
import { KINDS } from './kinds.js';
import { headerWords } from './known-headers.js';

/** Words that both languages have. */
const SHARED: ReadonlySet<string> = new Set(
  [
    ...[
      'date',
      'dates',
      'e-mail',
      'email',
      'mail',
      'type',
      'notes',
      'note',
      'description',
      'contact',
    ],
    ...['url', 'impressions', 'audience', 'fans', 'followers', 'agent', 'tags', 'format', 'region'],
    ...['zone', 'source', 'page', 'communication', 'place', 'places', 'nature', 'statut', 'invite'],
    ...['commentaire', 'reactions', 'magazine', 'film', 'match', 'radio', 'edition', 'audio'],
  ].map(headerWords),
);

const wordsIn = (language: Locale): ReadonlySet<string> =>
  new Set(
    KINDS.flatMap((kind) =>
      KIND_FIELDS[kind].fields
        .filter(({ name }) => !name.includes('accounts.'))
        .flatMap(({ headers }) => headers[language].map(headerWords)),
    ).filter((words) => !SHARED.has(words)),
  );

let words: Readonly<Record<Locale, ReadonlySet<string>>> | undefined;

/** The language in which a table is headed, by which its numbers and dates are read that nothing else decides; `otherwise` where its headers do not tell. */
export const languageOfHeaders = (headers: readonly string[], otherwise: Locale): Locale => {
  words ??= { fr: wordsIn('fr'), en: wordsIn('en') };
  const { fr, en } = words;
  const keys = headers.map(headerWords);
  const onlyIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    keys.filter((key) => one.has(key) && !other.has(key)).length;
  const french = onlyIn(fr, en);
  const english = onlyIn(en, fr);
  if (french === english) return otherwise;
  return french > english ? 'fr' : 'en';
};
