import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { Secrets } from '../security/secrets.js';
import type { Mail } from './mail.js';

export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** What it was sent about, such as `invitation:<id>`. */
  readonly about: string;
  readonly createdAt: Date;
}

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

  /** The newest kept mails of a workspace, at most `limit`, without their bodies. */
  list(workspaceId: string, limit: number): Promise<KeptMail[]> {
    return this.db.run(
      { workspaceId },
      () => this.db.manager.sql<KeptMail[]>`
        select id, recipient as "to", subject, about, created_at as "createdAt" from mail_outbox
         where workspace_id = ${workspaceId} order by id desc limit ${limit}`,
    );
  }

  /** The text of one kept mail, or null where there is none. */
  async read(workspaceId: string, id: string): Promise<string | null> {
    const [found] = await this.db.run(
      { workspaceId },
      () => this.db.manager.sql<{ text: string }[]>`
        select body_text as text from mail_outbox where workspace_id = ${workspaceId} and id = ${id}`,
    );
    return found === undefined
      ? null
      : this.secrets.decrypt('mail', Buffer.from(found.text, 'base64'));
  }
}
