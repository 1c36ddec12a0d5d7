import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { Secrets } from '../security/secrets.js';
import type { KeptMail } from './mail-outbox.store.js';
import type { PlainMail } from './mail.js';

/** After so long a kept mail tells nothing that still holds. */
const KEPT_DAYS = 30;

/** Letters about accounts, kept where no SMTP server is set: of no workspace, shown to the operator only. */
@Injectable()
export class AccountOutbox {
  constructor(
    private readonly db: UnitOfWork,
    private readonly secrets: Secrets,
  ) {}

  async keep(id: string, mail: PlainMail): Promise<void> {
    const text = this.secrets.encrypt('account-mail', mail.text).toString('base64');
    const html = this.secrets.encrypt('account-mail', mail.html).toString('base64');
    await this.db.runForInstallation(async () => {
      await this.db.manager.sql`
        insert into account_mails
          (id, recipient, subject, body_text, body_html, locale, about, created_at)
        values (${id}, ${mail.to}, ${mail.subject}, ${text}, ${html},
                ${mail.locale}, ${mail.about}, ${mail.now})`;
    });
  }

  /** The newest kept letters, at most `limit`, without their bodies. */
  list(limit: number): Promise<KeptMail[]> {
    return this.db.runForInstallation(
      () => this.db.manager.sql<KeptMail[]>`
        select id, recipient as "to", subject, about, created_at as "createdAt" from account_mails
         order by id desc limit ${limit}`,
    );
  }

  /** The text of one kept letter, or null where there is none. */
  async read(id: string): Promise<string | null> {
    const [found] = await this.db.runForInstallation(
      () => this.db.manager.sql<{ text: string }[]>`
        select body_text as text from account_mails where id = ${id}`,
    );
    return found === undefined
      ? null
      : this.secrets.decrypt('account-mail', Buffer.from(found.text, 'base64'));
  }

  /** Deletes letters that were kept long enough. */
  async forgetOld(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
    await this.db.runForInstallation(async () => {
      await this.db.manager.sql`delete from account_mails where created_at < ${before}`;
    });
  }
}
