import type { Locale } from '../../../kernel/context.js';
import { fillText } from '../../../kernel/problem.js';
import type { CalendarNote, CalendarRefusalCode, CalendarWarningCode } from './calendar.js';

type Code = CalendarRefusalCode | CalendarWarningCode;

/** Sentences about entries of a calendar, in both languages. */
export const CALENDAR_TEXTS: Readonly<Record<Code, Readonly<Record<Locale, string>>>> = {
  time_unknown: {
    en: 'The calendar tells only the day; {time} was assumed. Correct it once the time is known.',
    fr: 'Le calendrier n’indique que le jour ; {time} a été supposé. Corrigez quand l’heure est connue.',
  },
  end_unknown: {
    en: 'The calendar does not tell when it ends; two hours were assumed.',
    fr: 'Le calendrier n’indique pas la fin ; deux heures ont été supposées.',
  },
  zone_assumed: {
    en: 'The time names no time zone; {zone} was assumed.',
    fr: 'L’heure n’indique pas de fuseau ; {zone} a été supposé.',
  },
  zone_unknown: {
    en: 'Nobody knows the time zone "{name}"; {zone} was assumed.',
    fr: 'Le fuseau « {name} » est inconnu ; {zone} a été supposé.',
  },
  title_cut: {
    en: 'The title is longer than 200 characters and was cut.',
    fr: 'Le titre dépasse 200 caractères et a été coupé.',
  },
  uid_made: {
    en: 'The event has no UID; it will be known again by its title and day, so that another title or day makes it a new one.',
    fr: 'L’événement n’a pas d’UID ; il sera reconnu à son titre et à son jour : s’ils changent, il sera pris pour un nouveau.',
  },
  rule_unreadable: {
    en: 'The rule by which it comes again cannot be followed: {rule}. Only the first event was taken.',
    fr: 'La règle de répétition ne peut pas être suivie : {rule}. Seul le premier événement a été repris.',
  },
  series_cut: {
    en: 'Of this series only what comes within two years was taken, and at most {most} events.',
    fr: 'De cette série, seul ce qui vient d’ici deux ans a été repris, et au plus {most} événements.',
  },
  range_ignored: {
    en: 'The calendar changes this event and all later ones; only this one was changed.',
    fr: 'Le calendrier modifie cet événement et tous les suivants ; seul celui-ci a été modifié.',
  },
  start_missing: {
    en: 'The event has no start (DTSTART).',
    fr: 'L’événement n’a pas de début (DTSTART).',
  },
  start_unreadable: {
    en: '"{value}" is no moment that a calendar can name.',
    fr: '« {value} » n’est pas un instant qu’un calendrier peut indiquer.',
  },
  title_missing: {
    en: 'The event has no title (SUMMARY).',
    fr: 'L’événement n’a pas de titre (SUMMARY).',
  },
  event_truncated: {
    en: 'The file ends in the middle of this event.',
    fr: 'Le fichier s’arrête au milieu de cet événement.',
  },
  uid_twice: {
    en: 'Another event of the file has the same UID, and is newer: {uid}.',
    fr: 'Un autre événement du fichier a le même UID et est plus récent : {uid}.',
  },
  series_over: {
    en: 'The series has no event from last year on.',
    fr: 'La série n’a plus d’événement depuis l’an dernier.',
  },
};

/** What a note says in a language. */
export const calendarText = ({ code, params }: CalendarNote<Code>, locale: Locale): string =>
  fillText(CALENDAR_TEXTS[code][locale], params);
