import { problemCatalogue } from '../../kernel/problem.js';

/** Why a row of a batch of readings is not stored. They are answered row by row, beside the good ones. */
export const visibilityProblems = problemCatalogue({
  invalid_reading: {
    status: 422,
    en: { title: 'The reading is not valid', detail: 'Expected a reading, which is an object.' },
    fr: { title: 'Le relevé n’est pas valide', detail: 'Un relevé, donc un objet, est attendu.' },
  },
  unknown_metric: {
    status: 422,
    en: {
      title: 'This metric does not exist',
      detail:
        'There is no metric "{metric}"; expected one of {metrics}. What one platform alone has belongs in "extra".',
    },
    fr: {
      title: 'Cette métrique n’existe pas',
      detail:
        'La métrique « {metric} » n’existe pas ; sont attendues : {metrics}. Ce qui est propre à une plateforme va dans « extra ».',
    },
  },
  no_metrics: {
    status: 422,
    en: {
      title: 'The reading says nothing',
      detail: 'Give at least one metric that is known, not null, in "metrics".',
    },
    fr: {
      title: 'Le relevé ne dit rien',
      detail: 'Donnez au moins une métrique connue, non nulle, dans « metrics ».',
    },
  },
  post_not_identified: {
    status: 422,
    en: {
      title: 'The reading does not say which post',
      detail: 'Name the post by exactly one of: id; platform and externalId; url.',
    },
    fr: {
      title: 'Le relevé ne dit pas de quelle publication',
      detail:
        'Désignez la publication par une seule de ces façons : id ; platform et externalId ; url.',
    },
  },
  post_not_found: {
    status: 422,
    en: {
      title: 'There is no such post',
      detail:
        'No post of this workspace has the id {id}; name it by platform and externalId, or by url, if it is yet to be logged.',
    },
    fr: {
      title: 'Cette publication n’existe pas',
      detail:
        'Aucune publication de cet espace n’a l’identifiant {id} ; désignez-la par platform et externalId, ou par url, si elle reste à enregistrer.',
    },
  },
});

/** The code of one reason for which a row is not stored. */
export type RejectionCode = keyof typeof visibilityProblems.definitions;
