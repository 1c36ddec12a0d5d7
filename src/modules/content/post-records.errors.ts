import { problemCatalogue } from '../../kernel/problem.js';

/** Why a post from elsewhere is not taken in, or cannot be taken back. */
export const postRecordProblems = problemCatalogue({
  post_author_unknown: {
    status: 422,
    en: {
      title: 'Nobody here published it',
      detail:
        'No influencer of this workspace is known by what is given; import the person first, or name them by id, e-mail address or handle.',
    },
    fr: {
      title: 'Son auteur n’est pas connu ici',
      detail:
        'Aucun influenceur de cet espace ne correspond ; importez d’abord la personne, ou désignez-la par identifiant, adresse e-mail ou pseudo.',
    },
  },
  post_author_unsure: {
    status: 422,
    en: {
      title: 'It is not clear who published it',
      detail:
        'These influencers come near: {names}. Name the right one by id, e-mail address or handle.',
    },
    fr: {
      title: 'Son auteur n’est pas certain',
      detail:
        'Ces influenceurs s’en approchent : {names}. Désignez le bon par identifiant, adresse e-mail ou pseudo.',
    },
  },
  post_of_other_platform: {
    status: 409,
    en: {
      title: 'The post is on another platform',
      detail: 'The post with this id appeared on {platform}; a post never changes its platform.',
    },
    fr: {
      title: 'La publication est sur une autre plateforme',
      detail:
        'La publication de cet identifiant est parue sur {platform} ; une publication ne change jamais de plateforme.',
    },
  },
  post_changed_since: {
    status: 409,
    en: {
      title: 'The post was changed since',
      detail:
        'The post {post} was changed, bound or unbound after it was imported; keep it as it is, or set it back first.',
    },
    fr: {
      title: 'La publication a été modifiée depuis',
      detail:
        'La publication {post} a été modifiée, liée ou déliée après son import ; gardez-la telle quelle, ou rétablissez-la d’abord.',
    },
  },
  post_has_readings: {
    status: 409,
    en: {
      title: 'The post has figures of its own',
      detail:
        'Figures of the post {post} came another way after it was imported: removing it would lose them, so it stays.',
    },
    fr: {
      title: 'La publication a ses propres chiffres',
      detail:
        'Des chiffres de la publication {post} sont arrivés autrement après son import : la supprimer les perdrait, elle reste donc.',
    },
  },
  post_was_verified: {
    status: 409,
    en: {
      title: 'The post was verified',
      detail:
        'Somebody verified what the post {post} fulfils; reopen that deliverable first, then undo the import.',
    },
    fr: {
      title: 'La publication a été vérifiée',
      detail:
        'Quelqu’un a vérifié la contrepartie que la publication {post} honore ; rouvrez-la d’abord, puis annulez l’import.',
    },
  },
});
