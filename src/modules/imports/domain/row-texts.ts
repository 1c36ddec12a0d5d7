import type { Locale } from '../../../kernel/context.js';
import { fillText, type ProblemParams } from '../../../kernel/problem.js';
import { CELL_TEXTS } from './cell-texts.js';
import type { CellFault } from './cell-reading.js';
import type { RowCode } from './row-codes.js';
import { TABLE_TEXTS } from './table-texts.js';

type Texts = Readonly<Record<Locale, string>>;

const TEXTS: Readonly<Record<Exclude<RowCode, CellFault | keyof typeof TABLE_TEXTS>, Texts>> = {
  choice_unknown: {
    en: '“{text}” is not known here; write one of: {expected}.',
    fr: '« {text} » n’est pas connu ici ; écrivez l’un de : {expected}.',
  },
  flag_unreadable: {
    en: '“{text}” is neither yes nor no; write for instance yes, no, x, present or absent.',
    fr: '« {text} » n’est ni oui ni non ; écrivez par exemple oui, non, x, présent ou absent.',
  },
  duration_unreadable: {
    en: '“{text}” is no duration; write seconds, or for instance 0:04:34.',
    fr: '« {text} » n’est pas une durée ; écrivez des secondes, ou par exemple 0:04:34.',
  },
  time_unreadable: {
    en: '“{text}” is no time of day; write for instance 21:00.',
    fr: '« {text} » n’est pas une heure ; écrivez par exemple 21h00.',
  },
  money_unreadable: {
    en: '“{text}” is no amount of money; write for instance 25.50 EUR.',
    fr: '« {text} » n’est pas un montant ; écrivez par exemple 25,50 EUR.',
  },
  deliverable_unreadable: {
    en: '“{text}” is no deliverable; write how many, where, what and by when, for instance “2 instagram story 48h”, and “;” between several.',
    fr: '« {text} » n’est pas une contrepartie ; écrivez combien, où, quoi et sous quel délai, par exemple « 2 instagram story 48h », et « ; » entre plusieurs.',
  },
  row_cut_short: {
    en: 'The line ends after {found} of {expected} cells, so its last one may be cut off; complete the line, or export the file once more.',
    fr: 'La ligne s’arrête après {found} cellules sur {expected} : la dernière est peut-être tronquée. Complétez la ligne ou refaites l’export.',
  },
  row_too_wide: {
    en: 'The line has {found} cells where the header has {expected}, so its values may stand under the wrong headers; put the cell with the separator in it between quotation marks.',
    fr: 'La ligne a {found} cellules et l’en-tête {expected} : ses valeurs sont peut-être sous les mauvais en-têtes. Mettez entre guillemets la cellule qui contient le séparateur.',
  },
  platform_missing: {
    en: 'It is not told of which platform “{text}” is; add a column “platform”, or choose one for the whole file.',
    fr: 'La plateforme de « {text} » n’est pas indiquée ; ajoutez une colonne « plateforme », ou choisissez-en une pour tout le fichier.',
  },
  post_not_named: {
    en: 'The row does not say of which post its figures are; it needs the address or the platform’s id of the post.',
    fr: 'La ligne ne dit pas de quelle publication sont ses chiffres ; il lui faut l’adresse ou l’identifiant de la publication.',
  },
  choice_taken_as: {
    en: '“{text}” is not known here and was taken as “{value}”.',
    fr: '« {text} » n’est pas connu ici et a été compris comme « {value} ».',
  },
  cell_left_out: {
    en: '“{text}” could not be read and was left out; the rest of the row is taken.',
    fr: '« {text} » n’a pas pu être lu et a été laissé de côté ; le reste de la ligne est repris.',
  },
  number_rounded: {
    en: '“{text}” is abbreviated: its last digits are not known, and {value} was taken.',
    fr: '« {text} » est abrégé : ses derniers chiffres sont inconnus, et {value} a été retenu.',
  },
  day_taken_as_start: {
    en: 'The column says days without a time; the beginning of the day was taken ({day}).',
    fr: 'La colonne indique des jours sans heure ; le début du jour a été retenu ({day}).',
  },
  day_taken_as_end: {
    en: 'The column says days without a time; the end of the day was taken ({day}).',
    fr: 'La colonne indique des jours sans heure ; la fin du jour a été retenue ({day}).',
  },
  day_says_too_little: {
    en: 'The column says days without a time ({day}), which is too little to be kept.',
    fr: 'La colonne indique des jours sans heure ({day}), ce qui ne suffit pas pour être gardé.',
  },
  account_unclear: {
    en: '“{text}” is of an account, but the row does not say which, or has several; it was left out.',
    fr: '« {text} » se rapporte à un compte, mais la ligne ne dit pas lequel ou en a plusieurs ; cela a été laissé de côté.',
  },
  title_rejoined: {
    en: 'Quotation marks in the title had cut the line apart; it was put together again: “{text}”.',
    fr: 'Des guillemets dans le titre avaient découpé la ligne ; elle a été recomposée : « {text} ».',
  },
  same_as_row: {
    en: 'It is the same as row {row}.',
    fr: 'C’est le même enregistrement qu’à la ligne {row}.',
  },
  later_row_counts: {
    en: 'The same post stands once more in row {row}, which counts.',
    fr: 'La même publication figure encore à la ligne {row}, qui compte.',
  },
  blank: {
    en: 'The row is empty.',
    fr: 'La ligne est vide.',
  },
  header: {
    en: 'The row repeats the headers.',
    fr: 'La ligne répète les en-têtes.',
  },
  total: {
    en: 'The row is the sum of the others.',
    fr: 'La ligne est le total des autres.',
  },
  period: {
    en: 'The row counts a shorter time than since publication, so it is no reading.',
    fr: 'La ligne compte une durée plus courte que depuis la publication : ce n’est pas un relevé.',
  },
  says_nothing: {
    en: 'The row says nothing that could be kept.',
    fr: 'La ligne ne dit rien qui puisse être gardé.',
  },
};

/** The sentence about a row or a table. */
export const rowText = (code: RowCode, params: ProblemParams, locale: Locale): string => {
  const texts: Readonly<Record<RowCode, Texts>> = { ...TEXTS, ...CELL_TEXTS, ...TABLE_TEXTS };
  return fillText(texts[code][locale], params);
};
