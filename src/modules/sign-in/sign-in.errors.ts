import { problemCatalogue } from '../../kernel/problem.js';

export const signInProblems = problemCatalogue({
  wrong_credentials: {
    status: 401,
    en: {
      title: 'Wrong address or password',
      detail: 'The address and the password do not belong together; check both.',
    },
    fr: {
      title: 'Adresse ou mot de passe erroné',
      detail: 'L’adresse et le mot de passe ne vont pas ensemble ; vérifiez les deux.',
    },
  },
});
