import { problemCatalogue } from '../../kernel/problem.js';

/** Everything that calendars refuse. */
export const calendarProblems = problemCatalogue({
  not_a_calendar: {
    status: 422,
    en: {
      title: 'No calendar',
      detail:
        'This is no calendar in the iCalendar format (.ics). Export it anew, or check the address.',
    },
    fr: {
      title: 'Pas un calendrier',
      detail:
        'Ce n’est pas un calendrier au format iCalendar (.ics). Exportez-le à nouveau ou vérifiez l’adresse.',
    },
  },
  calendar_too_large: {
    status: 413,
    en: {
      title: 'The calendar is too large',
      detail: 'The calendar has more than {mebibytes} MiB. Export a shorter period.',
    },
    fr: {
      title: 'Le calendrier est trop volumineux',
      detail: 'Le calendrier dépasse {mebibytes} Mio. Exportez une période plus courte.',
    },
  },
  calendar_too_many_events: {
    status: 413,
    en: {
      title: 'Too many events',
      detail: 'The calendar has more than {most} events. Export a shorter period.',
    },
    fr: {
      title: 'Trop d’événements',
      detail: 'Le calendrier a plus de {most} événements. Exportez une période plus courte.',
    },
  },
  too_many_calendars: {
    status: 409,
    en: {
      title: 'Too many calendars',
      detail: 'A workspace subscribes to at most {most} calendars. Remove one first.',
    },
    fr: {
      title: 'Trop de calendriers',
      detail: 'Un espace s’abonne à {most} calendriers au plus. Supprimez-en un d’abord.',
    },
  },
});
