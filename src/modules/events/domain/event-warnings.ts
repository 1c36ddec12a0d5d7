import type { Locale } from '../../../kernel/context.js';
import type { EventWarning } from './event-difference.js';

interface Warning {
  /** JSON pointer into the record. */
  readonly pointer: string;
  readonly texts: Readonly<Record<Locale, string>>;
}

/** What a person should look at although an event was taken in, in both languages. */
export const EVENT_WARNINGS: Readonly<Record<EventWarning, Warning>> = {
  doors_moved: {
    pointer: '/startsAt',
    texts: {
      en: 'The start moved, and the doors with it.',
      fr: 'Le début a changé, et l’ouverture des portes avec lui.',
    },
  },
  deadline_moved: {
    pointer: '/startsAt',
    texts: {
      en: 'The deadline for answers would have come after the end, so it moved with the start.',
      fr: 'La date limite de réponse serait tombée après la fin : elle a suivi le début.',
    },
  },
  venue_city_kept: {
    pointer: '/venue/name',
    texts: {
      en: 'The place is another one, but its town was not told: the town stays as it was.',
      fr: 'Le lieu a changé, mais sa ville n’est pas indiquée : la ville reste la même.',
    },
  },
  event_stays_cancelled: {
    pointer: '/state',
    texts: {
      en: 'The event is cancelled here for good; nothing of this was taken. Add a new one if it takes place.',
      fr: 'L’événement est annulé ici définitivement ; rien n’a été repris. S’il a lieu, créez-en un nouveau.',
    },
  },
  cancelled_before_known: {
    pointer: '/state',
    texts: {
      en: 'The event is cancelled and was not known here, so it was left out.',
      fr: 'L’événement est annulé et n’était pas connu ici : il n’a pas été repris.',
    },
  },
};
