import type { Locale } from '../../../kernel/context.js';
import { layOut, type Letter } from '../../../platform/mail/letter.js';
import type { LetterKind } from '../guest-letters.js';
import type { LetterFacts } from '../queries/letter.query.js';

type Facts = Omit<LetterFacts, 'email' | 'doNotContact'> & { readonly url: string };

type Words = Omit<Letter, 'locale' | 'url'>;

const moment = (at: Date, { locale, timeZone }: Facts): string =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(at);

const where = ({ venueName, venueCity }: Facts): string => `${venueName}, ${venueCity}`;

const FOOTERS: Readonly<Record<Locale, string>> = {
  fr: 'Ce lien est personnel : ne le transmettez pas.',
  en: 'This link is personal: please do not pass it on.',
};

const invitationWords: Readonly<Record<Locale, (facts: Facts) => Words>> = {
  fr: (facts) => ({
    subject: `Invitation : ${facts.eventTitle}`,
    paragraphs: [
      `Bonjour ${facts.guestName},`,
      `${facts.hostName} a le plaisir de vous inviter à « ${facts.eventTitle} », ${moment(facts.startsAt, facts)}, ${where(facts)}.`,
      facts.partySize > 1
        ? `L’invitation vaut pour ${facts.partySize} personnes, vous compris.`
        : 'L’invitation est personnelle.',
      `Merci de répondre avant le ${moment(facts.rsvpDeadline, facts)}.`,
    ],
    button: 'Répondre à l’invitation',
    footer: FOOTERS.fr,
  }),
  en: (facts) => ({
    subject: `Invitation: ${facts.eventTitle}`,
    paragraphs: [
      `Hello ${facts.guestName},`,
      `${facts.hostName} is pleased to invite you to “${facts.eventTitle}”, ${moment(facts.startsAt, facts)}, ${where(facts)}.`,
      facts.partySize > 1
        ? `The invitation is for ${facts.partySize} people, you included.`
        : 'The invitation is for you alone.',
      `Please answer before ${moment(facts.rsvpDeadline, facts)}.`,
    ],
    button: 'Answer the invitation',
    footer: FOOTERS.en,
  }),
};

const offerWords: Readonly<Record<Locale, (facts: Facts) => Words>> = {
  fr: (facts) => ({
    subject: `Des places se sont libérées : ${facts.eventTitle}`,
    paragraphs: [
      `Bonjour ${facts.guestName},`,
      `Vous étiez sur la liste d’attente de « ${facts.eventTitle} », ${moment(facts.startsAt, facts)}, ${where(facts)} : nous avons de la place pour votre groupe (${facts.partySize}).`,
      `Nous vous la gardons jusqu’au ${moment(facts.offeredUntil ?? facts.rsvpDeadline, facts)}.`,
    ],
    button: 'Prendre la place',
    footer: FOOTERS.fr,
  }),
  en: (facts) => ({
    subject: `There is room for you now: ${facts.eventTitle}`,
    paragraphs: [
      `Hello ${facts.guestName},`,
      `You were waiting for “${facts.eventTitle}”, ${moment(facts.startsAt, facts)}, ${where(facts)}: there is room for your party (${facts.partySize}) now.`,
      `It is held for you until ${moment(facts.offeredUntil ?? facts.rsvpDeadline, facts)}.`,
    ],
    button: 'Take it',
    footer: FOOTERS.en,
  }),
};

const WORDS = { invitation: invitationWords, offer: offerWords };

/** A letter to a guest in their language, as text and as HTML. */
export const guestMail = (
  kind: LetterKind,
  facts: Facts,
): { subject: string; text: string; html: string } => {
  const { locale, url } = facts;
  return layOut({ locale, url, ...WORDS[kind][locale](facts) });
};
