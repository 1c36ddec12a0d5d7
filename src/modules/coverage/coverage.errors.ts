import { problemCatalogue } from '../../kernel/problem.js';

/** Everything that coverage refuses. */
export const coverageProblems = problemCatalogue({
  coverage_known: {
    status: 409,
    en: {
      title: 'This coverage is known already',
      detail:
        'Another item of coverage has this address, or the same outlet, title, day and place; change that one, or remove it first.',
    },
    fr: {
      title: 'Cette retombée est déjà connue',
      detail:
        'Une autre retombée a cette adresse, ou les mêmes média, titre, jour et emplacement ; modifiez celle-là, ou supprimez-la d’abord.',
    },
  },
  coverage_is_several: {
    status: 409,
    en: {
      title: 'Several items of coverage fit',
      detail:
        'Several items have this outlet, title and day; name the address, or the programme or page, so that it is clear which one is meant.',
    },
    fr: {
      title: 'Plusieurs retombées conviennent',
      detail:
        'Plusieurs retombées ont ces média, titre et jour ; donnez l’adresse, l’émission ou la page, pour que l’on sache laquelle est visée.',
    },
  },
  coverage_references_disagree: {
    status: 409,
    en: {
      title: 'Event and campaign contradict each other',
      detail: 'The event is of another campaign; name the event alone, or an event of this one.',
    },
    fr: {
      title: 'L’événement et la campagne se contredisent',
      detail:
        'L’événement relève d’une autre campagne ; donnez l’événement seul, ou un événement de celle-ci.',
    },
  },
  coverage_changed_since: {
    status: 409,
    en: {
      title: 'The coverage was changed since',
      detail:
        'The item “{title}” was changed or removed after it was imported; keep it as it is, or undo that change first.',
    },
    fr: {
      title: 'La retombée a été modifiée depuis',
      detail:
        'La retombée « {title} » a été modifiée ou supprimée après son import ; gardez-la telle quelle, ou annulez d’abord cette modification.',
    },
  },
  coverage_not_restorable: {
    status: 409,
    en: {
      title: 'The coverage cannot be as before',
      detail:
        'The former address or title of “{title}” belongs to another item by now, or what it was about is gone; settle that first.',
    },
    fr: {
      title: 'La retombée ne peut redevenir ce qu’elle était',
      detail:
        'L’ancienne adresse ou l’ancien titre de « {title} » appartient désormais à une autre retombée, ou son objet n’existe plus ; réglez cela d’abord.',
    },
  },
  coverage_influencer_unknown: {
    status: 404,
    en: {
      title: 'Nobody is known by this',
      detail:
        'No influencer has this e-mail address, handle or name; similar ones: {candidates}. Name one of them, or add the person first.',
    },
    fr: {
      title: 'Personne n’est connu ainsi',
      detail:
        'Aucun influenceur n’a cette adresse, cet identifiant ou ce nom ; semblables : {candidates}. Nommez l’un d’eux, ou ajoutez d’abord la personne.',
    },
  },
  coverage_influencer_several: {
    status: 409,
    en: {
      title: 'Several people are known by this',
      detail: 'Several influencers fit: {candidates}. Name the one by e-mail address or handle.',
    },
    fr: {
      title: 'Plusieurs personnes sont connues ainsi',
      detail:
        'Plusieurs influenceurs conviennent : {candidates}. Désignez la personne par son adresse ou son identifiant.',
    },
  },
});
