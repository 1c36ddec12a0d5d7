import { problemCatalogue } from '../../kernel/problem.js';

/** What is refused, or told, of lists that were kept elsewhere: who was invited, what they answered, who came. */
export const recordProblems = problemCatalogue({
  seats_awaited: {
    status: 409,
    en: {
      title: 'Others wait for these seats',
      detail:
        'Others wait for seats at this event, and would be written to at once. Record this answer on the invitation itself.',
    },
    fr: {
      title: 'D’autres attendent ces places',
      detail:
        'D’autres attendent des places à cet événement, et on leur écrirait aussitôt. Notez cette réponse sur l’invitation elle-même.',
    },
  },
  party_in_line: {
    status: 409,
    en: {
      title: 'The party waits for seats',
      detail:
        'This guest waits for seats, or was offered some: the size of the party is not changed from a list.',
    },
    fr: {
      title: 'Le groupe attend des places',
      detail:
        'Cet invité attend des places, ou s’en est vu proposer : une liste ne change pas la taille du groupe.',
    },
  },
  not_invited: {
    status: 404,
    en: {
      title: 'Not invited',
      detail:
        'This person is not on the guest list of this event. Invite them first, or import the guest list.',
    },
    fr: {
      title: 'Pas invité',
      detail:
        'Cette personne n’est pas sur la liste des invités de cet événement. Invitez-la d’abord, ou importez la liste des invités.',
    },
  },
  not_accepted: {
    status: 409,
    en: {
      title: 'Did not accept',
      detail: 'This guest never said that they come. Record their yes first.',
    },
    fr: {
      title: 'N’a pas accepté',
      detail: 'Cet invité n’a jamais dit qu’il venait. Notez d’abord son oui.',
    },
  },
  checked_in_later: {
    status: 409,
    en: {
      title: 'Checked in later',
      detail: 'This guest was checked in after that moment, and the later check-in stands.',
    },
    fr: {
      title: 'Entré plus tard',
      detail: 'L’entrée de cet invité a été notée après ce moment, et c’est elle qui vaut.',
    },
  },
  not_this_invitation: {
    status: 409,
    en: {
      title: 'Not this invitation',
      detail: 'The invitation of this id is to another event, or of another guest.',
    },
    fr: {
      title: 'Pas cette invitation',
      detail: 'L’invitation de cet identifiant est pour un autre événement, ou d’un autre invité.',
    },
  },
  guest_unknown: {
    status: 404,
    en: {
      title: 'Nobody by this name',
      detail: 'Nobody here is known by this. Add the person first, or import the influencers.',
    },
    fr: {
      title: 'Personne de ce nom',
      detail:
        'Personne n’est connu ici ainsi. Ajoutez d’abord la personne, ou importez les influenceurs.',
    },
  },
  guest_unsure: {
    status: 409,
    en: {
      title: 'Who is meant is not sure',
      detail: 'Perhaps one of these is meant: {names}. Give their e-mail address or id.',
    },
    fr: {
      title: 'La personne n’est pas certaine',
      detail: 'Il s’agit peut-être de : {names}. Donnez son adresse e-mail ou son identifiant.',
    },
  },
  answer_not_recorded: {
    status: 409,
    en: {
      title: 'Not to be recorded',
      detail: 'An answer becomes {said} by itself, not from a list: it stays {known}.',
    },
    fr: {
      title: 'Ne se note pas',
      detail: 'Une réponse devient {said} d’elle-même, pas par une liste : elle reste {known}.',
    },
  },
  deliverables_differ: {
    status: 409,
    en: {
      title: 'Other content was agreed',
      detail:
        'Other content was agreed on this invitation. It stays as it is; change it on the invitation.',
    },
    fr: {
      title: 'D’autres contreparties ont été convenues',
      detail:
        'D’autres contreparties ont été convenues pour cette invitation. Elles restent ; changez-les sur l’invitation.',
    },
  },
  invitation_sent_since: {
    status: 409,
    en: {
      title: 'Sent since',
      detail: 'The invitation was sent since. Revoke it instead.',
    },
    fr: {
      title: 'Envoyée depuis',
      detail: 'L’invitation a été envoyée depuis. Retirez-la plutôt.',
    },
  },
  invitation_answered_since: {
    status: 409,
    en: {
      title: 'Answered since',
      detail: 'The answer, the party or its names changed since: what was recorded then stands.',
    },
    fr: {
      title: 'Réponse depuis',
      detail: 'La réponse, le groupe ou ses noms ont changé depuis : ce qui avait été noté reste.',
    },
  },
  guest_seen_since: {
    status: 409,
    en: {
      title: 'Checked in since',
      detail: 'Whether the guest came was noted since. Take that back first.',
    },
    fr: {
      title: 'Entrée notée depuis',
      detail: 'La présence de l’invité a été notée depuis. Annulez-la d’abord.',
    },
  },
  invitation_changed_since: {
    status: 409,
    en: {
      title: 'Changed since',
      detail: 'The invitation was changed since: it is revoked, or of another guest now.',
    },
    fr: {
      title: 'Changée depuis',
      detail: 'L’invitation a changé depuis : elle est retirée, ou d’un autre invité.',
    },
  },
  invitation_content_since: {
    status: 409,
    en: {
      title: 'Content since',
      detail:
        'Posts refer to this invitation, or more content was agreed on it. Take that away first.',
    },
    fr: {
      title: 'Contenus depuis',
      detail:
        'Des publications se rapportent à cette invitation, ou d’autres contreparties y sont convenues. Enlevez-les d’abord.',
    },
  },
  seats_given_since: {
    status: 409,
    en: {
      title: 'Seats given since',
      detail: 'The seats that this guest had before were given to others since.',
    },
    fr: {
      title: 'Places données depuis',
      detail: 'Les places que cet invité avait auparavant ont été données à d’autres.',
    },
  },
});
