import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals of the guard where somebody may come in, but not in the way they did. */
export const securityProblems = problemCatalogue({
  second_factor_required: {
    status: 403,
    en: {
      title: 'A second factor is needed here',
      detail:
        'This workspace lets in those who show a second factor; set one up under your account, or sign in again with it.',
    },
    fr: {
      title: 'Un second facteur est demandé ici',
      detail:
        'Cet espace n’admet que les personnes qui présentent un second facteur ; activez-en un dans votre compte, ou reconnectez-vous avec lui.',
    },
  },
  single_sign_on_required: {
    status: 403,
    en: {
      title: 'Sign in at the company’s provider',
      detail:
        'This workspace lets in those who signed in at the company’s provider; sign in again there.',
    },
    fr: {
      title: 'Connectez-vous par le fournisseur de l’entreprise',
      detail:
        'Cet espace n’admet que les personnes connectées par le fournisseur de l’entreprise ; reconnectez-vous par lui.',
    },
  },
});
