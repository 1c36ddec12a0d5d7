import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { Secrets } from '../security/secrets.js';
import type { Mail } from './mail.js';

/** Mails kept in the database where no SMTP server is set. */
@Injectable()
export class MailOutbox {
  constructor(
    private readonly db: UnitOfWork,
    private readonly secrets: Secrets,
  ) {}

  async keep(id: string, mail: Mail): Promise<void> {
    const text = this.secrets.encrypt('mail', mail.text).toString('base64');
    const html = this.secrets.encrypt('mail', mail.html).toString('base64');
    await this.db.run(mail, async () => {
      await this.db.manager.sql`
        insert into mail_outbox
          (workspace_id, id, recipient, subject, body_text, body_html, locale, about, created_at)
        values (${mail.workspaceId}, ${id}, ${mail.to}, ${mail.subject}, ${text}, ${html},
                ${mail.locale}, ${mail.about}, ${mail.now})`;
    });
  }
}
