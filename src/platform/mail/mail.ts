import type { Locale } from '../../kernel/context.js';

/** A mail to one person, in both of its forms. */
export interface Mail {
  readonly workspaceId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
  /** What the mail is about, such as `invitation:<id>`. */
  readonly about: string;
  readonly now: Date;
}
