import { problemCatalogue } from '../../kernel/problem.js';

/** Why a row of a batch of readings is not stored. They are answered row by row, beside the good ones. */
export const visibilityProblems = problemCatalogue({
  invalid_reading: {
    status: 422,
    en: { title: 'The reading is not valid', detail: 'Expected a reading, which is an object.' },
    fr: { title: 'Le relevé n’est pas valide', detail: 'Un relevé, donc un objet, est attendu.' },
  },
  line_not_json: {
    status: 422,
    en: { title: 'The line is not JSON', detail: 'Expected one reading as JSON on this line.' },
    fr: {
      title: 'La ligne n’est pas du JSON',
      detail: 'Un relevé en JSON est attendu sur cette ligne.',
    },
  },
  line_too_long: {
    status: 422,
    en: { title: 'The line is too long', detail: 'A line may have at most 65,536 bytes.' },
    fr: {
      title: 'La ligne est trop longue',
      detail: 'Une ligne peut compter au plus 65 536 octets.',
    },
  },
  too_many_rejected: {
    status: 422,
    en: {
      title: 'Too many readings are not valid',
      detail:
        'More than {most} readings were refused, so nothing behind place {last} was looked at; the good ones up to there are stored.',
    },
    fr: {
      title: 'Trop de relevés ne sont pas valides',
      detail:
        'Plus de {most} relevés ont été refusés : rien n’a été lu après la position {last} ; les bons jusque-là sont enregistrés.',
    },
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
  before_retention: {
    status: 422,
    en: {
      title: 'The reading is older than what is kept',
      detail:
        'Readings are kept from {from} on; the figures of days before it stand and take no more readings.',
    },
    fr: {
      title: 'Le relevé est plus ancien que ce qui est conservé',
      detail:
        'Les relevés sont conservés à partir du {from} ; les chiffres des jours précédents sont arrêtés et n’acceptent plus de relevés.',
    },
  },
  account_not_identified: {
    status: 422,
    en: {
      title: 'The reading does not say which account',
      detail: 'Name the account by exactly one of: id; platform and handle.',
    },
    fr: {
      title: 'Le relevé ne dit pas de quel compte',
      detail: 'Désignez le compte par une seule de ces façons : id ; platform et handle.',
    },
  },
  post_or_account: {
    status: 422,
    en: {
      title: 'The reading is of a post or of an account',
      detail:
        'A reading is of one thing: give "post" with the counters of a post, or "account" with "followers", not both.',
    },
    fr: {
      title: 'Le relevé porte sur une publication ou sur un compte',
      detail:
        'Un relevé porte sur une seule chose : donnez « post » avec les métriques d’une publication, ou « account » avec « followers », pas les deux.',
    },
  },
  account_not_found: {
    status: 422,
    en: {
      title: 'There is no such account',
      detail:
        'No influencer of this workspace has the account {account}; add it to the influencer, then send the count again.',
    },
    fr: {
      title: 'Ce compte n’existe pas',
      detail:
        'Aucun influenceur de cet espace n’a le compte {account} ; ajoutez-le à l’influenceur, puis renvoyez le relevé.',
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
