import type { AddressInfo } from 'node:net';

import { Logger } from '@nestjs/common';
import { afterEach, expect, it, jest } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

import type { AccountOutbox } from '../../../src/platform/mail/account-outbox.store.js';
import type { MailOutbox } from '../../../src/platform/mail/mail-outbox.store.js';
import { Mailer } from '../../../src/platform/mail/mailer.js';
import { testSettings } from '../../support/app.js';

const MAIL = {
  to: 'guest@guests.example',
  subject: 'Come',
  text: 'Come',
  html: '<p>Come</p>',
  locale: 'en',
  about: 'invitation',
  now: new Date('2026-03-28T20:00:00Z'),
} as unknown as Parameters<Mailer['sendToAccount']>[0];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** What becomes of a letter at a server that behaves so. */
const outcome = async (options: SMTPServerOptions, login = ''): Promise<string> => {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onData: (stream, _, done) => stream.on('end', () => done()).resume(),
    ...options,
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  const settings = testSettings('', { smtpUrl: `smtp://${login}127.0.0.1:${port}` });
  const mailer = new Mailer(settings, {} as MailOutbox, {} as AccountOutbox);
  closing.push(async () => {
    smtp.close();
    await mailer.onApplicationShutdown();
  });
  return mailer.sendToAccount(MAIL).catch(() => 'thrown');
};

const reply = (responseCode: number): Error =>
  Object.assign(new Error('said the server'), { responseCode });

it('a letter goes out where the server takes it', async () => {
  expect(await outcome({})).toBe('sent');
});

it.each<[string, SMTPServerOptions]>([
  ['nobody has the address', { onRcptTo: (_, __, done) => done(reply(550)) }],
  [
    'the letter is refused',
    { onData: (stream, _, done) => stream.on('end', () => done(reply(554))).resume() },
  ],
])('a letter is given up, with a word in the log, where %s', async (_, options) => {
  const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  try {
    expect(await outcome(options)).toBe('bounced');
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/given up.* (RCPT TO|DATA), reply 55/)],
    ]);
    expect(String(warn.mock.calls)).not.toContain('guest@');
  } finally {
    warn.mockRestore();
  }
});

it.each<[string, SMTPServerOptions, string]>([
  ['our password is wrong', { onAuth: (_, __, done) => done(reply(535)) }, 'us:wrong@'],
  ['we should have signed in', { onMailFrom: (_, __, done) => done(reply(530)) }, ''],
  ['it says so late', { onRcptTo: (_, __, done) => done(reply(530)) }, ''],
  ['our address may not send', { onMailFrom: (_, __, done) => done(reply(550)) }, ''],
  ['the server takes nobody now', { onConnect: (_, done) => done(reply(554)) }, ''],
  ['the mailbox is busy', { onRcptTo: (_, __, done) => done(reply(450)) }, ''],
])('a letter is tried again where %s', async (_, options, login) => {
  expect(await outcome(options, login)).toBe('thrown');
});
