import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals of the influencers module. */
export const influencerProblems = problemCatalogue({
  identity_conflict: {
    status: 409,
    en: {
      title: 'These identities belong to different people',
      detail:
        'The e-mail addresses and handles given belong to two influencers already known; send those of one person.',
    },
    fr: {
      title: 'Ces identités appartiennent à des personnes différentes',
      detail:
        'Les adresses et identifiants donnés appartiennent à deux influenceurs déjà connus ; envoyez ceux d’une seule personne.',
    },
  },
  identity_taken: {
    status: 409,
    en: {
      title: 'This belongs to another influencer',
      detail:
        'Another influencer ({influencerId}) already has this e-mail address or handle; remove it there first.',
    },
    fr: {
      title: 'Ceci appartient à un autre influenceur',
      detail:
        'Un autre influenceur ({influencerId}) a déjà cette adresse ou cet identifiant ; retirez-le d’abord là-bas.',
    },
  },
});
