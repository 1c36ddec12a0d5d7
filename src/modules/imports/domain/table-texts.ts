import type { Locale } from '../../../kernel/context.js';
import type { TABLE_NOTES } from './row-codes.js';

/** Sentences about a table as a whole, in both languages. */
export const TABLE_TEXTS: Readonly<
  Record<(typeof TABLE_NOTES)[number], Readonly<Record<Locale, string>>>
> = {
  number_style_assumed: {
    en: 'Numbers such as 1,234 can be read in two ways and nothing in the column decides; “{decimal}” was taken as the mark of decimals.',
    fr: 'Des nombres comme 1,234 peuvent se lire de deux façons et rien dans la colonne ne tranche ; « {decimal} » a été pris pour la marque des décimales.',
  },
  number_style_contradicts: {
    en: 'The column writes decimals both with a comma and with a point; numbers that can be read in two ways are refused.',
    fr: 'La colonne écrit les décimales avec une virgule et avec un point ; les nombres qui peuvent se lire de deux façons sont refusés.',
  },
  date_order_assumed: {
    en: 'Dates such as 03/04/2026 can be read in two ways and nothing in the column decides; they were read as {example} is.',
    fr: 'Des dates comme 03/04/2026 peuvent se lire de deux façons et rien dans la colonne ne tranche ; elles ont été lues comme {example}.',
  },
  date_order_contradicts: {
    en: 'The dates of the column fit no single order of day, month and year; those that can be read in two ways are refused.',
    fr: 'Les dates de la colonne ne suivent aucun ordre unique de jour, mois et année ; celles qui peuvent se lire de deux façons sont refusées.',
  },
  ids_bent: {
    en: 'All long ids of the column end in zeros: a spreadsheet has cut their last digits off, so its rows are refused. Import the file as it was downloaded.',
    fr: 'Tous les identifiants longs de la colonne finissent par des zéros : un tableur en a coupé les derniers chiffres, et ses lignes sont refusées. Importez le fichier tel que téléchargé.',
  },
  zone_assumed: {
    en: 'The file does not say in which time zone its times are; {zone} was taken, as this export was measured to use. Choose another one where that is not so.',
    fr: 'Le fichier ne dit pas dans quel fuseau sont ses heures ; {zone} a été retenu, comme mesuré sur ce type d’export. Choisissez-en un autre si ce n’est pas le cas.',
  },
  captured_at_assumed: {
    en: 'The file does not say when its figures were read; the day {day} was taken, on which it came. Choose another day where it is older.',
    fr: 'Le fichier ne dit pas quand ses chiffres ont été relevés ; le {day} a été retenu, jour de son arrivée. Choisissez un autre jour s’il est plus ancien.',
  },
  figures_of_chosen_days: {
    en: 'This export counts the days that were chosen when it was made: its figures are those since publication only where these days begin before the post.',
    fr: 'Cet export compte les jours choisis lors de sa création : ses chiffres ne valent depuis la publication que si ces jours commencent avant celle-ci.',
  },
  figures_of_unknown_days: {
    en: 'This export does not say over which time it counts; its figures are taken as those since publication.',
    fr: 'Cet export ne dit pas sur quelle durée il compte ; ses chiffres sont pris comme comptés depuis la publication.',
  },
  total_differs: {
    en: 'The rows add up to {sum}, the row of totals says {total}: rows may be missing, or the breakdown does not reach its total. The rows are taken as they are.',
    fr: 'La somme des lignes est {sum}, la ligne de total indique {total} : il manque peut-être des lignes, ou la répartition n’atteint pas le total. Les lignes sont reprises telles quelles.',
  },
};
