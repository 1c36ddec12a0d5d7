import { problemCatalogue } from '../../kernel/problem.js';

/** Everything that the events part refuses. */
export const eventProblems = problemCatalogue({
  capacity_below_taken: {
    status: 409,
    en: {
      title: 'Fewer seats than are taken',
      detail: '{taken} seats are taken; the event cannot have only {seats}.',
    },
    fr: {
      title: 'Moins de places que de places prises',
      detail: '{taken} places sont prises ; l’événement ne peut pas en avoir seulement {seats}.',
    },
  },
  event_cancelled: {
    status: 409,
    en: { title: 'Event cancelled', detail: 'A cancelled event cannot be changed.' },
    fr: { title: 'Événement annulé', detail: 'Un événement annulé ne peut plus être modifié.' },
  },
  event_transition_not_possible: {
    status: 409,
    en: {
      title: 'Not possible in this state',
      detail: 'An event that is {from} does not allow: {action}.',
    },
    fr: {
      title: 'Impossible dans cet état',
      detail: 'Un événement dans l’état {from} ne permet pas : {action}.',
    },
  },
  event_changed_since: {
    status: 409,
    en: {
      title: 'Changed since',
      detail: 'The event "{title}" was changed after it was taken in. Change it back by hand.',
    },
    fr: {
      title: 'Modifié depuis',
      detail: 'L’événement « {title} » a été modifié après sa reprise. Rétablissez-le à la main.',
    },
  },
  event_in_use: {
    status: 409,
    en: {
      title: 'Something refers to the event',
      detail:
        'Invitations, posts or others refer to the event "{title}", so it cannot be removed. Cancel it instead.',
    },
    fr: {
      title: 'L’événement est utilisé',
      detail:
        'Des invitations, des publications ou autres se rapportent à l’événement « {title} » : il ne peut pas être supprimé. Annulez-le plutôt.',
    },
  },
});
