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
  wrong_password: {
    status: 422,
    en: {
      title: 'Wrong password',
      detail: 'This is not your present password; nothing was changed.',
    },
    fr: {
      title: 'Mot de passe erroné',
      detail: 'Ce n’est pas votre mot de passe actuel ; rien n’a été modifié.',
    },
  },
  no_password: {
    status: 409,
    en: {
      title: 'You have no password',
      detail: 'You sign in at the company’s provider; there is no password to change.',
    },
    fr: {
      title: 'Vous n’avez pas de mot de passe',
      detail:
        'Vous vous connectez par le fournisseur de l’entreprise ; il n’y a pas de mot de passe à changer.',
    },
  },
  reset_link_over: {
    status: 422,
    en: {
      title: 'This link works no more',
      detail: 'It was used, or is older than 30 minutes; ask for another one.',
    },
    fr: {
      title: 'Ce lien ne fonctionne plus',
      detail: 'Il a servi, ou date de plus de 30 minutes ; demandez-en un autre.',
    },
  },
  setup_token_wrong: {
    status: 403,
    en: {
      title: 'The setup token is wrong',
      detail: 'Use the token that the server printed when it started, exactly as it stands there.',
    },
    fr: {
      title: 'Le jeton de mise en service est faux',
      detail: 'Utilisez le jeton que le serveur a affiché à son démarrage, tel quel.',
    },
  },
  setup_done: {
    status: 409,
    en: {
      title: 'Tribune is set up already',
      detail: 'There is a user, so the setup token opens nothing any more; sign in instead.',
    },
    fr: {
      title: 'Tribune est déjà en service',
      detail:
        'Il y a un utilisateur : le jeton de mise en service n’ouvre plus rien ; connectez-vous.',
    },
  },
});
