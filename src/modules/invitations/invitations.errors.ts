import { problemCatalogue } from '../../kernel/problem.js';

/** Everything that the invitations part refuses. */
export const invitationProblems = problemCatalogue({
  already_invited: {
    status: 409,
    en: {
      title: 'Already invited',
      detail: 'This person already has an invitation to this event.',
    },
    fr: {
      title: 'Déjà invité',
      detail: 'Cette personne a déjà une invitation à cet événement.',
    },
  },
  do_not_contact: {
    status: 409,
    en: {
      title: 'Do not contact',
      detail: 'This person must not be contacted, and so cannot be invited.',
    },
    fr: {
      title: 'Ne pas contacter',
      detail: 'Cette personne ne doit pas être contactée : elle ne peut pas être invitée.',
    },
  },
  event_not_open: {
    status: 409,
    en: {
      title: 'Event not open',
      detail: 'The event is {state}: invitations to it cannot be answered.',
    },
    fr: {
      title: 'Événement non ouvert',
      detail: 'On ne peut pas répondre aux invitations à cet événement (état : {state}).',
    },
  },
  answer_too_late: {
    status: 409,
    en: {
      title: 'Too late to answer',
      detail: 'Answers were possible until {deadline}.',
    },
    fr: {
      title: 'Trop tard pour répondre',
      detail: 'Il était possible de répondre jusqu’au {deadline}.',
    },
  },
  invitation_revoked: {
    status: 409,
    en: { title: 'Invitation revoked', detail: 'The host took this invitation back.' },
    fr: { title: 'Invitation retirée', detail: 'L’hôte a retiré cette invitation.' },
  },
  answer_not_possible: {
    status: 409,
    en: {
      title: 'Answer not possible',
      detail: 'An invitation that is {from} cannot become {to}.',
    },
    fr: {
      title: 'Réponse impossible',
      detail: 'Une invitation dans l’état {from} ne peut pas passer à {to}.',
    },
  },
  already_here: {
    status: 409,
    en: {
      title: 'Already here',
      detail: 'The guest came in: their seats are in use. Take the check-in back first.',
    },
    fr: {
      title: 'Déjà là',
      detail: 'L’invité est entré : ses places sont occupées. Annulez d’abord son entrée.',
    },
  },
  party_too_small: {
    status: 400,
    en: { title: 'Party too small', detail: 'A party is at least one person: the guest.' },
    fr: {
      title: 'Groupe trop petit',
      detail: 'Un groupe compte au moins une personne : l’invité.',
    },
  },
  party_above_limit: {
    status: 400,
    en: {
      title: 'Party above its limit',
      detail: 'This invitation is for {limit} at most, {requested} were asked for.',
    },
    fr: {
      title: 'Groupe trop grand',
      detail: 'Cette invitation vaut pour {limit} au plus, {requested} ont été demandées.',
    },
  },
  too_many_companions: {
    status: 400,
    en: {
      title: 'Too many companions',
      detail:
        'A party of {requested} has room for {room} named companions, {companions} were given.',
    },
    fr: {
      title: 'Trop d’accompagnants',
      detail:
        'Un groupe de {requested} a de la place pour {room} accompagnants nommés, {companions} ont été donnés.',
    },
  },
  party_does_not_fit: {
    status: 409,
    en: {
      title: 'The larger party does not fit',
      detail:
        'There are not enough free seats for a party of {requested}; the present seats are kept.',
    },
    fr: {
      title: 'Le groupe agrandi ne tient pas',
      detail:
        'Il n’y a pas assez de places libres pour un groupe de {requested} ; les places actuelles sont gardées.',
    },
  },
  merge_two_seats: {
    status: 409,
    en: {
      title: 'Both are coming',
      detail:
        'Both people have or await seats for: {events}. Take one of the two invitations to each back (a check-in first, where the guest is in), then merge.',
    },
    fr: {
      title: 'Les deux viennent',
      detail:
        'Les deux personnes ont ou attendent des places pour : {events}. Retirez l’une des deux invitations à chacun (annulez d’abord l’entrée si l’invité est là), puis fusionnez.',
    },
  },
});
