import type { Locale } from '../../../kernel/context.js';
import { layOut, oneLine, type Letter } from '../../../platform/mail/letter.js';

/** What the mail about a disabled endpoint says. */
export interface DisabledFacts {
  readonly locale: Locale;
  readonly workspaceName: string;
  /** The host of the endpoint's address; the rest of it may be a secret. */
  readonly host: string;
  readonly because: 'gone' | 'failing';
  readonly url: string;
}

type Words = Omit<Letter, 'locale' | 'url'>;

const WORDS: Readonly<Record<Locale, (facts: DisabledFacts) => Words>> = {
  fr: ({ workspaceName, host, because }) => ({
    subject: `Un webhook de « ${workspaceName} » est désactivé`,
    paragraphs: [
      'Bonjour,',
      because === 'gone'
        ? `Le système à l’adresse ${host} a répondu qu’il ne veut plus rien recevoir (410).`
        : `Depuis cinq jours, rien de ce que nous envoyons à l’adresse ${host} n’est accepté.`,
      'Rien ne lui est plus envoyé. Une fois la cause réparée, activez de nouveau le webhook, puis renvoyez ce qui manque depuis son journal.',
    ],
    button: 'Ouvrir Tribune',
    footer: 'Vous recevez ce message parce que vous administrez cet espace.',
  }),
  en: ({ workspaceName, host, because }) => ({
    subject: `A webhook of “${workspaceName}” is disabled`,
    paragraphs: [
      'Hello,',
      because === 'gone'
        ? `The system at ${host} answered that it wants nothing more (410).`
        : `For five days nothing that we sent to ${host} has been taken.`,
      'Nothing more is sent to it. Once the cause is mended, enable the webhook again, and replay from its log what is missing.',
    ],
    button: 'Open Tribune',
    footer: 'You receive this message because you are an admin of this workspace.',
  }),
};

/** The mail about a disabled endpoint, as text and as HTML. */
export const disabledMail = (
  facts: DisabledFacts,
): { subject: string; text: string; html: string } => {
  const { locale, url } = facts;
  const words = WORDS[locale]({ ...facts, workspaceName: oneLine(facts.workspaceName) });
  return layOut({ locale, url, ...words });
};
