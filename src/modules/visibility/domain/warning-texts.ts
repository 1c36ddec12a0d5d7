import type { Locale } from '../../../kernel/context.js';
import { fillText, type ProblemParams } from '../../../kernel/problem.js';
import type { WarningCode } from './warnings.js';

/** Sentences for what may look wrong about a figure, in both languages. */
export const WARNING_TEXTS: Readonly<Record<WarningCode, Readonly<Record<Locale, string>>>> = {
  impressions_below_reach: {
    en: 'Impressions ({impressions}) are below reach ({reach}), though everybody reached was shown the post: one of the two is estimated or mistaken.',
    fr: 'Les impressions ({impressions}) sont inférieures à la couverture ({reach}), alors que chaque personne atteinte a vu la publication : l’un des deux chiffres est estimé ou erroné.',
  },
  views_below_reach: {
    en: 'Views ({views}) are below reach ({reach}): ordinary where a view counts only after some seconds of playback, else one of the two is mistaken.',
    fr: 'Les vues ({views}) sont inférieures à la couverture ({reach}) : normal là où une vue ne compte qu’après quelques secondes de lecture, sinon l’un des deux chiffres est erroné.',
  },
  likes_above_reach: {
    en: 'Likes ({likes}) are above reach ({reach}), though who likes a post has seen it: one of the two is partial or mistaken.',
    fr: 'Les « j’aime » ({likes}) dépassent la couverture ({reach}), alors que qui aime une publication l’a vue : l’un des deux chiffres est partiel ou erroné.',
  },
  negative_counter: {
    en: '“{metric}” is {value}. Some platforms write −1 for a small number that they hide: that is unknown, to be sent as null.',
    fr: '« {metric} » vaut {value}. Certaines plateformes écrivent −1 pour un petit nombre qu’elles cachent : il est inconnu, à envoyer comme null.',
  },
  counter_halved: {
    en: '“{metric}” fell from {from} to {to}.',
    fr: '« {metric} » est passé de {from} à {to}.',
  },
  comments_gone: {
    en: 'Comments went from {from} to 0; where they were switched off, their number is unknown.',
    fr: 'Les commentaires sont passés de {from} à 0 ; s’ils ont été désactivés, leur nombre est inconnu.',
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
