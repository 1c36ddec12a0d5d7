import type { Locale } from '../../../kernel/context.js';
import { fillText } from '../../../kernel/problem.js';

const TEXTS: Readonly<Record<Locale, string>> = {
  en: '{name} was recognised by the name alone: check that it is the one who is meant.',
  fr: 'Seul le nom a permis de reconnaître {name} : vérifiez qu’il s’agit de la bonne personne.',
};

/** What to look at where nothing but a name told who is meant. */
export const recognisedByName = (
  name: string,
  locale: Locale,
): { readonly pointer: string; readonly code: string; readonly detail: string } => ({
  pointer: '/influencer',
  code: 'recognised_by_name',
  detail: fillText(TEXTS[locale], { name }),
});
