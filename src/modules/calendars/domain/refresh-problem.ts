import type { Locale } from '../../../kernel/context.js';
import { fillText } from '../../../kernel/problem.js';

/** Why a calendar could not be read. */
export const REFRESH_PROBLEMS = [
  'address_refused',
  'network_refused',
  'unknown_host',
  'unreachable',
  'timed_out',
  'too_large',
  'too_many_redirects',
  'answered_otherwise',
  'not_a_calendar',
  'calendar_too_many_events',
] as const;

export type RefreshProblemCode = (typeof REFRESH_PROBLEMS)[number];

/** Such a problem, as it is kept. */
export interface RefreshProblem {
  readonly code: RefreshProblemCode;
  /** The status with which the server answered, where that is the problem. */
  readonly status?: number;
}

const TEXTS: Readonly<Record<RefreshProblemCode, Readonly<Record<Locale, string>>>> = {
  address_refused: {
    en: 'The address, or one that it leads to, is no https address on port 443. Subscribe to another one.',
    fr: 'L’adresse, ou celle vers laquelle elle renvoie, n’est pas une adresse https sur le port 443. Abonnez-vous à une autre.',
  },
  network_refused: {
    en: 'The address leads into a private network. Subscribe to one of the public internet.',
    fr: 'L’adresse mène dans un réseau privé. Abonnez-vous à une adresse de l’internet public.',
  },
  unknown_host: {
    en: 'No server has this name. Check the address.',
    fr: 'Aucun serveur ne porte ce nom. Vérifiez l’adresse.',
  },
  unreachable: {
    en: 'The server cannot be reached, or has no certificate that is trusted.',
    fr: 'Le serveur est injoignable, ou son certificat n’est pas reconnu.',
  },
  timed_out: {
    en: 'The server did not answer in time.',
    fr: 'Le serveur n’a pas répondu à temps.',
  },
  too_large: {
    en: 'The calendar is larger than 2 MiB. Ask its publisher for a shorter one.',
    fr: 'Le calendrier dépasse 2 Mio. Demandez-en un plus court à son éditeur.',
  },
  too_many_redirects: {
    en: 'The server leads from one address to the next. Subscribe to the last of them.',
    fr: 'Le serveur renvoie d’une adresse à l’autre. Abonnez-vous à la dernière.',
  },
  answered_otherwise: {
    en: 'The server answered {status} instead of a calendar. Check whether the address is still shared.',
    fr: 'Le serveur a répondu {status} au lieu d’un calendrier. Vérifiez que l’adresse est encore partagée.',
  },
  not_a_calendar: {
    en: 'What the server answered is no calendar. Check the address: it should be the one for other programs (iCal, .ics).',
    fr: 'La réponse du serveur n’est pas un calendrier. Vérifiez l’adresse : il faut celle destinée aux autres logiciels (iCal, .ics).',
  },
  calendar_too_many_events: {
    en: 'The calendar has more than 5,000 events. Ask its publisher for a shorter one.',
    fr: 'Le calendrier a plus de 5 000 événements. Demandez-en un plus court à son éditeur.',
  },
};

/** What a problem says in a language. */
export const refreshProblemText = ({ code, status }: RefreshProblem, locale: Locale): string =>
  fillText(TEXTS[code][locale], status === undefined ? {} : { status });

const FAILING_MS = 14 * 24 * 60 * 60 * 1000;

/** Whether a calendar could not be read for so long that somebody should look after it: 14 days. */
export const isFailing = (problemSince: Date | null, now: Date): boolean =>
  problemSince !== null && now.getTime() - problemSince.getTime() >= FAILING_MS;
