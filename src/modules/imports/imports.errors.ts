import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals of the imports module. */
export const importProblems = problemCatalogue({
  file_empty: {
    status: 422,
    en: { title: 'The file is empty', detail: 'The file has nothing in it; choose another one.' },
    fr: {
      title: 'Le fichier est vide',
      detail: 'Le fichier ne contient rien ; choisissez-en un autre.',
    },
  },
  file_too_large: {
    status: 413,
    en: {
      title: 'The file is too large',
      detail:
        'A file of this kind may have {megabytes} MB; split it, or save an old spreadsheet (.xls) as .xlsx.',
    },
    fr: {
      title: 'Le fichier est trop volumineux',
      detail:
        'Un fichier de ce type peut faire {megabytes} Mo ; divisez-le, ou enregistrez un ancien classeur (.xls) en .xlsx.',
    },
  },
  file_not_a_table: {
    status: 422,
    en: {
      title: 'No table was found in the file',
      detail:
        'Tribune reads CSV and other delimited text, Excel files, zip archives of these, and calendars (.ics), whatever their name; this is none of them. Open it where it comes from and export it as CSV.',
    },
    fr: {
      title: 'Aucun tableau n’a été trouvé dans le fichier',
      detail:
        'Tribune lit le CSV et autres textes délimités, les classeurs Excel, les archives zip de ceux-ci et les calendriers (.ics), quel que soit leur nom ; ceci n’en est pas un. Ouvrez-le dans son outil d’origine et exportez-le en CSV.',
    },
  },
  file_encrypted: {
    status: 422,
    en: {
      title: 'The file has a password',
      detail: 'Open it with its password, save a copy without one, and import that.',
    },
    fr: {
      title: 'Le fichier a un mot de passe',
      detail: 'Ouvrez-le avec son mot de passe, enregistrez une copie sans, et importez celle-ci.',
    },
  },
  file_damaged: {
    status: 422,
    en: {
      title: 'The file is damaged',
      detail: 'The file breaks off or contradicts itself; download or save it once more.',
    },
    fr: {
      title: 'Le fichier est endommagé',
      detail:
        'Le fichier est tronqué ou se contredit ; téléchargez-le ou enregistrez-le de nouveau.',
    },
  },
  file_bomb: {
    status: 422,
    en: {
      title: 'The archive unpacks to too much',
      detail:
        'An archive may hold 1,000 files and 200 MB, and no file of 200 times its size; unpack it and import the table itself.',
    },
    fr: {
      title: 'L’archive se décompresse en trop de données',
      detail:
        'Une archive peut contenir 1 000 fichiers et 200 Mo, et aucun fichier de 200 fois sa taille ; décompressez-la et importez le tableau lui-même.',
    },
  },
  file_has_entities: {
    status: 422,
    en: {
      title: 'The file refers to other files',
      detail:
        'The spreadsheet declares entities, which Tribune does not read for safety; save it once more with your spreadsheet program.',
    },
    fr: {
      title: 'Le fichier renvoie à d’autres fichiers',
      detail:
        'Le classeur déclare des entités, que Tribune ne lit pas par sécurité ; enregistrez-le de nouveau avec votre tableur.',
    },
  },
  row_too_long: {
    status: 422,
    en: {
      title: 'A row of the file is too long',
      detail:
        'The row at line {place} has more than a million characters: a quotation mark before it may never have been closed.',
    },
    fr: {
      title: 'Une ligne du fichier est trop longue',
      detail:
        'La ligne {place} a plus d’un million de caractères : un guillemet ouvert avant elle n’a peut-être jamais été fermé.',
    },
  },
  file_missing: {
    status: 400,
    en: {
      title: 'There is no file in the request',
      detail: 'Send the file as the field `file` of a multipart form.',
    },
    fr: {
      title: 'La requête ne contient pas de fichier',
      detail: 'Envoyez le fichier dans le champ `file` d’un formulaire multipart.',
    },
  },
  too_many_rows: {
    status: 422,
    en: {
      title: 'The table has too many rows',
      detail: 'A table may have {max} rows; split it into several files.',
    },
    fr: {
      title: 'Le tableau a trop de lignes',
      detail: 'Un tableau peut avoir {max} lignes ; divisez-le en plusieurs fichiers.',
    },
  },
  column_not_found: {
    status: 422,
    en: {
      title: 'The table has no such column',
      detail: 'The table has no column “{header}”; it has: {headers}.',
    },
    fr: {
      title: 'Le tableau n’a pas cette colonne',
      detail: 'Le tableau n’a pas de colonne « {header} » ; il a : {headers}.',
    },
  },
  field_not_of_kind: {
    status: 422,
    en: {
      title: 'Rows of this kind have no such field',
      detail: '“{field}” is no field of {kind}; there are: {fields}.',
    },
    fr: {
      title: 'Les lignes de ce type n’ont pas ce champ',
      detail: '« {field} » n’est pas un champ de {kind} ; il y a : {fields}.',
    },
  },
  option_missing: {
    status: 422,
    en: {
      title: 'Something is to be told that the file does not say',
      detail: 'The file does not say it, so tell it as `options.{option}`.',
    },
    fr: {
      title: 'Il faut dire ce que le fichier ne dit pas',
      detail: 'Le fichier ne le dit pas : indiquez-le dans `options.{option}`.',
    },
  },
  table_not_found: {
    status: 422,
    en: {
      title: 'The file has no such table',
      detail: 'The file has no table “{table}”; it has: {tables}.',
    },
    fr: {
      title: 'Le fichier n’a pas ce tableau',
      detail: 'Le fichier n’a pas de tableau « {table} » ; il a : {tables}.',
    },
  },
  no_readings_in_format: {
    status: 422,
    en: {
      title: 'This export has no figures of posts',
      detail:
        'It counts what each day added to the account, and Tribune keeps what the counters of each post said; import the export of posts instead.',
    },
    fr: {
      title: 'Cet export n’a pas de chiffres par publication',
      detail:
        'Il compte ce que chaque jour a ajouté au compte ; Tribune garde ce que disaient les compteurs de chaque publication. Importez plutôt l’export des publications.',
    },
  },
  import_not_ready: {
    status: 409,
    en: {
      title: 'The import is in another state',
      detail: 'It is {state}, in which this cannot be done.',
    },
    fr: {
      title: 'L’import est dans un autre état',
      detail: 'Il est {state}, état qui ne le permet pas.',
    },
  },
  import_gone: {
    status: 410,
    en: {
      title: 'The file is no longer kept',
      detail: 'Files and their rows are forgotten 30 days after the end; import it once more.',
    },
    fr: {
      title: 'Le fichier n’est plus gardé',
      detail:
        'Les fichiers et leurs lignes sont oubliés 30 jours après la fin ; importez-le de nouveau.',
    },
  },
});
