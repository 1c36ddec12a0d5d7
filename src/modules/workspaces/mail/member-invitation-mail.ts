import type { Locale } from '../../../kernel/context.js';
import { layOut, oneLine, type Letter } from '../../../platform/mail/letter.js';

/** What the mail with the link of an invitation says. */
export interface MemberInvitationFacts {
  readonly locale: Locale;
  readonly workspaceName: string;
  /** Null where no person invited: an integration, or the operator. */
  readonly inviterName: string | null;
  readonly expiresAt: Date;
  /** IANA zone in which the end is told. */
  readonly timeZone: string;
  readonly url: string;
}

type Words = Omit<Letter, 'locale' | 'url'>;

const moment = (at: Date, { locale, timeZone }: MemberInvitationFacts): string =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(at);

const WORDS: Readonly<Record<Locale, (facts: MemberInvitationFacts) => Words>> = {
  fr: (facts) => ({
    subject: `Invitation à rejoindre « ${facts.workspaceName} » sur Tribune`,
    paragraphs: [
      'Bonjour,',
      facts.inviterName === null
        ? `Vous êtes invité à rejoindre l’espace « ${facts.workspaceName} » sur Tribune.`
        : `${facts.inviterName} vous invite à rejoindre l’espace « ${facts.workspaceName} » sur Tribune.`,
      `Le lien est valable jusqu’au ${moment(facts.expiresAt, facts)}, et ne sert qu’une fois.`,
    ],
    button: 'Rejoindre l’espace',
    footer:
      'Ce lien est personnel : ne le transmettez pas. Si vous n’attendiez pas cette invitation, ignorez ce message.',
  }),
  en: (facts) => ({
    subject: `Invitation to join “${facts.workspaceName}” on Tribune`,
    paragraphs: [
      'Hello,',
      facts.inviterName === null
        ? `You are invited to join the workspace “${facts.workspaceName}” on Tribune.`
        : `${facts.inviterName} invites you to join the workspace “${facts.workspaceName}” on Tribune.`,
      `The link works until ${moment(facts.expiresAt, facts)}, and once only.`,
    ],
    button: 'Join the workspace',
    footer:
      'This link is personal: please do not pass it on. If you did not expect this invitation, ignore this message.',
  }),
};

/** The mail with the link of an invitation, as text and as HTML; names in it stay within their line. */
export const memberInvitationMail = (
  facts: MemberInvitationFacts,
): { subject: string; text: string; html: string } => {
  const { locale, url } = facts;
  const words = WORDS[locale]({
    ...facts,
    workspaceName: oneLine(facts.workspaceName),
    inviterName: facts.inviterName === null ? null : oneLine(facts.inviterName),
  });
  return layOut({ locale, url, ...words });
};
