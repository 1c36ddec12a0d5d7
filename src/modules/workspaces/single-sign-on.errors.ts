import { problemCatalogue } from '../../kernel/problem.js';

/** Refusals of a workspace's own choice about single sign-on. */
export const singleSignOnSettingProblems = problemCatalogue({
  single_sign_on_not_set: {
    status: 409,
    en: {
      title: 'There is no provider to require',
      detail:
        'This installation has no single sign-on yet: whoever runs it sets the provider, then it can be required here.',
    },
    fr: {
      title: 'Il n’y a pas de fournisseur à exiger',
      detail:
        'Cette installation n’a pas encore de connexion unique : son exploitant règle d’abord le fournisseur, puis on peut l’exiger ici.',
    },
  },
  single_sign_on_first: {
    status: 409,
    en: {
      title: 'Come in at the provider first',
      detail:
        'Sign in at the company’s provider yourself, then require it, or require it no more: that way nobody locks themselves out, or opens the door with less. An API key cannot.',
    },
    fr: {
      title: 'Passez d’abord par le fournisseur',
      detail:
        'Connectez-vous d’abord vous-même par le fournisseur de l’entreprise, puis exigez-le, ou ne l’exigez plus : ainsi personne ne s’enferme dehors, ni n’ouvre la porte avec moins. Une clé d’API ne le peut pas.',
    },
  },
});
