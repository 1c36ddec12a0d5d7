import { Injectable } from '@nestjs/common';

import type { Locale, Origin } from '../../kernel/context.js';
import { Clock } from '../../platform/clock.js';
import { RuntimeSettings } from '../../platform/config/runtime-settings.js';
import { RESET_MINUTES } from '../../platform/identity/passwords.js';
import type { User } from '../../platform/identity/users.query.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Workspaces } from '../workspaces/workspaces.contract.js';
import { accountLetter, type AccountLetterKind, type AccountNews } from './mail/account-letter.js';

export const ACCOUNT_LETTERS_QUEUE = 'sign-in.account-letters';

/** What a job is asked to write. The locale is null where the browser named none. */
export type AccountLetterJob =
  | {
      readonly kind: 'reset';
      readonly email: string;
      readonly locale: Locale | null;
      readonly origin: Origin;
    }
  | { readonly kind: AccountNews; readonly userId: string; readonly locale: Locale | null };

/** The page that the button of each letter leads to; a token is in the fragment, which no server sees. */
const PAGES: Readonly<Record<AccountLetterKind, (token: string) => string>> = {
  reset: (token) => `/reset-password#${token}`,
  'no-password': () => '/',
  changed: () => '/reset-password',
  'second-factor-enabled': () => '/reset-password',
  'second-factor-removed': () => '/reset-password',
  'recovery-codes-made': () => '/reset-password',
  'recovery-code-used': () => '/reset-password',
};

/** Writes to people about their accounts. */
@Injectable()
export class AccountLetters {
  constructor(
    private readonly mailer: Mailer,
    private readonly workspaces: Workspaces,
    private readonly settings: RuntimeSettings,
    private readonly clock: Clock,
  ) {}

  /** Writes in `locale`, or else in the language of the person's first workspace. */
  async write(
    kind: AccountLetterKind,
    user: User,
    locale: Locale | null,
    token = '',
  ): Promise<void> {
    const language = locale ?? (await this.languageOf(user.id));
    const url = `${this.settings.publicUrl}${PAGES[kind](token)}`;
    const facts = { locale: language, name: user.name, url, minutes: RESET_MINUTES };
    await this.mailer.sendToAccount({
      ...accountLetter(kind, facts),
      to: user.email,
      locale: language,
      about: `user:${user.id}`,
      now: this.clock.now(),
    });
  }

  private async languageOf(userId: string): Promise<Locale> {
    const [first] = await this.workspaces.ofUser(userId);
    return first === undefined ? 'en' : (await this.workspaces.facts(first.id)).locale;
  }
}
