import type { Locale } from '../../../kernel/context.js';
import { fillText, type ProblemParams } from '../../../kernel/problem.js';
import type { WarningCode } from './warnings.js';

/** Sentences for what may look wrong about a figure, in both languages. */
export const WARNING_TEXTS: Readonly<Record<WarningCode, Readonly<Record<Locale, string>>>> = {
  impressions_below_reach: {
    en: 'Impressions ({impressions}) are below reach ({reach}).',
    fr: 'Les impressions ({impressions}) sont inférieures à la portée ({reach}).',
  },
  counter_halved: {
    en: '“{metric}” fell from {from} to {to}.',
    fr: '« {metric} » est passé de {from} à {to}.',
  },
  captured_in_future: {
    en: 'Captured at {capturedAt}, more than a day after it was received ({receivedAt}).',
    fr: 'Relevé le {capturedAt}, plus d’un jour après sa réception ({receivedAt}).',
  },
  captured_before_publication: {
    en: 'Captured at {capturedAt}, before the post appeared ({publishedAt}).',
    fr: 'Relevé le {capturedAt}, avant la parution de la publication ({publishedAt}).',
  },
};

/** The sentence about one warning. */
export const warningText = (code: WarningCode, params: ProblemParams, locale: Locale): string =>
  fillText(WARNING_TEXTS[code][locale], params);
