import { problemCatalogue } from '../../kernel/problem.js';

export const identityProblems = problemCatalogue({
  too_many_attempts: {
    status: 429,
    en: {
      title: 'Too many attempts',
      detail: 'Wait {seconds} seconds before you try again; nothing is locked.',
    },
    fr: {
      title: 'Trop de tentatives',
      detail: 'Attendez {seconds} secondes avant de réessayer ; rien n’est verrouillé.',
    },
  },
});
