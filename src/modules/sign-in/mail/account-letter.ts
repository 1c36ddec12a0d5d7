import type { Locale } from '../../../kernel/context.js';
import { layOut, oneLine, type Letter } from '../../../platform/mail/letter.js';

/** What was done to an account that its owner should know of, in case it was not them. */
export type AccountNews =
  | 'changed'
  | 'second-factor-enabled'
  | 'second-factor-removed'
  | 'recovery-codes-made'
  | 'recovery-code-used';

/** `reset`: a link to set a password; `no-password`: there is none to set; `changed`: it was set. */
export type AccountLetterKind = 'reset' | 'no-password' | AccountNews;

export interface AccountLetterFacts {
  readonly locale: Locale;
  readonly name: string;
  /** What the button leads to. */
  readonly url: string;
  /** How long the link works. */
  readonly minutes: number;
}

type Words = Omit<Letter, 'locale' | 'url'>;

type LetterWords = Readonly<Record<Locale, (facts: AccountLetterFacts) => Words>>;

/** A letter about the second factor: what happened, and what to do where it was somebody else. */
const secondFactorLetter = (
  fr: { readonly subject: string; readonly news: string },
  en: { readonly subject: string; readonly news: string },
): LetterWords => ({
  fr: ({ name }) => ({
    subject: fr.subject,
    paragraphs: [
      `Bonjour ${name},`,
      fr.news,
      'Si ce n’est pas vous, choisissez un autre mot de passe tout de suite, et prévenez votre administrateur.',
    ],
    button: 'Ce n’est pas moi',
    footer: 'Si c’est vous, il n’y a rien à faire.',
  }),
  en: ({ name }) => ({
    subject: en.subject,
    paragraphs: [
      `Hello ${name},`,
      en.news,
      'If it was not you, choose another password at once, and tell your admin.',
    ],
    button: 'It was not me',
    footer: 'If it was you, there is nothing to do.',
  }),
});

const WORDS: Readonly<Record<AccountLetterKind, LetterWords>> = {
  reset: {
    fr: ({ name, minutes }) => ({
      subject: 'Choisir un nouveau mot de passe',
      paragraphs: [
        `Bonjour ${name},`,
        'Quelqu’un, vous sans doute, a demandé à choisir un nouveau mot de passe pour votre compte Tribune.',
        `Le lien fonctionne une seule fois, pendant ${minutes} minutes.`,
      ],
      button: 'Choisir un mot de passe',
      footer:
        'Si ce n’est pas vous, ignorez ce message : rien n’a changé. Ne transmettez ce lien à personne.',
    }),
    en: ({ name, minutes }) => ({
      subject: 'Choose a new password',
      paragraphs: [
        `Hello ${name},`,
        'Somebody, probably you, asked to choose a new password for your Tribune account.',
        `The link works once, for ${minutes} minutes.`,
      ],
      button: 'Choose a password',
      footer:
        'If it was not you, ignore this message: nothing has changed. Never pass this link on.',
    }),
  },
  'no-password': {
    fr: ({ name }) => ({
      subject: 'Votre compte n’a pas de mot de passe',
      paragraphs: [
        `Bonjour ${name},`,
        'Quelqu’un, vous sans doute, a demandé à choisir un nouveau mot de passe pour votre compte Tribune. Ce compte n’en a pas : vous vous connectez avec votre compte d’entreprise.',
      ],
      button: 'Se connecter',
      footer: 'Si ce n’est pas vous, ignorez ce message : rien n’a changé.',
    }),
    en: ({ name }) => ({
      subject: 'Your account has no password',
      paragraphs: [
        `Hello ${name},`,
        'Somebody, probably you, asked to choose a new password for your Tribune account. It has none: you sign in with your company account.',
      ],
      button: 'Sign in',
      footer: 'If it was not you, ignore this message: nothing has changed.',
    }),
  },
  changed: {
    fr: ({ name }) => ({
      subject: 'Votre mot de passe a été changé',
      paragraphs: [
        `Bonjour ${name},`,
        'Le mot de passe de votre compte Tribune vient d’être changé, et les autres sessions ont été fermées.',
        'Si ce n’est pas vous, choisissez-en un autre tout de suite, et prévenez votre administrateur.',
      ],
      button: 'Ce n’est pas moi',
      footer: 'Si c’est vous, il n’y a rien à faire.',
    }),
    en: ({ name }) => ({
      subject: 'Your password was changed',
      paragraphs: [
        `Hello ${name},`,
        'The password of your Tribune account was changed just now, and the other sessions were ended.',
        'If it was not you, choose another one at once, and tell your admin.',
      ],
      button: 'It was not me',
      footer: 'If it was you, there is nothing to do.',
    }),
  },
  'second-factor-enabled': secondFactorLetter(
    {
      subject: 'Un second facteur protège votre compte',
      news: 'Un second facteur vient d’être activé pour votre compte Tribune. À chaque connexion, un code de votre application vous sera demandé.',
    },
    {
      subject: 'A second factor guards your account',
      news: 'A second factor was set up for your Tribune account just now. A code of your app is asked for whenever you sign in.',
    },
  ),
  'second-factor-removed': secondFactorLetter(
    {
      subject: 'Votre second facteur a été retiré',
      news: 'Le second facteur de votre compte Tribune vient d’être retiré. Le mot de passe suffit désormais pour se connecter.',
    },
    {
      subject: 'Your second factor was removed',
      news: 'The second factor of your Tribune account was removed just now. The password is enough to sign in from now on.',
    },
  ),
  'recovery-codes-made': secondFactorLetter(
    {
      subject: 'Vos codes de secours ont été remplacés',
      news: 'De nouveaux codes de secours viennent d’être créés pour votre compte Tribune. Les anciens n’ouvrent plus rien.',
    },
    {
      subject: 'Your recovery codes were replaced',
      news: 'New recovery codes were made for your Tribune account just now. The former ones open nothing any more.',
    },
  ),
  'recovery-code-used': secondFactorLetter(
    {
      subject: 'Un code de secours a été utilisé',
      news: 'Un code de secours de votre compte Tribune vient d’être utilisé à la place de votre application. Il n’ouvrira plus rien.',
    },
    {
      subject: 'A recovery code was used',
      news: 'A recovery code of your Tribune account was used just now in place of your app. It opens nothing any more.',
    },
  ),
};

/** A letter to somebody about their account, as text and as HTML; a name in it stays within its line. */
export const accountLetter = (
  kind: AccountLetterKind,
  facts: AccountLetterFacts,
): { subject: string; text: string; html: string } => {
  const { locale, url } = facts;
  return layOut({ locale, url, ...WORDS[kind][locale]({ ...facts, name: oneLine(facts.name) }) });
};
