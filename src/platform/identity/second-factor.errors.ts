import { problemCatalogue } from '../../kernel/problem.js';

export const secondFactorProblems = problemCatalogue({
  wrong_code: {
    status: 422,
    en: {
      title: 'This code does not open',
      detail:
        'The code is wrong, too old, or was used before; wait for the next one, and check the clock of your device.',
    },
    fr: {
      title: 'Ce code n’ouvre pas',
      detail:
        'Le code est faux, trop ancien ou déjà utilisé ; attendez le suivant et vérifiez l’heure de votre appareil.',
    },
  },
  wrong_recovery_code: {
    status: 422,
    en: {
      title: 'This recovery code does not open',
      detail: 'The recovery code is wrong or was used before; each of them opens once.',
    },
    fr: {
      title: 'Ce code de secours n’ouvre pas',
      detail: 'Le code de secours est faux ou déjà utilisé ; chacun n’ouvre qu’une fois.',
    },
  },
  second_factor_exists: {
    status: 409,
    en: {
      title: 'A second factor is set up already',
      detail: 'Remove the second factor that you have before you set up another.',
    },
    fr: {
      title: 'Un second facteur est déjà actif',
      detail: 'Retirez votre second facteur actuel avant d’en activer un autre.',
    },
  },
  second_factor_missing: {
    status: 409,
    en: {
      title: 'There is no second factor',
      detail: 'You have no second factor that this could be done with; begin to set one up.',
    },
    fr: {
      title: 'Il n’y a pas de second facteur',
      detail:
        'Vous n’avez pas de second facteur avec lequel le faire ; commencez par en activer un.',
    },
  },
  second_factor_needs_password: {
    status: 409,
    en: {
      title: 'A second factor needs a first one',
      detail:
        'You come in at the company’s provider and have no password here, so a second factor would guard nothing; the provider asks for it.',
    },
    fr: {
      title: 'Un second facteur suppose un premier',
      detail:
        'Vous vous connectez par le fournisseur de l’entreprise et n’avez pas de mot de passe ici : un second facteur ne protégerait rien ; le fournisseur s’en charge.',
    },
  },
  second_step_over: {
    status: 401,
    en: {
      title: 'Begin again with the password',
      detail:
        'The time for the second step is over, or too many codes were tried; sign in with your password again.',
    },
    fr: {
      title: 'Recommencez par le mot de passe',
      detail:
        'Le temps de la seconde étape est écoulé, ou trop de codes ont été essayés ; reconnectez-vous avec votre mot de passe.',
    },
  },
});
