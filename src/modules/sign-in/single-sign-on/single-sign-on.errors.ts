import { problemCatalogue } from '../../../kernel/problem.js';

/** Refusals of people whom the company's provider knows, and of passwords where only it counts. */
export const singleSignOnAdmissionProblems = problemCatalogue({
  email_not_verified: {
    status: 403,
    en: {
      title: 'The provider does not vouch for the address',
      detail:
        'The first time, the company’s provider must send an e-mail address and say that it is verified; ask those who run it.',
    },
    fr: {
      title: 'Le fournisseur ne garantit pas l’adresse',
      detail:
        'La première fois, le fournisseur de l’entreprise doit transmettre une adresse e-mail et dire qu’elle est vérifiée ; adressez-vous à ses responsables.',
    },
  },
  address_of_another: {
    status: 403,
    en: {
      title: 'This address belongs to another account',
      detail:
        'Somebody already signs in here with this address and another account of the provider; ask an admin.',
    },
    fr: {
      title: 'Cette adresse est celle d’un autre compte',
      detail:
        'Quelqu’un se connecte déjà ici avec cette adresse et un autre compte du fournisseur ; adressez-vous à un administrateur.',
    },
  },
  single_sign_on_only: {
    status: 403,
    en: {
      title: 'Passwords are off here',
      detail: 'This installation lets people in by the company’s provider only; sign in there.',
    },
    fr: {
      title: 'Les mots de passe sont désactivés ici',
      detail:
        'Cette installation n’admet que les connexions par le fournisseur de l’entreprise ; connectez-vous par lui.',
    },
  },
  no_access: {
    status: 403,
    en: {
      title: 'No workspace lets you in',
      detail:
        'The provider knows you, but none of your groups has a role here; ask an admin for an invitation.',
    },
    fr: {
      title: 'Aucun espace ne vous est ouvert',
      detail:
        'Le fournisseur vous connaît, mais aucun de vos groupes n’a de rôle ici ; demandez une invitation à un administrateur.',
    },
  },
});
