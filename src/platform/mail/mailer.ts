import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';

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
  private readonly logger = new Logger(Mailer.name);
  private transport: Promise<Transporter> | null = null;

  constructor(
    private readonly settings: RuntimeSettings,
    private readonly outbox: MailOutbox,
    private readonly accountOutbox: AccountOutbox,
  ) {}

  /**
   * Throws where the server cannot be reached, does not let us in or asks to try later, so that the
   * job is tried again. Only a refusal of this recipient or this letter is for good.
   */
  send(mail: Mail): Promise<MailOutcome> {
    return this.deliver(mail, () => this.outbox.keep(newId(), mail));
  }

  /** As `send`, for a letter about somebody's account: it belongs to no workspace, and none ever sees it. */
  sendToAccount(mail: PlainMail): Promise<MailOutcome> {
    return this.deliver(mail, () => this.accountOutbox.keep(newId(), mail));
  }

  private async deliver(mail: PlainMail, keep: () => Promise<void>): Promise<MailOutcome> {
    const { smtpUrl } = this.settings;
    if (smtpUrl === null) {
      await keep();
      return 'kept';
    }
    const transport = await (this.transport ??= this.connect(smtpUrl));
    try {
      await transport.sendMail({
        from: this.settings.mailFrom,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Content-Language': mail.locale, 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      if (!isPermanent(error)) throw error;
      this.logger.warn(`A letter is given up: ${faultOf(error)}`);
      return 'bounced';
    }
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }

  private async connect(smtpUrl: string): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport(smtpUrl, { from: this.settings.mailFrom });
  }
}

interface SmtpFault {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Replies that speak of how we come in, at whatever command they are given (RFC 4954). */
const ABOUT_US: readonly unknown[] = [530, 534, 535, 538];

/**
 * RFC 5321: a reply of 5xx is final, 4xx means later. One that speaks of the sender, or of how we come
 * in, is the operator's to mend, and every letter waits for that. Without a reply, it is the library
 * that takes the recipient or the letter for impossible.
 */
const isPermanent = (error: unknown): boolean => {
  const { code, command, responseCode } = (error ?? {}) as SmtpFault;
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false;
  if (responseCode === undefined) return true;
  return responseCode >= 500 && command !== 'MAIL FROM' && !ABOUT_US.includes(responseCode);
};

/** Without the server's words, which repeat the address. */
const faultOf = (error: unknown): string => {
  const { code, command, responseCode } = (error ?? {}) as SmtpFault;
  return `${code} at ${command}${responseCode === undefined ? '' : `, reply ${responseCode}`}`;
};
