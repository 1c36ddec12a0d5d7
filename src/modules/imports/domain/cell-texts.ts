import type { Locale } from '../../../kernel/context.js';
import type { CellFault } from './cell-reading.js';

/** Sentences for why a cell cannot be read as what its column is for, in both languages. */
export const CELL_TEXTS: Readonly<Record<CellFault, Readonly<Record<Locale, string>>>> = {
  number_unreadable: {
    en: '“{text}” is no number.',
    fr: '« {text} » n’est pas un nombre.',
  },
  number_ambiguous: {
    en: '“{text}” can be read in two ways, and the column writes numbers in both; write it without separators of thousands.',
    fr: '« {text} » peut se lire de deux façons, et la colonne mélange les deux ; écrivez-le sans séparateur de milliers.',
  },
  number_not_whole: {
    en: '“{text}” is not a whole number, and a count is expected.',
    fr: '« {text} » n’est pas un nombre entier, et un décompte est attendu.',
  },
  number_below_zero: {
    en: '“{text}” is below 0, and a count is expected.',
    fr: '« {text} » est inférieur à 0, et un décompte est attendu.',
  },
  number_too_large: {
    en: '“{text}” is too large to be kept to the last digit.',
    fr: '« {text} » est trop grand pour être gardé au chiffre près.',
  },
  number_is_a_date: {
    en: '“{text}” is a date, and a number is expected: the spreadsheet may have turned it into one. Set the column to text or number and type it again.',
    fr: '« {text} » est une date, et un nombre est attendu : le tableur l’a peut-être transformé. Mettez la colonne en texte ou nombre et ressaisissez-le.',
  },
  date_unreadable: {
    en: '“{text}” is no date; write for instance 2026-03-28 21:00.',
    fr: '« {text} » n’est pas une date ; écrivez par exemple 28/03/2026 21h00.',
  },
  date_ambiguous: {
    en: '“{text}” can be read in two ways, and the column writes dates in both; choose the order of dates, or write 2026-03-28.',
    fr: '« {text} » peut se lire de deux façons, et la colonne mélange les deux ; choisissez l’ordre des dates, ou écrivez 2026-03-28.',
  },
  date_in_other_order: {
    en: '“{text}” is no day in the order in which the column writes its dates.',
    fr: '« {text} » n’est pas un jour dans l’ordre où la colonne écrit ses dates.',
  },
  date_does_not_exist: {
    en: 'The calendar has no day “{text}”.',
    fr: 'Le calendrier n’a pas de jour « {text} ».',
  },
  date_without_year: {
    en: '“{text}” has no year; write it with its year, or say when the file was exported.',
    fr: '« {text} » n’a pas d’année ; écrivez-la, ou indiquez le jour de l’export.',
  },
  time_does_not_exist: {
    en: 'No clock shows “{text}”.',
    fr: 'Aucune horloge n’affiche « {text} ».',
  },
  id_unreadable: {
    en: '“{text}” is no id.',
    fr: '« {text} » n’est pas un identifiant.',
  },
  id_bent_by_spreadsheet: {
    en: 'A spreadsheet has cut digits off the id “{text}”, so it names another post or none; import the file as it was downloaded, without saving it in between.',
    fr: 'Un tableur a coupé des chiffres de l’identifiant « {text} », qui désigne donc une autre publication ou aucune ; importez le fichier tel que téléchargé, sans l’enregistrer entre-temps.',
  },
};
