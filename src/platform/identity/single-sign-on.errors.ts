import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals on the way to the company's provider and back. */
export const singleSignOnProblems = problemCatalogue({
  single_sign_on_off: {
    status: 404,
    en: {
      title: 'There is no single sign-on here',
      detail: 'No provider is set for this installation; sign in with your password.',
    },
    fr: {
      title: 'Il n’y a pas de connexion unique ici',
      detail:
        'Aucun fournisseur n’est réglé pour cette installation ; connectez-vous avec votre mot de passe.',
    },
  },
  single_sign_on_failed: {
    status: 400,
    en: {
      title: 'The provider’s answer was not accepted',
      detail:
        'Nobody was signed in, for this reason: "{reason}". Start again from the sign-in page.',
    },
    fr: {
      title: 'La réponse du fournisseur n’a pas été acceptée',
      detail:
        'Personne n’a été connecté, pour cette raison : « {reason} ». Recommencez depuis la page de connexion.',
    },
  },
  single_sign_on_unavailable: {
    status: 503,
    en: {
      title: 'The provider does not answer',
      detail:
        'The company’s provider cannot be reached or does not work right now; try again in a moment.',
    },
    fr: {
      title: 'Le fournisseur ne répond pas',
      detail:
        'Le fournisseur de l’entreprise est injoignable ou en panne ; réessayez dans un instant.',
    },
  },
});
