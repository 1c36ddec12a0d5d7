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
});
