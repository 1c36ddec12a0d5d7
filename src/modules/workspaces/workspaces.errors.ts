import { problemCatalogue } from '../../kernel/problem.js';

export const workspaceProblems = problemCatalogue({
  slug_taken: {
    status: 409,
    en: {
      title: 'This short name is taken',
      detail: 'Another workspace is called "{slug}"; choose another short name.',
    },
    fr: {
      title: 'Ce nom court est pris',
      detail: 'Un autre espace s’appelle « {slug} » ; choisissez un autre nom court.',
    },
  },
  last_admin: {
    status: 409,
    en: {
      title: 'A workspace needs an admin',
      detail: 'This is the last admin; make somebody else admin first.',
    },
    fr: {
      title: 'Un espace a besoin d’un administrateur',
      detail: 'C’est le dernier administrateur ; nommez-en un autre d’abord.',
    },
  },
  user_unknown: {
    status: 404,
    en: {
      title: 'Nobody has this address',
      detail: 'No user has the address "{email}"; an operator adds users with "user:create".',
    },
    fr: {
      title: 'Personne n’a cette adresse',
      detail:
        'Aucun utilisateur n’a l’adresse « {email} » ; un exploitant les ajoute avec « user:create ».',
    },
  },
  role_above_giver: {
    status: 403,
    en: {
      title: 'Nobody gives more than they have',
      detail: 'The role "{role}" may do what you may not; somebody who may has to give it.',
    },
    fr: {
      title: 'Nul ne donne plus qu’il n’a',
      detail:
        'Le rôle « {role} » permet ce que vous ne pouvez pas ; quelqu’un qui le peut doit le donner.',
    },
  },
  scope_above_maker: {
    status: 403,
    en: {
      title: 'A key cannot do more than its maker',
      detail: 'You do not have "{scope}" yourself, so a key of yours cannot have it.',
    },
    fr: {
      title: 'Une clé ne peut pas plus que son auteur',
      detail: 'Vous n’avez pas « {scope} » vous-même : votre clé ne peut l’avoir.',
    },
  },
});
