import type { Locale } from '../../../kernel/context.js';

/** What somebody should look at although a reading was taken in, or was known. */
export const INTAKE_WARNINGS = {
  post_not_logged: {
    en: 'No post is logged under this name yet: the figures wait for it and come to it by themselves.',
    fr: 'Aucune publication n’est encore enregistrée sous ce nom : les chiffres l’attendent et la rejoindront d’eux-mêmes.',
  },
  reading_differs: {
    en: 'There is a reading of this post and moment already, and it has other figures; the first one stands. Figures of another moment need their own "capturedAt".',
    fr: 'Il existe déjà un relevé de cette publication à cet instant, avec d’autres chiffres ; le premier reste. Des chiffres d’un autre instant doivent porter leur propre « capturedAt ».',
  },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

/** The name of one of them. */
export type IntakeWarning = keyof typeof INTAKE_WARNINGS;
