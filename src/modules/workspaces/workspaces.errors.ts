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
  second_factor_first: {
    status: 409,
    en: {
      title: 'Show a second factor yourself first',
      detail:
        'Whoever asks for a second factor, or asks for it no more, must have come in with one: set yours up, or sign in with it, and then change it here. An API key cannot.',
    },
    fr: {
      title: 'Présentez d’abord un second facteur',
      detail:
        'Pour exiger un second facteur, ou ne plus l’exiger, il faut s’être connecté avec le sien : activez-le, ou reconnectez-vous avec lui, puis revenez ici. Une clé d’API ne le peut pas.',
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
  key_outlives_maker: {
    status: 403,
    en: {
      title: 'A key cannot outlive the key that makes it',
      detail:
        'The key that you call with ends at {expiresAt}, so one that it makes must end by then; a member can make a longer one.',
    },
    fr: {
      title: 'Une clé ne survit pas à celle qui la crée',
      detail:
        'La clé avec laquelle vous appelez expire le {expiresAt} : celle qu’elle crée doit expirer au plus tard alors ; un membre peut en créer une plus durable.',
    },
  },
  key_revoked: {
    status: 409,
    en: {
      title: 'This key was revoked',
      detail: 'A key that was revoked has no successor; make a new one.',
    },
    fr: {
      title: 'Cette clé a été révoquée',
      detail: 'Une clé révoquée ne se remplace pas ; créez-en une nouvelle.',
    },
  },
  key_expired: {
    status: 409,
    en: {
      title: 'This key has expired',
      detail: 'A key that works no more has no successor; make a new one.',
    },
    fr: {
      title: 'Cette clé a expiré',
      detail: 'Une clé qui ne fonctionne plus ne se remplace pas ; créez-en une nouvelle.',
    },
  },
  key_replaced_already: {
    status: 409,
    en: {
      title: 'This key was replaced already',
      detail: 'It has a successor, named in the list of keys; rotate that one.',
    },
    fr: {
      title: 'Cette clé a déjà été remplacée',
      detail: 'La liste des clés nomme celle qui lui succède : remplacez plutôt celle-là.',
    },
  },
  already_member: {
    status: 409,
    en: {
      title: 'This person is a member already',
      detail:
        'Somebody with the address "{email}" is a member of this workspace; change their role instead.',
    },
    fr: {
      title: 'Cette personne est déjà membre',
      detail:
        'Quelqu’un qui a l’adresse « {email} » est membre de cet espace ; changez plutôt son rôle.',
    },
  },
  member_invitation_used: {
    status: 409,
    en: {
      title: 'The invitation was accepted already',
      detail: 'This invitation has been accepted, and works once only; sign in with its address.',
    },
    fr: {
      title: 'L’invitation a déjà été acceptée',
      detail:
        'Cette invitation a été acceptée et ne sert qu’une fois ; connectez-vous avec son adresse.',
    },
  },
  member_invitation_revoked: {
    status: 410,
    en: {
      title: 'The invitation was taken back',
      detail: 'This invitation no longer works; an admin of the workspace can invite anew.',
    },
    fr: {
      title: 'L’invitation a été retirée',
      detail:
        'Cette invitation ne vaut plus ; un administrateur de l’espace peut inviter de nouveau.',
    },
  },
  member_invitation_just_sent: {
    status: 429,
    en: {
      title: 'This address was written to a moment ago',
      detail:
        'One mail a minute and ten a day are sent to an invited address; try again in {seconds} seconds.',
    },
    fr: {
      title: 'On vient d’écrire à cette adresse',
      detail:
        'Une adresse invitée reçoit au plus un message par minute et dix par jour ; réessayez dans {seconds} secondes.',
    },
  },
  member_invitation_expired: {
    status: 410,
    en: {
      title: 'The invitation has expired',
      detail: 'The link was good for seven days; an admin of the workspace can send it again.',
    },
    fr: {
      title: 'L’invitation a expiré',
      detail:
        'Le lien valait sept jours ; un administrateur de l’espace peut l’envoyer de nouveau.',
    },
  },
  invitation_for_another: {
    status: 403,
    en: {
      title: 'The invitation is for somebody else',
      detail:
        'You are signed in with another address than the invited one; sign out, then follow the link again.',
    },
    fr: {
      title: 'L’invitation est pour quelqu’un d’autre',
      detail:
        'Vous êtes connecté avec une autre adresse que celle invitée ; déconnectez-vous, puis suivez de nouveau le lien.',
    },
  },
  sign_in_first: {
    status: 401,
    en: {
      title: 'Sign in to accept',
      detail: 'The invited address has an account; sign in with it, then accept.',
    },
    fr: {
      title: 'Connectez-vous pour accepter',
      detail: 'L’adresse invitée a un compte ; connectez-vous avec elle, puis acceptez.',
    },
  },
});
