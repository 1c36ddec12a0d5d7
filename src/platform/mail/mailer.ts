import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { newId } from '../ids.js';
import { AccountOutbox } from './account-outbox.store.js';
import { MailOutbox } from './mail-outbox.store.js';
import type { PlainMail, Mail } from './mail.js';

/** Whether a mail went out: taken by the server, kept in the outbox, or refused for good. */
export type MailOutcome = 'sent' | 'kept' | 'bounced';

/** Sends mail by SMTP; where no server is set, keeps it in the outbox that the application shows. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(
    private readonly settings: RuntimeSettings,
    private readonly outbox: MailOutbox,
    private readonly accountOutbox: AccountOutbox,
  ) {
    this.transport =
      settings.smtpUrl === null
        ? null
        : createTransport(settings.smtpUrl, { from: settings.mailFrom });
  }

  /** Throws where the server cannot be reached or asks to try later, so that the job is tried again. */
  send(mail: Mail): Promise<MailOutcome> {
    return this.deliver(mail, () => this.outbox.keep(newId(), mail));
  }

  /** As `send`, for a letter about somebody's account: it belongs to no workspace, and none ever sees it. */
  sendToAccount(mail: PlainMail): Promise<MailOutcome> {
    return this.deliver(mail, () => this.accountOutbox.keep(newId(), mail));
  }

  private async deliver(mail: PlainMail, keep: () => Promise<void>): Promise<MailOutcome> {
    if (this.transport === null) {
      await keep();
      return 'kept';
    }
    try {
      await this.transport.sendMail({
        from: this.settings.mailFrom,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Content-Language': mail.locale, 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      if (isPermanent(error)) return 'bounced';
      throw error;
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** RFC 5321: a reply of 5xx is final, 4xx means later. */
const isPermanent = (error: unknown): boolean => {
  const { responseCode } = (error ?? {}) as { responseCode?: number };
  return responseCode !== undefined && responseCode >= 500;
};
