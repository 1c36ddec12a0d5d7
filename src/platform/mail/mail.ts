import type { Locale } from '../../kernel/context.js';

/** What is written to one person, in both of its forms. */
export interface PlainMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
  /** What the mail is about, such as `invitation:<id>`. */
  readonly about: string;
  readonly now: Date;
}

/** A letter of a workspace. */
export interface Mail extends PlainMail {
  readonly workspaceId: string;
}
